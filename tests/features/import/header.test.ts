import { describe, expect, test } from 'vitest';
import { FIELD_KEYS, FIELDS, categoriesOf, fieldOf } from '#domain/fields.ts';
import { fieldOfHeader } from '#features/import/layout/header.ts';
import { readText, refusal } from './support.ts';

test('no header means two fields, and every header means its own', () => {
  for (const key of FIELD_KEYS) for (const header of fieldOf(key).headers) expect([header, fieldOfHeader(header)]).toEqual([header, key]);
});

test('the label of every field with a column is one of its headers', () => {
  for (const key of FIELD_KEYS.filter((field) => field !== 'exemption')) expect(fieldOfHeader(FIELDS[key].label.vi)).toBe(key);
});

describe('headers as files have them', () => {
  test.each([
    ['HỌ VÀ TÊN', 'fullName'], ['Họ và tên *', 'fullName'], ['Họ và tên:', 'fullName'], ['Họ\nvà tên', 'fullName'], ['  Họ  và  tên ', 'fullName'], ['1. Họ và tên', 'fullName'], ['Ho va ten', 'fullName'],
    ['Họ và tên'.normalize('NFD'), 'fullName'], ['Các họ và tên', 'fullName'], ['Giới tính *', 'sex'], ['Giới tính (Nam/Nữ)', 'sex'], ['Nam, nữ', 'sex'], ['gt', 'sex'], ['3. GT', 'sex'], ['5) VH', 'generalEducation'], ['DT.', 'ethnicity'],
    ['Sinh ngày * (dd/mm/yyyy)', 'birthDate'], ['Ngày, tháng, năm sinh', 'birthDate'], ['Năm sinh', 'birthDate'], ['NS', 'birthDate'], ['Dân tộc *', 'ethnicity'], ['DT', 'ethnicity'], ['Tôn giáo *', 'religion'],
    ['Ngày vào Đảng* (dd/mm/yyyy)', 'admittedDate'], ['Ngày vào Đảng (dự bị)', 'admittedDate'], ['Vào Đảng - Dự bị', 'admittedDate'], ['Kết nạp', 'admittedDate'],
    ['Ngày vào Đảng chính thức* (dd/mm/yyyy)', 'officialDate'], ['Ngày vào Đảng (chính thức)', 'officialDate'], ['Chính thức', 'officialDate'],
    ['Tổ chức Đảng đang sinh hoạt * (không sửa)', 'cell'], ['Tổ chức đảng đang sinh hoạt (chính thức)', 'cell'], ['TCCSĐ', 'organisation'], ['TCCSD', 'organisation'], ['Đảng bộ/cấp ủy', 'organisation'],
    ['Số thẻ Đảng* (12 số theo HD38-HD/BTCTW)', 'cardNumber'], ['Trình độ văn hoá', 'generalEducation'], ['Trình độ chuyên môn, nghiệp vụ', 'qualification'], ['Lí luận chính trị', 'politicalTheory'],
    ['Trình độ (LLCT)', 'politicalTheory'], ['Miễn SH (nếu có)', 'exemptDate'], ['Được miễn công tác và sinh hoạt đảng ngày', 'exemptDate'], ['Lý do miễn', 'exemptReason'], ['Khối', 'bloc'], ['Nhóm', 'bloc'],
    ['Ngày kết nạp Đảng', 'admittedDate'], ['Ngày tháng năm vào Đảng', 'admittedDate'], ['Họ và tên đảng viên', 'fullName'], ['Tên chi bộ', 'cell'], ['Lý do được miễn', 'exemptReason'],
    ['Miễn công tác, sinh hoạt đảng', 'exemptDate'], ['Ngày vào Đảng (CT)', 'officialDate'], ['Ngày vào Đảng (ngày/tháng/năm)', 'admittedDate'], ['Ngày sinh (yyyy-mm-dd)', 'birthDate'], ['Ngày sinh (bắt buộc)', 'birthDate'],
    ['Ngày sinh của đảng viên', 'birthDate'], ['Trình độ LLCT của đảng viên', 'politicalTheory'], ['Họ và tên (đảng viên)', 'fullName'], ['Họ và tên / Full name', 'fullName'], ['Giới tính (Sex)', 'sex'], ['Ngày vào Đảng - Dự bị', 'admittedDate'],
    ['DOB', 'birthDate'], ['Full Name', 'fullName'], ['GENDER', 'sex'], ['Branch', 'cell'], ['Party committee', 'organisation'], ['Ngày kết nạp Đảng (dd/mm/yyyy)', 'admittedDate'], ['Tổ chức cơ sở Đảng (TCCSĐ)', 'organisation'],
    ['Ngày miễn công tác và sinh hoạt đảng', 'exemptDate'], ['Nơi sinh hoạt Đảng', 'cell'], ['Trình độ học vấn phổ thông', 'generalEducation'], ['TĐ CMNV', 'qualification'],
    ['Dân tộc (2)', 'ethnicity'], ['Đi làm ăn xa (x)', 'workingAway'], ['Chi bộ (theo mô hình 2 cấp)', 'cell'], ['Miễn sinh hoạt (từ ngày)', 'exemptDate'],
  ] as const)('%j is %s', (header, field) => expect(fieldOfHeader(header)).toBe(field));

  test.each([
    '', '   ', '*', '()', 'STT', 'ID', 'Tên gọi khác', 'ĐT', 'SĐT', 'Số điện thoại', 'Số CCCD', 'Số định danh cá nhân *', 'Số CMND cũ (nếu có)', 'Nơi sinh', 'Quê quán', 'Nơi thường trú', 'Nhóm máu',
    'Tên', 'Họ', 'Trình độ', 'Trình độ học vấn', 'Ghi chú', 'Chức vụ', 'Ngày', 'Đảng', 'Nam', 'Nữ', 'Ngày sinh (Nữ)', 'Ngày sinh (của cha)', 'Họ và tên cha', 'Họ và tên (vợ/chồng)', 'Giới tính (Nữ)',
    'Ngày cấp thẻ Đảng (dd/mm/yyyy)', 'Nơi cấp thẻ Đảng', 'Số thẻ theo Đảng quyết định 85', 'Miễn SH (lý do)',
    'Miễn sinh hoạt đảng (đến ngày)', 'Trình độ LLCT (đang học)', 'Chức vụ Đảng (khóa trước)', 'Chi bộ (nơi cư trú)', 'Chi bộ (chính thức)', 'Dân tộc (mẹ)', 'Chi bộ (cũ',
    'Ngày rời khỏi/ Ngày mất/ Ngày miễn sinh hoạt Đảng (dd/mm/yyyy)', 'Trạng thái hoạt động', '__proto__', 'constructor', 'toString', '=Họ tên()x', 'x'.repeat(100_000),
  ])('%j is no field', (header) => expect(fieldOfHeader(header)).toBeNull());
});

describe('where the header is', () => {
  test('below titles, blank lines and other rows', async () => {
    const { info } = await readText('ĐẢNG ỦY PHƯỜNG,,\n,,\nDANH SÁCH ĐẢNG VIÊN,,\n\nSTT,Họ và tên,Giới tính\n1,Nguyễn Văn Mẫu,Nam\n');
    expect(info.headerLine).toBe(5);
    expect(info.rows).toMatchObject({
      read: 6, kept: 1, headerRows: 1, leftOut: { tooLong: 0, nameOnly: 0, unclear: 0, cutOff: 0, duplicate: 0 }, ignored: { title: 2, blank: 2, total: 0, note: 0, section: 0, repeatedHeader: 0 },
      ignoredLines: { title: [1, 3], blank: [2, 4], total: [], note: [], section: [], repeatedHeader: [] },
    });
  });

  test('the row that names more fields wins over an earlier one', async () => {
    const { info } = await readText('Chi bộ,Khối,,\nHọ và tên,Giới tính,Ngày sinh,Dân tộc\nNguyễn Văn Mẫu,Nam,1950,Kinh\n');
    expect(info.headerLine).toBe(2);
  });

  test.each([
    ['no known name', 'Cột A,Cột B\nx,y\n', ['Cột A', 'Cột B']],
    ['one known name only, of no people', 'Đơn vị,Cột B\nx,y\n', ['Đơn vị', 'Cột B']],
    ['a title and nothing more', '\n\nDANH SÁCH ĐẢNG VIÊN\n', ['DANH SÁCH ĐẢNG VIÊN']],
    ['a long name', `${'Cột rất dài '.repeat(20)},B\n1,2\n`, ['Cột rất dài Cột rất dài Cột rất dài Cột…', 'B']],
    ['control signs in a name', 'Cột\u0000\u202e A,B\n1,2\n', ['Cột A', 'B']],
    ['members without a header are not quoted: a date', 'Nguyễn Văn Mẫu,15/08/1950\n', []],
    ['members without a header are not quoted: a sex', 'Nguyễn Văn Mẫu,Nam,Hà Nội\n', []],
    ['the header after the three hundredth row', `${'a,b\n'.repeat(300)}Họ và tên,Giới tính\nNguyễn Văn Mẫu,Nam\n`, ['a', 'b']],
  ])('%s is refused', async (_, text, found) => {
    expect(await refusal(readText(text))).toEqual({ code: 'no-header', params: { found } });
  });

  test.each([
    ['a column of names alone', '\nHọ và tên\nNguyễn Văn Mẫu\n', 2, 'Họ và tên'], ['names beside columns that are not known', 'Họ và tên,Cột B\nx,y\n', 1, 'Họ và tên'],
    ['names twice', 'Họ tên,Họ và tên\nx,y\n', 1, 'Họ tên'],
  ])('%s is too little', async (_, text, line, name) => {
    expect(await refusal(readText(text))).toEqual({ code: 'only-names', params: { line, name } });
  });

  test('a heading below pages of text', async () => {
    const pages = Array.from({ length: 250 }, (_, place) => `Điều ${place + 1}. Chi bộ, đảng bộ rà soát; lập danh sách đảng viên, báo cáo cấp trên\n`).join('');
    const { info } = await readText(`${pages}Họ và tên;Giới tính;Ngày sinh\nNguyễn Văn Mẫu;Nam;1950\nTrần Thị Mẫu;Nữ;1962\n`);
    expect([info.headerLine, info.delimiter, info.rows.kept, info.rows.ignored.title]).toEqual([251, ';', 2, 250]);
  });

  test.each([['a header only', 'Họ và tên,Giới tính\n'], ['without a line end', 'Họ và tên,Giới tính'], ['blank and total rows', 'Họ và tên,Giới tính\n,\nTổng cộng,0\n']])('%s is no list', async (_, text) => {
    expect(await refusal(readText(text))).toEqual({ code: 'no-rows', params: { headerLine: 1 } });
  });
});

describe('one column for one field', () => {
  test('the first of two; the second is told', async () => {
    const read = await readText('Họ và tên,Giới tính,Ngày sinh,Giới tính\nNguyễn Văn Mẫu,Nam,1950,Nữ\n');
    expect(read.info.columns.map(({ field, duplicateOf }) => duplicateOf ?? field)).toEqual(['fullName', 'sex', 'birthDate', 'sex']);
    expect(read.info.columns[3]).toEqual({ column: 4, header: 'Giới tính', field: null, duplicateOf: 'sex' });
    expect(read.info.tally.categories.sex).toEqual([0, 0, 1]);
    expect(read.info.issues).toEqual([{ code: 'column-duplicate', field: 'sex', value: '', count: 1, places: [{ line: 1, column: 4 }] }]);
  });

  test.each(['Tình trạng hôn nhân', 'Trạng thái hồ sơ', 'Ghi chú', 'Ngày chuyển đến', 'Ngày chuyển sinh hoạt đến', 'Ngày mất thẻ đảng', 'Mật khẩu'])('%s is no column of status', async (header) => {
    expect((await readText(`Họ và tên,Giới tính,${header}\nNguyễn Văn Mẫu,Nam,x\n`)).info.issues).toEqual([]);
  });

  test.each([
    ['the field’s own header', 'Đảng bộ bộ phận', 'Đảng bộ cơ sở', 'organisation'], ['a unit at work', 'Đơn vị', 'Chi bộ', 'cell'], ['a note that says nothing', 'Nơi sinh hoạt', 'Chi bộ *', 'cell'], ['a weaker abbreviation', 'GT', 'Phái', 'sex'],
  ])('the better header wins, wherever it stands: %s', async (_, weaker, better, field) => {
    for (const headers of [[weaker, better], [better, weaker]]) {
      const { info } = await readText(`Họ và tên,${headers.join(',')},Ngày sinh\nNguyễn Văn Mẫu,A,B,1950\n`);
      expect(info.columns.find((column) => column.field === field)?.header).toBe(better);
      expect(info.columns.find(({ header }) => header === weaker)).toMatchObject({ field: null, duplicateOf: field });
      expect(info.issues.map(({ code }) => code)).toContain('column-duplicate');
    }
  });

  test.each<[string, string, string, string[]]>([
    ['Đại học', 'Thạc sĩ', 'masters', []], ['Tiến sĩ', '', 'doctorate', []], ['', 'Thạc sĩ', 'masters', []], ['Đại học', 'Không', 'university', []], ['Đại học', '?', 'university', []], ['Thạc sĩ', 'Cử nhân', 'masters', []],
    ['Kinh tế', 'Thạc sĩ', 'masters', []], ['Đại học', 'đang học thạc sĩ', 'university', []], ['Đại học', 'Sau đại học', 'unknown', ['Sau đại học']], ['Kinh tế', 'Không', 'unknown', ['Kinh tế']],
    ['Kinh tế', 'Luật', 'unknown', ['Kinh tế', 'Luật']], ['', '', 'unknown', []],
  ])('two columns of qualification, %j and %j: %s', async (first, second, expected, told) => {
    for (const [headers, cells] of [[['Chuyên môn', 'Học vị'], [first, second]], [['Học vị', 'Trình độ chuyên môn'], [second, first]]] as const) {
      const { info } = await readText(`Họ và tên,Giới tính,${headers.join(',')}\nNguyễn Văn Mẫu,Nam,${cells.join(',')}\n`);
      expect(info.columns.slice(2).map(({ field }) => field)).toEqual(['qualification', 'qualification']);
      const code = info.tally.categories.qualification?.indexOf(1) ?? -1;
      expect(code === 0 ? 'unknown' : categoriesOf('qualification')[code - 1]?.key).toBe(expected);
      expect(info.issues.map(({ value }) => value).toSorted()).toEqual(told.toSorted());
    }
  });

  test('full words win over an abbreviation', async () => {
    const { info } = await readText('Họ và tên,NS,Ngày sinh\nNguyễn Văn Mẫu,Hà Nội,1950\n');
    expect(info.columns.map(({ field }) => field)).toEqual(['fullName', null, 'birthDate']);
  });

  test('columns that are not known leave no trace but their name', async () => {
    const read = await readText('Họ và tên,Giới tính,Số CCCD\nNguyễn Văn Mẫu,?,001050000001\n');
    const bytes = new TextDecoder('latin1').decode(read.arrow);
    expect(JSON.stringify(read.info)).not.toContain('001050000001');
    expect(bytes).not.toContain('001050000001');
    expect(read.info.columns[2]).toEqual({ column: 3, header: 'Số CCCD', field: null });
  });
});
