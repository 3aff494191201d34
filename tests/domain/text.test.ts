import { describe, expect, test } from 'vitest';
import { fold, matchesSearch, nameKey, tidy } from '#domain/text.ts';

describe('tidy', () => {
  test.each([
    ['Nguyễn Văn Mẫu', 'Nguyễn Văn Mẫu'], ['  a  b ', 'a b'], ['a\u00a0b', 'a b'], ['a\tb\r\nc', 'a b c'], ['\ufeffa\u200bb\u00ad', 'ab'], ['a\u2009b\u3000c', 'a b c'], ['a\u0000b', 'a b'],
    ['\u202ea\u2066b\u200f', 'ab'], ['a\u0085b\u2028c', 'a b c'], ['Nguyễn'.normalize('NFD'), 'Nguyễn'], ['ê\u0303', 'ễ'], ['', ''], ['\u200b \u00a0', ''], ['–', '–'], ['𝒜', '𝒜'], [' a', 'a'], ['a ', 'a'],
  ])('%j is %j', (text, expected) => expect(tidy(text)).toBe(expected));

  test('changes nothing twice', () => {
    for (const text of ['  Đảng  bộ\u00a0', 'ộ'.normalize('NFD'), 'a\u0000\u0000b']) expect(tidy(tidy(text))).toBe(tidy(text));
  });
});

describe('fold', () => {
  test.each([
    ['Thạc sĩ', 'thac si'], ['Thạc sỹ', 'thac si'], ['Th.S', 'ths'], ['T.S', 'ts'], ['TS.', 'ts'], ['PGS.TS', 'pgsts'], ['ĐẠI HỌC', 'dai hoc'], ['Ðại học', 'dai hoc'], ['Đ.H', 'dh'], ['H\'Mông', 'h mong'],
    ['Ê - đê', 'e de'], ['10+3', '10+3'], ['12/12', '12 12'], ['01.03', '01 03'], ['?', ''], ['×', ''], ['  ', ''], ['Họ và tên *', 'ho va ten'], ['Lí luận', 'li luan'], ['Lý luận', 'li luan'],
  ])('%s is %j', (text, key) => expect(fold(text)).toBe(key));

  test('does not depend on how letters are composed', () => {
    for (const text of ['Nguyễn Thị Ẩn', 'Đặng', 'Hoà']) expect(fold(text.normalize('NFD'))).toBe(fold(text));
  });
});

describe('nameKey', () => {
  test.each([['Đảng bộ Hoà Bình', 'đảng bộ hòa bình'], ['CHI  BỘ\u00a01', 'chi bộ 1'], ['Đảng uỷ', 'Đảng ủy'], ['Thuỷ lợi', 'thủy lợi'], ['Hoà'.normalize('NFD'), 'hòa']])('%s and %s are one name', (a, b) => expect(nameKey(a)).toBe(nameKey(b)));
  test.each([['Dao', 'Đạo'], ['Chi bộ 1', 'Chi bộ 11'], ['Hoa', 'Hòa'], ['Quý', 'Qúy'], ['Chi bộ 1', 'Chi bộ số 1']])('%s and %s are two', (a, b) => expect(nameKey(a)).not.toBe(nameKey(b)));
  test.each(['hoàn', 'toán', 'huỳnh', 'quý', 'quỹ'])('%s stays', (word) => expect(nameKey(word)).toBe(word));
});

describe('search', () => {
  test.each([['to dan pho 12', 'Tổ dân phố số 12'], ['TDP', 'tdp 3'], ['dan', 'Tổ dân phố'], ['', 'Chi bộ']])('%j finds %j', (query, text) => expect(matchesSearch(text, query)).toBe(true));
  test.each([['an', 'Tổ dân phố'], ['to 13', 'Tổ dân phố số 12'], ['chi bo x', 'Chi bộ']])('%j does not find %j', (query, text) => expect(matchesSearch(text, query)).toBe(false));
});
