import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSyllable } from '#features/import/encodings/syllable.ts';
import { RECODE } from '#features/import/encodings/recodings.ts';
import { as1252, to1258, toTcvn3, toUtf16, toVni } from './encoders.ts';
import { cut, lowerAll, NAMES } from './lists.ts';
import { readBytes, readText, utf8 } from './support.ts';

const VOWELS = [...'aăâeêioôơuưy'].flatMap((letter) => ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'].map((tone) => (letter.normalize('NFD') + tone).normalize('NFC')));
const SMALL = [...VOWELS, 'đ'];
const ALPHABET = [...SMALL, ...SMALL.map((letter) => letter.toUpperCase())];

describe('every letter of the alphabet comes back', () => {
  test.each(ALPHABET)('%s', (letter) => {
    expect(RECODE.vni(as1252(toVni(letter)))).toBe(letter);
    expect(RECODE['windows-1258'](as1252(to1258(letter)))).toBe(letter);
    expect(RECODE['windows-1258'](as1252(to1258(letter, false)))).toBe(letter);
    expect(RECODE['utf-8-twice'](as1252(utf8(letter)))).toBe(letter);
    expect(RECODE.tcvn3(as1252(toTcvn3(letter)))?.toLowerCase()).toBe(letter.toLowerCase());
  });
});

test.each([
  ['tcvn3', 'NguyÔn ThÞ §µo', 'Nguyễn Thị Đào'], ['tcvn3', 'Hä vµ tªn', 'Họ và tên'], ['tcvn3', 'NGUYÔN THÞ Lª', 'NGUYỄN THỊ LÊ'], ['tcvn3', 'Lª Tó', 'Lê Tú'],
  ['tcvn3', 'UBND ph­êng', 'UBND phường'], ['tcvn3', '§µ N½ng', 'Đà Nẵng'], ['tcvn3', 'PHó THä', 'PHÚ THỌ'], ['tcvn3', 'Tæ 5', 'Tổ 5'],
  ['vni', 'Nguyeãn Thò Ñaøo', 'Nguyễn Thị Đào'], ['vni', 'Ñaûng boä phöôøng Ñoáng Ña', 'Đảng bộ phường Đống Đa'], ['vni', 'Trình ñoä lyù luaän chính trò', 'Trình độ lý luận chính trị'],
  ['vni', 'Aùnh OÂng Ñaëng', 'Ánh Ông Đặng'], ['vni', 'NGUYEÃN THÒ AÙNH', 'NGUYỄN THỊ ÁNH'],
  ['windows-1258', 'NguyêÞn Thiò', 'Nguyễn Thị'],
  ['utf-8-twice', 'Nguyá»…n Thá»‹', 'Nguyễn Thị'], ['utf-8-twice', 'Ä\u0090Ã\u00a0o', 'Đào'], ['utf-8-twice', 'ÄÃ o', 'Đào'], ['utf-8-twice', 'TÃ', 'Tà'],
] as const)('%s: %s', (encoding, written, text) => expect(RECODE[encoding](written)).toBe(text));

test.each([['tcvn3', 'Nguyễn'], ['tcvn3', 'Hà'], ['vni', 'Hà'], ['vni', 'Trần'], ['windows-1258', 'Trần'], ['utf-8-twice', 'Lê'], ['utf-8-twice', 'Trần'], ['utf-8-twice', 'Há»']] as const)(
  '%s cannot be what gives %s', (encoding, text) => expect(RECODE[encoding](text)).toBeNull(),
);

test.each(NAMES)('the words of %s are syllables', (name) => expect(name.split(' ').filter((word) => !isSyllable(word))).toEqual([]));
test.each(['Müller', 'NguyÔn', 'Thò', 'Hä', 'tªn', 'phöôøng', 'Trình'])('%s', (word) => expect(isSyllable(word)).toBe(['Thò', 'Trình'].includes(word)));

const word = fc.constantFrom(...NAMES.flatMap((name) => name.split(' ')));
const name = fc.array(word, { minLength: 2, maxLength: 4 }).map((words) => words.join(' '));
const WRITE = {
  tcvn3: toTcvn3, vni: toVni, 'windows-1258': to1258, 'utf-8-twice': (text: string) => utf8(as1252(utf8(text))), 'tcvn3 in UTF-8': (text: string) => utf8(as1252(toTcvn3(text))),
  'vni in UTF-8': (text: string) => utf8(as1252(toVni(text))), 'utf-16le': (text: string) => toUtf16(text, true, false), 'utf-16be': (text: string) => toUtf16(text, false, true),
};

// The letters of fewer than three people prove no encoding.
test('the names and cells of any list come back from any encoding', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(name, { minLength: 3, maxLength: 12 }), fc.constantFrom(...Object.values(WRITE)), fc.integer({ min: 1, max: 300 }), fc.boolean(), async (names, write, size, bare) => {
      const header = bare ? 'Ho ten,Gioi tinh,Chi bo' : 'Họ và tên,Giới tính,Chi bộ';
      const text = [header, ...names.map((full, at) => `${full},${at % 2 ? 'Nữ' : 'Nam'},Chi bộ số ${at % 3}`)].join('\n');
      const bytes = write(text);
      const [plain, read] = [await readText(text), await readBytes(bytes, 'a.csv', cut(bytes, size))];
      expect(lowerAll(read.info.cells.map((cell) => cell.name))).toEqual(lowerAll(plain.info.cells.map((cell) => cell.name)));
      expect(read.info.tally).toEqual(plain.info.tally);
      expect(read.info.questions).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
