import { describe, expect, test } from 'vitest';
import type { Decisions } from '#domain/decisions.ts';
import { readText, rowsOf } from './support.ts';
import { dateRecord } from '../../support/date-record.ts';

const list = (dates: readonly string[], dateOrders: Decisions['dateOrders'] = []) =>
  readText(`Họ và tên,Ngày sinh\n${dates.map((date, place) => `Lê Mẫu ${place},${date}\n`).join('')}`, undefined, { dateOrders });
const lists = (rows: readonly (readonly [birth: string, exempt: string])[], dateOrders: Decisions['dateOrders'] = []) =>
  readText(`Họ và tên,Ngày sinh,Ngày miễn sinh hoạt\n${rows.map(([birth, exempt], place) => `Lê Mẫu ${place},${birth},${exempt}\n`).join('')}`, undefined, { dateOrders });
const days = (read: Awaited<ReturnType<typeof list>>, column = 'birth_date') =>
  rowsOf(read).map((row) => (row[column] === null ? null : new Date(Number(row[column])).toISOString().slice(0, 10)));

const AMERICAN = ['02/13/1950', '02/03/1950', '1951', '02/28/1950', '05/05/1950', '1950-02-03'];

describe('a column that proves to be month first', () => {
  test('what could be either is unknown, and it is asked', async () => {
    const read = await list(AMERICAN);
    expect(read.info.issues.map(({ code, count }) => [code, count])).toEqual([['date-impossible', 1], ['date-impossible', 1], ['date-order-doubtful', 1]]);
    expect(read.info.issues.at(-1)?.places).toEqual([{ line: 3, column: 2 }]);
    expect(rowsOf(read).map(({ birth_date_precision }) => birth_date_precision)).toEqual([0, 0, 1, 0, 3, 3]);
    expect(dateRecord(read.info.tally.dates.birthDate)['unknown']).toBe(3);
    expect(read.info.questions).toEqual([{ kind: 'dateOrder', field: 'birthDate', count: 1, example: '02/03/1950', proven: [] }]);
  });

  test('the answer month first reads them all, and asks no more', async () => {
    const read = await list(AMERICAN, [{ field: 'birthDate', order: 'monthFirst' }]);
    expect(days(read)).toEqual(['1950-02-13', '1950-02-03', '1951-01-01', '1950-02-28', '1950-05-05', '1950-02-03']);
    expect([read.info.questions, read.info.issues]).toEqual([[], []]);
  });

  test('the answer day first keeps what it can, and reports the others', async () => {
    const read = await list(AMERICAN, [{ field: 'birthDate', order: 'dayFirst' }]);
    expect(days(read)).toEqual([null, '1950-03-02', '1951-01-01', null, '1950-05-05', '1950-02-03']);
    expect(read.info.issues.map(({ code, value }) => [code, value])).toEqual([['date-impossible', '02/13/1950'], ['date-impossible', '02/28/1950']]);
    expect(read.info.questions).toEqual([]);
  });

  test('every cell proves it: still asked', async () => {
    const { info } = await list(['02/13/1950', '12/31/1960']);
    expect(info.questions).toEqual([{ kind: 'dateOrder', field: 'birthDate', count: 0, example: '02/13/1950', proven: [] }]);
    expect(dateRecord(info.tally.dates.birthDate)['unknown']).toBe(2);
  });

  test('both orders in one column: asked', async () => {
    const dayFirst = Array.from({ length: 20 }, (_, n) => `${13 + (n % 10)}/02/1950`);
    expect((await list([...dayFirst, '02/13/1950', '02/14/1950', '02/15/1950', '02/03/1950'])).info.questions).toMatchObject([{ kind: 'dateOrder', count: 1 }]);
  });
});

describe('slips', () => {
  test.each<[string, string[]]>([
    ['one among days first', ['02/13/1950', '02/03/1950', '13/02/1950', '14/02/1950']], ['one among clear dates', ['02/13/1950', '1950-02-03', '1950', '3 Feb 1950']],
    ['three among forty', ['02/13/1950', '02/14/1950', '02/15/1950', '02/03/1950', ...Array.from({ length: 40 }, () => '13/02/1950')]], ['no day at all', ['02/45/1950', '02/46/1950', '02/03/1950']],
  ])('%s change nothing else', async (_, dates) => {
    const { info } = await list(dates);
    expect(info.questions).toEqual([]);
    expect(info.issues.some(({ code }) => code === 'date-order-doubtful')).toBe(false);
  });
});

describe('the other columns of such a file', () => {
  const ROWS = [['02/13/1950', '03/01/2020'], ['02/28/1951', ''], ['04/05/1952', '05/01/2021']] as const;

  test('are unknown too where they prove nothing themselves, under one question', async () => {
    const { info } = await lists(ROWS);
    expect(info.questions).toEqual([{ kind: 'dateOrder', field: 'birthDate', count: 1, example: '04/05/1952', proven: [] }]);
    expect(dateRecord(info.tally.dates.exemptDate)).toEqual({ unknown: 3 });
  });

  test('follow the answer', async () => {
    const read = await lists(ROWS, [{ field: 'birthDate', order: 'monthFirst' }]);
    expect(days(read, 'exempt_date')).toEqual(['2020-03-01', null, '2021-05-01']);
    expect([read.info.questions, read.info.issues]).toEqual([[], []]);
  });

  test('are read day first where they prove it', async () => {
    const read = await lists([...ROWS, ['03/14/1950', '13/04/2020']]);
    expect(days(read, 'exempt_date')).toEqual(['2020-01-03', null, '2021-01-05', '2020-04-13']);
  });

  test('are asked where they contradict the answer', async () => {
    const read = await lists([...ROWS, ['03/14/1950', '13/04/2020']], [{ field: 'birthDate', order: 'monthFirst' }]);
    expect(read.info.questions).toMatchObject([{ kind: 'dateOrder', field: 'exemptDate' }]);
    expect(dateRecord(read.info.tally.dates.exemptDate)).toEqual({ unknown: 4 });
    const answered = await lists([...ROWS, ['03/14/1950', '13/04/2020']], [{ field: 'birthDate', order: 'monthFirst' }, { field: 'exemptDate', order: 'dayFirst' }]);
    expect(days(answered, 'exempt_date')).toEqual(['2020-01-03', null, '2021-01-05', '2020-04-13']);
    expect(answered.info.questions).toEqual([]);
  });

  test('are named in the question where several cells prove them day first, so that they are asked no more', async () => {
    const rows = [...ROWS, ['03/14/1950', '13/04/2020'], ['03/15/1950', '14/04/2020'], ['03/16/1950', '15/04/2020']] as const;
    const { info } = await lists(rows);
    expect(info.questions).toMatchObject([{ kind: 'dateOrder', field: 'birthDate', proven: ['exemptDate'] }]);
    const read = await lists(rows, [{ field: 'exemptDate', order: 'dayFirst' }, { field: 'birthDate', order: 'monthFirst' }]);
    expect(days(read, 'exempt_date')).toEqual(['2020-01-03', null, '2021-01-05', '2020-04-13', '2020-04-14', '2020-04-15']);
    expect([read.info.questions, read.info.issues]).toEqual([[], []]);
  });
});
