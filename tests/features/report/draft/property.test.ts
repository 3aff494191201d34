import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { checkDraft } from '#features/report/draft/check-draft.ts';
import type { Facts } from '#features/report/draft/facts.ts';
import { draftText } from '#features/report/draft/plain.ts';
import { readDraft } from '#features/report/draft/read-draft.ts';
import { measureFigures, type FigureKey } from '../../../oracle/figures.ts';
import { openSample, type Sample } from '../../../support/sample.ts';
import { OTHER_CASES, percent } from './corpus.ts';
import { check, factsFor, marksOf } from './support.ts';

/** How one group is told; `#` is its number. */
const PHRASES: readonly (readonly [FigureKey, readonly string[]])[] = [
  ['women', ['đảng viên nữ có # đồng chí', 'có # đảng viên nữ', 'nữ # đ/c', 'đảng viên nữ: # đồng chí', '# đảng viên là nữ']],
  ['men', ['đảng viên nam có # đồng chí', '# đảng viên nam']],
  ['doctorate', ['tiến sĩ # đồng chí', 'có # đồng chí trình độ tiến sỹ', 'trình độ tiến sĩ: #']],
  ['masters', ['thạc sĩ # đồng chí', 'trình độ thạc sỹ có # đảng viên', 'ThS # đ/c']],
  ['university', ['đại học # đồng chí', 'có # đảng viên trình độ đại học', 'trình độ đại học: #']],
  ['college', ['cao đẳng # đồng chí', 'có # đảng viên trình độ cao đẳng']],
  ['universityAndAbove', ['đảng viên có trình độ đại học trở lên là # đồng chí', 'có # đảng viên trình độ từ đại học trở lên']],
  ['collegeAndAbove', ['đảng viên có trình độ từ cao đẳng trở lên là # đồng chí']],
  ['theoryAdvanced', ['trình độ lý luận chính trị cao cấp, cử nhân # đồng chí', 'có # đồng chí trình độ cao cấp LLCT']],
  ['theoryIntermediate', ['trung cấp lý luận chính trị # đồng chí', 'lý luận chính trị: trung cấp #']],
  ['theoryIntermediateAndAbove', ['lý luận chính trị từ trung cấp trở lên có # đồng chí']],
  ['exempt', ['có # đảng viên được miễn công tác và sinh hoạt đảng', 'đảng viên được miễn sinh hoạt đảng là # đồng chí']],
  ['exemptForAgeOrHealth', ['có # đảng viên được miễn công tác và sinh hoạt đảng do tuổi cao, sức khỏe yếu']],
  ['active', ['đảng viên đang sinh hoạt là # đồng chí']],
  ['administrative', ['khối cơ quan hành chính, đơn vị sự nghiệp có # đảng viên']],
  ['enterprise', ['khối doanh nghiệp có # đảng viên', 'khối doanh nghiệp: # đồng chí']],
  ['residential', ['khối khu dân cư có # đảng viên', 'khu dân cư # đảng viên']],
  ['members', ['toàn Đảng bộ có # đảng viên', 'Đảng bộ phường hiện có # đảng viên', 'tổng số đảng viên là # đồng chí']],
];
const OPENINGS = ['', 'Tính đến ngày 01/3/2026, ', 'Đến nay, ', 'Tính đến tháng 3/2026, '];

let sample: Sample;
let counts: Record<FigureKey, number>;
let facts: Facts;
beforeAll(async () => {
  sample = await openSample();
  counts = measureFigures(sample.members);
  const all = PHRASES.flatMap(([, phrases]) => phrases).map((phrase) => phrase.replace('#', '1.234 (12,34%)')).join('.\n');
  facts = await factsFor(sample, [all]);
}, 120_000);

function marked(given: string) {
  const text = draftText(given);
  return checkDraft(text, readDraft(text), facts).findings.map(({ written, mark, right }) => [written, mark, right]);
}

/** A number as one of many people writes it. */
const styles = fc.constantFrom<(n: number) => string>(
  (n) => String(n).padStart(2, '0'),
  (n) => String(n).replace(/\B(?=(\d{3})+$)/g, '.').padStart(2, '0'),
);
const shares = fc.constantFrom<(part: number) => string>(
  () => '',
  (part) => ` (${percent(part, 6808)})`,
  (part) => `, chiếm ${percent(part, 6808).replace('%', ' %')}`,
  (part) => ` (chiếm ${percent(part, 6808)})`,
  (part) => `, chiếm tỷ lệ ${percent(part, 6808)} tổng số đảng viên`,
);
const told = fc.constantFrom(...PHRASES).chain(([key, phrases]) => fc.record({ key: fc.constant(key), phrase: fc.constantFrom(...phrases) }));
const sentence = fc.record({ told, opening: fc.constantFrom(...OPENINGS), style: styles, share: shares, decomposed: fc.boolean() });

function write({ told: { key, phrase }, opening, style, share, decomposed }: { told: { key: FigureKey; phrase: string }; opening: string; style(n: number): string; share(part: number): string; decomposed: boolean }, n: string) {
  const wholeShare = key === 'members' ? '' : share(counts[key]);
  const text = `${opening}${phrase.replace('#', n)}${wholeShare}.`;
  const begun = text.slice(0, 1).toUpperCase() + text.slice(1);
  return { text: decomposed ? begun.normalize('NFD') : begun, shares: wholeShare === '' ? 0 : 1, n: style(counts[key]) };
}

test('right sentences, however their numbers are written, are right', () => {
  fc.assert(fc.property(sentence, (given) => {
    const { text, shares: more, n } = write(given, given.style(counts[given.told.key]));
    const found = marked(text);
    expect({ text, marks: found.map(([, mark]) => mark), first: found[0]?.[0] }).toEqual({ text, marks: Array.from({ length: 1 + more }, () => 'right'), first: n });
  }), { numRuns: 400 });
});

test('with one digit changed the number is wrong, and the right one is told as the writer writes', () => {
  fc.assert(fc.property(sentence, fc.nat(3), fc.integer({ min: 1, max: 9 }), (given, place, shift) => {
    const right = given.style(counts[given.told.key]);
    const digits = [...right].flatMap((sign, at) => (/\d/.test(sign) ? [at] : []));
    const at = digits[place % digits.length] ?? 0;
    const changed = (Number(right[at]) + shift) % 10;
    fc.pre(changed !== 0 || at > 0);
    const { text, n } = write(given, `${right.slice(0, at)}${changed}${right.slice(at + 1)}`);
    const [first] = marked(text);
    expect({ text, first: first?.slice(1) }).toEqual({ text, first: ['wrong', n] });
  }), { numRuns: 400 });
});

test('several right sentences after each other, with other matters between them, raise no alarm', async () => {
  const others = fc.constantFrom(...OTHER_CASES.map(({ text }) => text));
  const texts = fc.array(fc.oneof(sentence, others), { minLength: 2, maxLength: 8 });
  const given = fc.sample(fc.tuple(texts, fc.constantFrom(' ', '\n')), 300).map(([parts, between]) =>
    parts.map((part) => (typeof part === 'string' ? part : write(part, part.style(counts[part.told.key])).text)).join(between));
  const all = await factsFor(sample, given);
  const alarms = given.flatMap((text) => marksOf(check(all, text)).filter((line) => line.includes('wrong')).map((line) => ({ text, line })));
  expect(alarms).toEqual([]);
}, 120_000);

test('any text is read, and every finding stands where it says', () => {
  const piece = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('đảng viên', '(', ')', '%', '1.', '6.808', ',', '; trong đó', '\n', ' có ', '3/2', 'nữ', ':'));
  fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
    const text = draftText(pieces.join(''));
    let end = 0;
    for (const finding of checkDraft(text, readDraft(text), facts).findings) {
      expect(text.slice(finding.start, finding.end)).toContain(finding.written);
      expect(finding.start).toBeGreaterThanOrEqual(end);
      end = finding.end;
    }
  }), { numRuns: 1000 });
});

test('the time of reading grows with the draft, and no faster', () => {
  const seconds = (copies: number) => {
    const text = draftText(Array.from({ length: copies }, () => OTHER_CASES.map((other) => other.text).join(' ')).join('\n'));
    const before = performance.now();
    checkDraft(text, readDraft(text), facts);
    return performance.now() - before;
  };
  seconds(10);
  expect(seconds(80)).toBeLessThan(20 * seconds(10));
});
