import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sampleFiles } from '../../sample-data/generate.ts';
import { readCsv } from '../oracle/csv-text.ts';
import { ageBand, ageOn, dayCount, type OracleDay } from '../oracle/dates.ts';
import { FIGURES, THEORY_BELOW_INTERMEDIATE, measureFigures } from '../oracle/figures.ts';
import { cellKey, countBy, readMembers, type OracleMember } from '../oracle/members.ts';

const AS_OF: OracleDay = { year: 2026, month: 3, day: 1 };
const EARLIER: OracleDay = { year: 2025, month: 12, day: 31 };

const readSample = (name: string): string => readFileSync(new URL(`../../sample-data/${name}`, import.meta.url), 'utf8');
const currentText = readSample('dang-vien-2026-03-01.csv');
const earlierText = readSample('dang-vien-2025-12-31.csv');
const current = readMembers(currentText);
const earlier = readMembers(earlierText);

const shareOf = (part: number, whole: number): number => Math.round((part / whole) * 10_000) / 100;
const isExempt = ({ exemption }: OracleMember): boolean => exemption !== 'active';

describe('the committee on 01/03/2026', () => {
  const measured = measureFigures(current);

  test.each([...FIGURES])('$key: $count', (figure) => {
    expect(measured[figure.key]).toBe(figure.count);
    if (!('share' in figure)) return;
    const whole = figure.key === 'residentialCellsHeadedBySecretary' ? measured.residentialOrganisations : measured.members;
    expect(shareOf(figure.count, whole)).toBe(figure.share);
  });

  test('the shares of the blocs add up to 99,99 by rounding', () => {
    const shares = Object.values(countBy(current, 'bloc')).map((count) => shareOf(count, current.length));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(99.99, 6);
  });

  test('theory below intermediate is split, religion is known of most and none', () => {
    expect(countBy(current, 'politicalTheory')).toMatchObject(THEORY_BELOW_INTERMEDIATE);
    expect(countBy(current, 'religion')).toEqual({ none: 6770, unknown: 38 });
  });

  test('every category is understood but for what the figures call unknown', () => {
    for (const key of ['sex', 'bloc', 'partyPost', 'exemption'] as const) expect(countBy(current, key)).not.toHaveProperty('unknown');
    expect(countBy(current, 'qualification')).not.toHaveProperty('none');
    expect(current.filter(({ birth }) => birth === null)).toHaveLength(6);
    expect(current.filter(({ admitted }) => admitted !== null && admitted.month === undefined)).toHaveLength(5);
  });

  test('old members live in the residential cells, young ones serve in the police, women teach', () => {
    const above60 = current.filter(({ birth }) => ['61-70', '71-80', 'over-80'].includes(ageBand(ageOn(birth, AS_OF))));
    expect(above60.length / current.length).toBeGreaterThan(0.5);
    expect(above60.length / current.length).toBeLessThan(0.53);
    expect(above60.filter(({ bloc }) => bloc === 'residential').length / above60.length).toBeGreaterThan(0.95);
    expect(current.filter(({ birth, bloc }) => bloc === 'police' && (ageOn(birth, AS_OF) ?? 99) <= 35).length).toBeGreaterThan(50);
    const women = countBy(
      current.filter(({ sex }) => sex === 'female'),
      'bloc',
    );
    expect(women).toEqual({ administrative: 498, enterprise: 254, military: 2, police: 26, residential: 2187 });
  });

  test('names keep an apostrophe, a hyphen and a comma', () => {
    expect(current.filter(({ name }) => name.includes("'")).length).toBeGreaterThan(0);
    expect(current.filter(({ name }) => name.includes('-'))).toHaveLength(1);
    expect(current.some(({ organisation }) => organisation === 'Chi bộ Trung tâm Văn hóa, Thể thao và Thông tin')).toBe(true);
  });

  test('residential cells hold 40 to 150 members, and "Chi bộ 1" exists more than once', () => {
    const sizes = Object.values(
      countBy(
        current.filter(({ bloc }) => bloc === 'residential'),
        'organisation',
      ),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(40);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(150);
    const owners = new Set(current.filter(({ cell }) => cell === 'Chi bộ 1').map(({ organisation }) => organisation));
    expect(owners.size).toBeGreaterThan(1);
  });
});

describe('the committee on 31/12/2025', () => {
  const before = new Map(earlier.map((member) => [member.card, member]));
  const now = new Map(current.map((member) => [member.card, member]));
  const stayed = current.flatMap((member) => {
    const then = before.get(member.card);
    return then === undefined ? [] : [{ earlier: then, later: member }];
  });

  test('has 6,780 members in the same organisations, where 2,967 women would be 43,76 %', () => {
    expect(earlier).toHaveLength(6780);
    expect(shareOf(2967, earlier.length)).toBe(43.76);
    expect(new Set(earlier.map(({ organisation }) => organisation))).toEqual(new Set(current.map(({ organisation }) => organisation)));
    expect(new Set(earlier.map(cellKey))).toEqual(new Set(current.map(cellKey)));
  });

  test('more than 98 % of the persons stay, with card, name, sex and birth', () => {
    expect(stayed.length / earlier.length).toBeGreaterThan(0.98);
    for (const { earlier: then, later } of stayed) {
      expect([later.name, later.sex, later.birth]).toEqual([then.name, then.sex, then.birth]);
    }
  });

  test('people joined, left, moved, finished courses, were exempted and took over posts', () => {
    const joined = current.filter(({ card }) => !before.has(card));
    const left = earlier.filter(({ card }) => !now.has(card));
    const count = (changed: (then: OracleMember, later: OracleMember) => boolean): number => stayed.filter((pair) => changed(pair.earlier, pair.later)).length;
    expect(joined).toHaveLength(71);
    expect(left).toHaveLength(43);
    expect(joined.filter(({ admitted }) => (dayCount(admitted) ?? 0) > (dayCount(EARLIER) ?? 0))).toHaveLength(27);
    expect(left.filter(({ birth }) => (ageOn(birth, EARLIER) ?? 0) > 72).length).toBeGreaterThanOrEqual(17);
    expect(count((then, later) => !isExempt(then) && isExempt(later))).toBe(40);
    expect(count((then, later) => isExempt(then) && !isExempt(later))).toBe(0);
    expect(count((then, later) => then.exemption === 'reasonUnknown' && later.exemption !== 'reasonUnknown')).toBe(3);
    expect(count((then, later) => then.politicalTheory !== later.politicalTheory)).toBeGreaterThan(30);
    expect(count((then, later) => then.qualification !== later.qualification)).toBeGreaterThan(15);
    expect(count((then, later) => cellKey(then) !== cellKey(later))).toBe(6);
    expect(count((then, later) => then.official === null && later.official !== null)).toBeGreaterThan(5);
    expect(count((then, later) => then.partyPost !== 'secretary' && later.partyPost === 'secretary')).toBe(3);
  });
});

describe.each([
  { name: 'dang-vien-2026-03-01.csv' as const, text: currentText, members: current, asOf: AS_OF },
  { name: 'dang-vien-2025-12-31.csv' as const, text: earlierText, members: earlier, asOf: EARLIER },
])('$name', ({ name, text, members, asOf }) => {
  const lastDay = dayCount(asOf) ?? 0;

  test('is what the generator gives, byte by byte, twice', () => {
    // Not toBe: a difference in 1.7 million characters cannot be read.
    expect(sampleFiles()[name] === text).toBe(true);
    expect(sampleFiles()[name] === text).toBe(true);
  });

  test('is UTF-8 with a byte order mark, CRLF and all columns', () => {
    expect(text.startsWith('\uFEFFSTT,Họ và tên,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const [header, ...rows] = readCsv(text);
    expect(header).toEqual([
      'STT',
      'Họ và tên',
      'Giới tính',
      'Ngày sinh',
      'Dân tộc',
      'Tôn giáo',
      'Khối',
      'Tổ chức cơ sở đảng',
      'Chi bộ',
      'Trình độ giáo dục phổ thông',
      'Trình độ chuyên môn',
      'Lý luận chính trị',
      'Ngày vào Đảng',
      'Ngày chính thức',
      'Chức vụ Đảng',
      'Kiêm chức',
      'Miễn sinh hoạt từ ngày',
      'Lý do miễn',
      'Đi làm ăn xa',
      'Số thẻ đảng',
      'Số CCCD',
      'Số điện thoại',
    ]);
    expect(rows.map(([number]) => number)).toEqual(members.map((_, index) => String(index + 1)));
    expect(rows.filter((row) => !/^000\d{9}$/.test(row[20] ?? '') || !/^0900 000 \d{3}$/.test(row[21] ?? ''))).toEqual([]);
  });

  test('has unique cards of twelve digits', () => {
    expect(new Set(members.map(({ card }) => card)).size).toBe(members.length);
    expect(members.filter(({ card }) => !/^\d{12}$/.test(card))).toEqual([]);
  });

  test('puts every organisation into one bloc and one secretary into every cell', () => {
    const pairs = new Set(members.map(({ bloc, organisation }) => `${bloc} ${organisation}`));
    expect(pairs.size).toBe(84);
    const secretaries = members.filter(({ partyPost }) => partyPost === 'secretary');
    expect(secretaries).toHaveLength(new Set(members.map(cellKey)).size);
    expect(new Set(secretaries.map(cellKey)).size).toBe(secretaries.length);
    expect(members.filter((member) => member.partyPost !== 'none' && isExempt(member))).toEqual([]);
  });

  test('orders the dates of a life', () => {
    const wrong = members.filter(({ birth, admitted, official, exemptFrom }) => {
      const [admittedDay, officialDay, exemptDay] = [dayCount(admitted), dayCount(official), dayCount(exemptFrom)];
      const admissionAge = admittedDay === null || admitted === null || birth?.day === undefined ? 18 : ageOn(birth, admitted as OracleDay);
      const probationDays = admittedDay === null || officialDay === null ? 365 : officialDay - admittedDay;
      return (
        (admissionAge ?? 0) < 18 ||
        admissionAge === null ||
        admissionAge > 60 ||
        probationDays < 270 ||
        probationDays > 660 ||
        [admittedDay, officialDay, exemptDay].some((day) => day !== null && day > lastDay) ||
        (exemptDay !== null && officialDay !== null && exemptDay < officialDay)
      );
    });
    expect(wrong).toEqual([]);
  });

  test('leaves the official day open exactly in the first twelve months', () => {
    const yearAgo = dayCount({ ...asOf, year: asOf.year - 1 }) ?? 0;
    const dated = members.filter(({ admitted }) => dayCount(admitted) !== null);
    const probationary = dated.filter(({ official }) => official === null);
    expect(probationary.length).toBeGreaterThan(50);
    expect(dated.filter(({ admitted, official }) => (dayCount(admitted) ?? 0) > yearAgo !== (official === null))).toEqual([]);
  });

  test('exempts for age only men above 60 and women above 55', () => {
    const tooYoung = members.filter(({ exemption, birth, exemptFrom, sex }) => {
      if (exemption !== 'ageHealth' || birth?.day === undefined || exemptFrom?.day === undefined) return false;
      return (ageOn(birth, exemptFrom as OracleDay) ?? 0) <= (sex === 'male' ? 60 : 55);
    });
    expect(tooYoung).toEqual([]);
  });
});
