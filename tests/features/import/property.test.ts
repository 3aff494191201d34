import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { categoriesOf, fieldOf, type FieldKey, type FieldKeyOf } from '#domain/fields.ts';
import type { RowCounts } from '#domain/snapshot.ts';
import { ImportError } from '#features/import/failure.ts';
import { readBytes, rowsOf, utf8 } from './support.ts';
import { dateRecord } from '../../support/date-record.ts';

const CATEGORIES = ['sex', 'ethnicity', 'bloc', 'generalEducation', 'qualification', 'politicalTheory', 'partyPost', 'workingAway'] as const satisfies readonly FieldKeyOf<'category'>[];
const FIELDS_WRITTEN: readonly FieldKey[] = ['fullName', ...CATEGORIES, 'birthDate', 'admittedDate', 'organisation', 'cell'];

type Day = { year: number; month: number; day: number };

interface Member {
  name: string;
  codes: Record<(typeof CATEGORIES)[number], number>;
  birthDate: Day;
  admittedDate: Day;
  organisation: number;
  cell: number;
}

/** What makes two files of the same members look different. */
interface Dialect {
  delimiter: string;
  lineEnd: string;
  mark: boolean;
  quoteAll: boolean;
  lastLineEnd: boolean;
  decomposed: boolean;
  titles: boolean;
  /** Chooses spellings, headers, ways to write dates. */
  choice: number;
  order: readonly FieldKey[];
  cut: number;
}

const day = (from: number, to: number): fc.Arbitrary<Day> => fc.record({ year: fc.integer({ min: from, max: to }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) });

const member: fc.Arbitrary<Member> = fc.record({
  name: fc.constantFrom('Nguyễn Văn Mẫu', 'Trần "Thị" Mẫu', 'Lê, Mẫu; Ánh|x\ty', 'Đỗ Ẩn', 'Phạm\nMẫu'),
  codes: fc.record(Object.fromEntries(CATEGORIES.map((field) => [field, fc.integer({ min: 1, max: categoriesOf(field).length })]))) as fc.Arbitrary<Member['codes']>,
  birthDate: day(1930, 2006),
  admittedDate: day(1950, 2025),
  organisation: fc.integer({ min: 1, max: 4 }),
  cell: fc.integer({ min: 1, max: 3 }),
});

const dialect: fc.Arbitrary<Dialect> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  mark: fc.boolean(),
  quoteAll: fc.boolean(),
  lastLineEnd: fc.boolean(),
  decomposed: fc.boolean(),
  titles: fc.boolean(),
  choice: fc.nat(1_000_000),
  order: fc.shuffledSubarray([...FIELDS_WRITTEN], { minLength: FIELDS_WRITTEN.length }),
  cut: fc.integer({ min: 1, max: 500 }),
});

const pad = (number: number) => String(number).padStart(2, '0');
const DATES: readonly ((date: Day) => string)[] = [
  ({ year, month, day: d }) => `${pad(d)}/${pad(month)}/${year}`, ({ year, month, day: d }) => `${d}/${month}/${year}`, ({ year, month, day: d }) => `${pad(d)}-${pad(month)}-${year}`,
  ({ year, month, day: d }) => `${d}.${month}.${year}`, ({ year, month, day: d }) => `${year}-${pad(month)}-${pad(d)}`, ({ year, month, day: d }) => `${year}-${pad(month)}-${pad(d)} 00:00:00`,
  ({ year, month, day: d }) => `${d} tháng ${month} năm ${year}`, ({ year, month, day: d }) => String(Date.UTC(year, month - 1, d) / 86_400_000 + 25_569),
];

function pick<T>(values: readonly T[], choice: number): T {
  const value = values[choice % values.length];
  if (value === undefined) throw new Error('nothing to choose from');
  return value;
}

/** An organisation lies in one bloc. */
function organisationOf({ codes, organisation }: Member): string {
  return `Đảng bộ ${organisation} khối ${codes.bloc}`;
}

function write(members: readonly Member[], { delimiter, lineEnd, mark, quoteAll, lastLineEnd, decomposed, titles, choice, order }: Dialect): string {
  const quote = (text: string) => (quoteAll || /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text);
  const value = (row: Member, field: FieldKey, at: number): string => {
    if (field === 'fullName') return row.name;
    if (field === 'birthDate' || field === 'admittedDate') return pick(DATES, choice + at)(row[field]);
    if (field === 'organisation') return organisationOf(row);
    if (field === 'cell') return `Chi bộ số ${row.cell}`;
    const known = field as (typeof CATEGORIES)[number];
    return pick(categoriesOf(known)[row.codes[known] - 1]?.spellings ?? [], choice + at);
  };
  const lines = [
    ...(titles ? [['ĐẢNG ỦY PHƯỜNG'], ['']] : []),
    order.map((field, at) => pick(fieldOf(field).headers, choice + at)),
    ...members.map((row, at) => order.map((field, place) => value(row, field, at * 7 + place))),
  ].map((cells) => cells.map(quote).join(delimiter));
  const text = lines.join(lineEnd) + (lastLineEnd ? lineEnd : '');
  return (mark ? '\ufeff' : '') + (decomposed ? text.normalize('NFD') : text);
}

function expectedTally(members: readonly Member[], field: (typeof CATEGORIES)[number]): number[] {
  const counts = Array.from({ length: categoriesOf(field).length + 1 }, () => 0);
  for (const { codes } of members) counts[codes[field]] = (counts[codes[field]] ?? 0) + 1;
  return counts;
}

test('the same members in any dialect give the same tallies', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(member, { minLength: 1, maxLength: 12 }), dialect, async (members, written) => {
      const bytes = utf8(write(members, written));
      const pieces = Array.from({ length: Math.ceil(bytes.length / written.cut) }, (_, n) => bytes.subarray(n * written.cut, (n + 1) * written.cut));
      const read = await readBytes(bytes, 'a.csv', pieces);
      const { info } = read;
      expect(info.issues).toEqual([]);
      expect(info.rows.kept).toBe(members.length);
      for (const field of CATEGORIES) expect(info.tally.categories[field]).toEqual(expectedTally(members, field));
      for (const field of ['birthDate', 'admittedDate'] as const) {
        const days = members.map(({ [field]: { year, month, day: d } }) => `${Date.UTC(year, month - 1, d) / 86_400_000}:3`);
        expect(dateRecord(info.tally.dates[field])['unknown']).toBe(0);
        for (const key of new Set(days)) expect(dateRecord(info.tally.dates[field])[key]).toBe(days.filter((other) => other === key).length);
      }
      expect(info.organisations).toHaveLength(new Set(members.map(organisationOf)).size);
      expect(info.cells).toHaveLength(new Set(members.map((row) => `${organisationOf(row)} ${row.cell}`)).size);
      expect(rowsOf(read)).toHaveLength(members.length);
    }),
    { numRuns: 200 },
  );
});

test('any text is read or refused, and the rows add up', { timeout: 120_000 }, async () => {
  const sign = fc.constantFrom('"', ',', ';', '\n', '\r', ' ', 'Họ và tên', 'Giới tính', 'Nam', 'x', '=', '\ufeff', 'sep=;\n', 'Tổng cộng', '31/02/1950', '\u0000');
  await fc.assert(
    fc.asyncProperty(fc.array(sign, { maxLength: 60 }), async (signs) => {
      const text = `Họ và tên,Giới tính\n${signs.join('')}`;
      const outcome = await readBytes(utf8(text)).then(({ info: { rows } }) => rows, (error: unknown) => error);
      if (outcome instanceof ImportError) return;
      const { read, kept, headerRows, leftOut, ignored, excluded } = outcome as RowCounts;
      expect(read).toBe(kept + [leftOut, ignored, excluded].flatMap((counts) => Object.values(counts)).reduce((sum, n) => sum + n, 0) + headerRows);
    }),
    { numRuns: 500 },
  );
});
