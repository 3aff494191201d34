import { describe, expect, test } from 'vitest';
import { NO_DECISIONS } from '#domain/decide.ts';
import type { Decisions } from '#domain/decisions.ts';
import { askedOf, HEADING, peopleOf, read, rowOf, sheet, TOGETHER } from './sheet-lists.ts';
import type { TestSheet } from './workbook-support.ts';

describe('where it is not plain, one question is asked', () => {
  const [a, b, c] = [peopleOf(12, 0), peopleOf(9, 100), peopleOf(15, 200)] as const;
  const lists = [sheet('CB1', a), sheet('CB2', b), sheet('CB3', c)];
  const all: TestSheet = { name: 'Tổng hợp', rows: [[...HEADING, 'Chi bộ'], ...[...a, ...b, ...c].map((person, place) => [...rowOf(person, place), 'Chi bộ mẫu'])] };

  test.each([['first', [all, ...lists]], ['last', [...lists, all]], ['among them', [lists[0], all, lists[1], lists[2]]]] as const)('a sheet with all members again, %s', async (_, sheets) => {
    const book = await read(sheets as readonly TestSheet[]);
    const asked = askedOf(book);
    expect(asked?.together).toEqual({ sheets: ['CB1', 'CB2', 'CB3'], members: 36, apart: ['Tổng hợp'] });
    expect(asked?.sheets.find(({ name }) => name === 'Tổng hợp')).toEqual({ name: 'Tổng hợp', rows: 37, members: 36, repeats: ['CB1', 'CB2', 'CB3'] });
    expect(book.info.workbook?.parts).toEqual([]);
    expect(book.info.issues.filter(({ code }) => code === 'sheet-not-read')).toHaveLength(3);
    const together = await read(sheets as readonly TestSheet[], TOGETHER);
    expect(together.info.rows.kept).toBe(36);
    expect(together.info.questions).toEqual([]);
    expect(together.info.issues.map(({ code, value }) => [code, value])).toEqual([['sheet-repeats', 'Tổng hợp']]);
    // What the device remembers is found again by the same headings, whichever sheet was read.
    expect(together.info.workbook?.headings).toEqual(book.info.workbook?.headings);
  });

  test('an older list of all, and the committee of all cells', async () => {
    const older: TestSheet = { ...all, name: 'DS chung', rows: all.rows.filter((__, place) => place % 12 !== 5) };
    const committee = sheet('Cấp ủy', [a[0], a[1], b[0], c[0], c[1]].flatMap((person) => person ?? []));
    const asked = askedOf(await read([...lists, older, committee]));
    expect(asked?.together).toEqual({ sheets: ['CB1', 'CB2', 'CB3'], members: 36, apart: ['DS chung', 'Cấp ủy'] });
    expect((await read([...lists, older, committee], TOGETHER)).info.rows.kept).toBe(36);
  });

  test('the same list of two quarters is not offered as one', async () => {
    const asked = askedOf(await read([sheet('Quý 1', a), sheet('Quý 2', [...a, ...peopleOf(1, 900)])]));
    expect(asked?.together).toBeNull();
    expect(asked?.sheets.map(({ repeats }) => repeats.length)).toEqual([1, 0]);
  });

  test('sheets that no unit names: all is offered, and people have no cell', async () => {
    const sheets = [sheet('Sheet1', a), sheet('Sheet2', b)];
    const book = await read(sheets);
    expect(book.info.rows.kept).toBe(12);
    expect(askedOf(book)?.together).toEqual({ sheets: ['Sheet1', 'Sheet2'], members: 21, apart: [] });
    const together = await read(sheets, TOGETHER);
    expect(together.info.rows.kept).toBe(21);
    expect(together.info.cells).toEqual([]);
    expect(together.info.issues.map(({ code, field, value, count }) => [code, field, value, count])).toEqual([['sheet-lacks-field', 'cell', 'Sheet1', 12], ['sheet-lacks-field', 'cell', 'Sheet2', 9]]);
    expect(together.info.issueTotal).toBe(21);
  });

  test('a title copied from another cell is asked about, and told', async () => {
    const sheets = [sheet('CB1', a, ['CHI BỘ SỐ 1']), sheet('CB2', b, ['CHI BỘ SỐ 1'])];
    expect(askedOf(await read(sheets))?.together?.members).toBe(21);
    const together = await read(sheets, TOGETHER);
    expect(together.info.issues.map(({ code, value }) => [code, value])).toEqual([['sheet-unit-differs', 'CB2: CHI BỘ SỐ 1'], ['sheet-same-unit', 'CB1, CB2']]);
  });

  test('a person leaves a sheet out, has another one read, or reads one only', async () => {
    const sheets = [...lists, all, { ...sheet('CB4', peopleOf(4, 700)), state: 'hidden' }];
    const kept = async (decided: Decisions['sheet']) => (await read(sheets, { ...NO_DECISIONS, sheet: decided })).info.rows.kept;
    expect(await kept({ without: ['CB2'], with: [] })).toBe(27);
    expect(await kept({ without: [], with: ['CB4'] })).toBe(40);
    expect(await kept({ without: [], with: ['Tổng hợp'] })).toBe(72);
    expect(await kept('CB3')).toBe(15);
    // A decision that names what another workbook has is no obstacle.
    expect(await kept({ without: ['CB77'], with: ['CB78'] })).toBe(36);
  });

  test('a sheet of a cell without a heading is named, and asked about', async () => {
    const sheets = [...lists, { name: 'CB4', rows: [['x', 'y'], ['z', 'w']] }];
    expect(askedOf(await read(sheets))?.together?.members).toBe(36);
    expect((await read(sheets, TOGETHER)).info.issues.map(({ code, value }) => [code, value])).toEqual([['sheet-refused', 'CB4']]);
  });
});
