import { describe, expect, test } from 'vitest';
import { failureSentence } from '#features/import/sentences.ts';
import { toTcvn3, toVni } from '../encoders.ts';
import { readText, readBytes, refusal } from '../support.ts';
import { csv, judge } from './judge.ts';

const HEADING = 'STT | Họ và tên | Giới tính | Ngày sinh | Chi bộ | Ngày vào Đảng';
const FAMILIES = ['Nguyễn', 'Trần', 'Hoàn', 'Phạm', 'Rơ'];

/** Rows of members under that heading, from a running number on. */
function people(count: number, from = 1): string {
  return Array.from({ length: count }, (_, place) => {
    const n = from + place;
    return `${n} | ${FAMILIES[n % 5]} Văn Mẫu | ${n % 2 ? 'Nam' : 'Nữ'} | 0${n % 9 + 1}/08/19${50 + n % 40} | Chi bộ ${n % 3 + 1} | 03/02/20${10 + n % 10}`;
  }).join('\n');
}

const REFUSED = { refused: 'people-above' } as const;

judge('a heading below people of its list', [
  { name: 'thirty people above', file: csv(`${people(30)}\n${HEADING}\n${people(20, 31)}`), clerk: REFUSED },
  { name: 'more than a hundred', file: csv(`${people(150)}\n${HEADING}\n${people(20, 151)}`), clerk: REFUSED },
  { name: 'one, below a title', file: csv(`DANH SÁCH ĐẢNG VIÊN\n${people(1)}\n${HEADING}\n${people(20, 2)}`), clerk: REFUSED },
  { name: 'in the last line', file: csv(`${people(12)}\n${HEADING}`), clerk: REFUSED },
  { name: 'without running numbers', file: csv(`Nguyễn Văn Mẫu | Nam | 1950\nHọ và tên | Giới tính | Năm sinh\nTrần Thị Mẫu | Nữ | 1960`), clerk: REFUSED },
  { name: 'no date and no number', file: csv(`Nguyễn Văn Mẫu | Nam | Kinh\nHọ và tên | Giới tính | Dân tộc\nTrần Thị Mẫu | Nữ | Kinh`), clerk: REFUSED },
  { name: 'with values that name fields', file: csv(`Nguyễn Văn Mẫu | Nữ | Chính thức | Miễn\nHọ và tên | Giới tính | Loại đảng viên | Miễn sinh hoạt\nTrần Thị Mẫu | Nữ | Chính thức | `), clerk: REFUSED },
  { name: 'hardly anything filled in', file: csv(`Nguyễn Văn Mẫu | | | Nam\nTrần Thị Mẫu | | | Nữ\nLê Thị Mẫu | | | Nữ\nHọ và tên | Ngày sinh | Dân tộc | Giới tính\nLê Văn Mẫu | 15/08/1950 | Kinh | Nam`), clerk: REFUSED },
  { name: 'names in two columns', file: csv(`1 | Nguyễn Văn | Mẫu | Nam | 15/08/1950\nSTT | Họ đệm | Tên | Giới tính | Ngày sinh\n2 | Trần Thị | Mẫu | Nữ | 01/07/1962`), clerk: REFUSED },
  {
    name: 'a heading of two rows',
    file: csv(`
1 | Nguyễn Văn Mẫu | 1950 | | 03/02/1975
2 | Trần Thị Mẫu | | 1962 | 03/02/1985
STT | Họ và tên | Năm sinh | | Ngày vào Đảng
 | | Nam | Nữ |
3 | Lê Thị Mẫu | | 1985 | 26/03/2015`),
    clerk: REFUSED,
  },
  {
    name: 'two tables, the first with names of columns that are not known, in another order',
    file: csv(`
Số | Bí danh của người | Sinh hồi | Là | Vào hồi
1 | 03/02/1975 | Nguyễn Văn Mẫu | 15/08/1950 | Nam
2 | 03/02/1985 | Trần Thị Mẫu | 01/07/1962 | Nữ
${HEADING}
${people(5)}`),
    clerk: REFUSED,
  },
  {
    name: 'two tables with headings',
    file: csv(`
Họ và tên | Ngày sinh | Giới tính
Nguyễn Văn Mẫu | 15/08/1950 | Nam
${HEADING}
${people(5)}`),
    clerk: { refused: 'second-table' },
  },
  { name: 'two tables, the first with names and years alone', file: csv(`Họ và tên | Năm sinh\nNguyễn Văn Mẫu | 1950\n${HEADING}\n${people(5)}`), clerk: REFUSED },
  { name: 'the heading on every page', file: csv(`${HEADING}\n${people(8)}\n${HEADING}\n${people(8, 9)}`), clerk: { kept: 16, counts: { sex: { male: 8, female: 8 } } } },
]);

judge('what may stand above a heading', [
  {
    name: 'titles, a motto, a day, who made it, and notes',
    file: csv(`
ĐẢNG BỘ PHƯỜNG MẪU | | | ĐẢNG CỘNG SẢN VIỆT NAM | |
CHI BỘ SỐ 1 | | | Mẫu, ngày 01 tháng 3 năm 2026 | |
DANH SÁCH ĐẢNG VIÊN
Người lập | Nguyễn Văn Mẫu | | 01/03/2026 | |
Bí thư | Trần Thị Mẫu | | |
Ghi chú: cột Ngày sinh ghi đủ ngày, tháng, năm
${HEADING}
${people(4)}`),
    clerk: { kept: 4 },
  },
  {
    name: 'a legend and a summary',
    file: csv(`
Ký hiệu | Nghĩa
1 | Nam
2 | Nữ
Tổng số | 45 | Nam | 20 | Nữ | 25
Chi bộ | Tổng số | Nam | Nữ | Miễn | Đại học
Chi bộ 1 | 45 | 20 | 25 | 12 | 30
1 | Chi bộ 2 | 52 | 25 | 9 | 33
${HEADING}
${people(4)}`),
    clerk: { kept: 4 },
  },
  {
    name: 'who answers for what',
    file: csv(`
1 | Nguyễn Văn Mẫu | Bí thư | 0900000001
2 | Trần Thị Mẫu | Phó bí thư | 0900000002
${HEADING}
${people(4)}`),
    clerk: { kept: 4 },
  },
  { name: 'a title in capitals beside a day', file: csv(`ĐẢNG BỘ PHƯỜNG MẪU | ngày 01/03/2026\nHọ và tên | Ngày sinh\nNguyễn Văn Mẫu | 15/08/1950`), clerk: { kept: 1 } },
  { name: 'numbers of the columns', file: csv(`1 | 2 | 3 | 4 | 5 | 6\n${HEADING}\n${people(4)}`), clerk: { kept: 4 } },
]);

judge('people without a heading', [
  { name: 'values that are names of columns too', file: csv('\nNguyễn Văn Mẫu | Nam | Kinh | Không\nTrần Thị Mẫu | Nữ | Kinh | Không\nLê Văn Mẫu | Nam | Kinh | Không'), clerk: { refused: 'no-header' } },
  { name: 'levels', file: csv('\nNguyễn Văn Mẫu | Nam | Đại học | Cao cấp | Chính thức\nTrần Thị Mẫu | Nữ | Đại học | Trung cấp | Chính thức'), clerk: { refused: 'no-header' } },
  { name: 'kinds and exemption', file: csv('\nNguyễn Văn Mẫu | Nữ | Chính thức | Miễn\nTrần Thị Mẫu | Nữ | Chính thức | '), clerk: { refused: 'no-header' } },
  { name: 'names that few have', file: csv('\nRơ Mah Mẫu | Nữ | Chính thức | Miễn\nY Hoàn Mẫu | Nữ | Chính thức | '), clerk: { refused: 'no-header' } },
  { name: 'a title above', file: csv('DANH SÁCH ĐẢNG VIÊN CHI BỘ 1\nNguyễn Văn Mẫu | Nam | Kinh | Không\nTrần Thị Mẫu | Nữ | Kinh | Không'), clerk: { refused: 'no-header' } },
  { name: 'one alone', file: csv('Nguyễn Văn Mẫu | Nam | Kinh | Không | Đại học'), clerk: { refused: 'no-header' } },
  { name: 'names of sexes as true headings', file: csv('Họ và tên | Năm sinh | \n | Nam | Nữ\nNguyễn Văn Mẫu | 1950 | \nTrần Thị Mẫu | | 1962'), clerk: { kept: 2, counts: { sex: { male: 1, female: 1 } } } },
]);

describe('what is said of it', () => {
  test('the lines of the heading and of the first of them, and how many', async () => {
    const failure = await refusal(readText(csv(`DANH SÁCH\n${people(30)}\n${HEADING}\n${people(2, 31)}`)));
    expect(failure).toEqual({ code: 'people-above', params: { line: 32, first: 2, people: 30 } });
    const { what, todo } = failureSentence(failure);
    expect([what, todo].map((said) => typeof said === 'object' && 'vi' in said ? said.vi : '').join(' ')).toMatch(/dòng 32.*từ dòng 2.*30 dòng.*chuyển dòng tiêu đề/);
  });

  test.each([['TCVN3', toTcvn3], ['VNI', toVni]])('in %s too', async (_, encode) => {
    expect(await refusal(readBytes(encode(csv(`${people(30)}\n${HEADING}\n${people(20, 31)}`))))).toMatchObject({ code: 'people-above' });
  });

  test.each([
    'Nguyễn Văn Mẫu;Nam;Kinh;Không', 'Nguyễn Văn Mẫu', 'Hoàn Văn Mẫu', 'hoàn văn mẫu', 'NGUYỄN VĂN MẪU', 'Rơ Mah Mẫu|Hà Nội', '"Nguyễn Văn Mẫu;Nam;Kinh;Không"', '"Rơ Mah Mẫu,Buôn A,Kinh tế"',
  ])('no row of a person is quoted: %s', async (row) => {
    const failure = await refusal(readText(`${row}\n${row}\n`));
    expect(failure).toEqual({ code: 'no-header', params: { found: [] } });
  });
});
