import { describe, expect, test } from 'vitest';
import { as1252, toTcvn3 } from '../encoders.ts';
import { readText, refusal, utf8 } from '../support.ts';
import { dateRecord } from '../../../support/date-record.ts';

/** Files that the fuzzing found to be read wrongly, as small as they come. */
describe('found by fuzzing', () => {
  test('a signature under columns of birth for men and for women is no member', async () => {
    const { info } = await readText(
      'Họ tên,Ngày sinh - Nam,Ngày sinh - Nữ,Khối,Học vị\nTrần Văn Mẫu,2/1964,,HCSN,ĐH\nPhạm Thị Mẫu,,1975,HCSN,ĐH\n,,,,"Mẫu, ngày 1 tháng 3 năm 2026"\nBÍ THƯ,,,,\nĐỗ Văn Mẫu,,,,\n',
    );
    expect(info.rows).toMatchObject({ kept: 2, leftOut: { nameOnly: 1 }, ignored: { note: 2 } });
    expect(info.tally.categories.sex).toEqual([0, 1, 1]);
  });

  test('the count in a heading without accents is no part of the name of the cell', async () => {
    const { info } = await readText('Ho va ten,Gioi tinh,Nam sinh\nCHI BO KDC SO 3 (2 d/c)\nTran Van Mau,Nam,1964\nPham Thi Mau,Nu,1975\n');
    expect(info.cells.map(({ name, members }) => [name, members])).toEqual([['CHI BO KDC SO 3', 2]]);
  });

  test('a mark and a year before a name are those of a member, and no number of a heading', async () => {
    const { info } = await readText('Miễn sinh hoạt,Ngày chính thức,Ngày sinh,Họ và tên\n,5.4.1975,5.4.1950,Trần Văn Mẫu\nX,1951,5.4.1930,Phạm Thị Mẫu\n');
    expect(info.rows).toMatchObject({ kept: 2, ignored: { section: 0 } });
    expect(info.issues).toEqual([]);
  });

  test('a woman marked F with a day in dots is a member, and no heading numbered F', async () => {
    const { info } = await readText('Lý do miễn,Giới tính,Họ và tên,Ngày VĐ\n1. Chi bộ số 1,,,\nTuổi cao,Nữ,Trần Thị Mẫu,05/04/1975\n,F,Phạm Thị Mẫu,5.4.1975\n');
    expect(info.rows).toMatchObject({ kept: 2, ignored: { section: 1 } });
    expect(info.issues.map(({ code }) => code)).toEqual(['exemption-by-reason']);
  });

  test('a chi bộ cơ sở is in no committee that stands above it', async () => {
    const { info } = await readText(
      'Họ và tên,Giới tính,Năm sinh\nĐảng bộ Công an,,\nChi bộ số 1,,\nTrần Văn Mẫu,Nam,1964\nChi bộ cơ sở Trạm Y tế,,\nPhạm Thị Mẫu,Nữ,1975\n',
    );
    expect(info.organisations.map(({ name, members }) => [name, members])).toEqual([['Đảng bộ Công an', 1], ['Chi bộ cơ sở Trạm Y tế', 1]]);
    expect(info.cells.map(({ name, organisation }) => [name, organisation])).toEqual([['Chi bộ số 1', 1], ['Chi bộ cơ sở Trạm Y tế', 2]]);
  });

  test('a chi bộ cơ sở without accents is an organisation too', async () => {
    const { info } = await readText('Ho ten,Khoi,LLCT\nIII. CHI BO CO SO TRAM Y TE,,\nNguyen Van Mau,HCSN,CNCT\nTran Van Mau,HCSN,CNCT\n');
    expect(info.organisations.map(({ name, members }) => [name, members])).toEqual([['CHI BO CO SO TRAM Y TE', 2]]);
  });

  test.each(['20-Sep-25', '20 tháng 9 năm 2025', '20/9/25', '45920'])('the day %s in a column of leaving is one', async (day) => {
    const { info } = await readText(`Họ và tên,Giới tính,Ngày từ trần\nTrần Văn Mẫu,Nam,\nPhạm Thị Mẫu,Nữ,${day}\n`);
    expect(info.rows).toMatchObject({ kept: 1, excluded: { died: 1 } });
  });

  test('the one word of a column is in the encoding of the file where two would do', async () => {
    const text = 'Họ và tên,Chức vụ Đảng,Lý luận chính trị\nNguyễn Văn Mẫu,Bí thư chi bộ,-\nTrần Thị Mẫu,Bí thư,Chưa\nLê Văn Mẫu,Bí thư,CN\n';
    const { info } = await readText(as1252(utf8(text)));
    expect(info.encoding).toBe('utf-8-twice');
    expect(info.issues).toEqual([]);
    expect(info.tally.categories.politicalTheory).toEqual([0, 1, 0, 0, 2]);
  });

  test.each([
    ['in the place of a card', 'Họ và tên,Giới tính,Năm sinh,Dân tộc,Số thẻ đảng', ',,,,'],
    ['in the place of a cell', 'Họ và tên,Giới tính,Năm sinh,Dân tộc,Chi bộ', ',,,,'],
    ['in the place of a man’s birth', 'Họ và tên,Chi bộ,Dân tộc,Ngày sinh - Nữ,Ngày sinh - Nam', ',,,,'],
  ])('two signatures side by side are no member, the second %s', async (_, header, before) => {
    const person = header.includes('Nam') ? 'Trần Văn Mẫu,Chi bộ 5,Kinh,,1964' : `Trần Văn Mẫu,Nam,1964,Kinh,${header.endsWith('Chi bộ') ? 'Chi bộ 5' : '012345678901'}`;
    const { info } = await readText(`${header}\n${person}\n${before}\nNGƯỜI LẬP BIỂU,,,,T/M ĐẢNG ỦY\n,,,,BÍ THƯ\nTrần Thị Mẫu,,,,Lê Quốc Mẫu\n`);
    expect(info.rows).toMatchObject({ kept: 1, leftOut: { unclear: 1 } });
  });

  test('a member of whom a list says nothing but the cell stays one', async () => {
    const { info } = await readText('Họ và tên,Giới tính,Năm sinh,Chi bộ\nTrần Văn Mẫu,Nam,1964,Chi bộ 5\nPhạm Thị Mẫu,,,Chi bộ 5\nLê Văn Mẫu,,,Trường Mầm non Mẫu\n');
    expect(info.rows.kept).toBe(3);
  });

  test('values that are headers too make no second table of a row', async () => {
    const { info } = await readText(
      'Miễn SH,Lý do miễn,Loại đảng viên,Họ và tên,Giới tính,Năm sinh\n,,Chính thức,Trần Văn Mẫu,Nam,1964\nMiễn SHĐ,Đi làm ăn xa,Chính thức,Phạm Thị Mẫu,Nữ,1975\n',
    );
    expect(info.rows.kept).toBe(2);
    expect(info.tally.categories.exemption?.reduce((sum, count) => sum + count, 0)).toBe(2);
    const words = await readText(
      'Nghề nghiệp,Loại đảng viên,Miễn SHĐ,Email,CB,Họ và tên,Lý do miễn\nHưu trí,CT,x,,Chi bộ số 1,Trần Văn Mẫu,Tuổi cao\nHưu trí,chính thức,Miễn,,Chi bộ số 1,Phạm Thị Mẫu,Làm ăn xa\n',
    );
    expect(words.info.rows.kept).toBe(2);
  });

  test('headings of units in the column of the status make it no column of cells', async () => {
    const { info } = await readText(
      'TT,Trạng thái,Họ và tên,Giới tính,Ngày sinh\n,Chi bộ KDC số 1 (1 đ/c),,,\n1,,Trần Văn Mẫu,Nam,1960\n,Chi bộ KDC số 2 (1 đ/c),,,\n2,Đang sinh hoạt,Phạm Thị Mẫu,Nữ,1970\n',
    );
    expect(info.cells.map(({ name, members }) => [name, members])).toEqual([['Chi bộ KDC số 1', 1], ['Chi bộ KDC số 2', 1]]);
  });

  test('a heading whose words come again below, and one without accents that looks like a name, stay headings', async () => {
    const head = 'Họ và tên,Giới tính,Năm sinh,Dân tộc,Chi bộ';
    const again = await readText(`${head}\nTrần Văn Mẫu,Nam,1960,Kinh,Chi bộ 1\n${head.replace('Chi bộ', '"Chi ""bộ"')}\nPhạm Thị Mẫu,Nữ,1970,Kinh,Chi bộ 1\n`);
    expect(again.info.rows).toMatchObject({ kept: 2, headerRows: 1 });
    const bare = await readText('MA DV,HO TEN CHA,NU,CHINH THUC,CHUC VU DANG,HO VA TEN,NAM SINH,DAN TOC,LLCT\nDV1,Tran Van Bo,x,03/02/1990,,Pham Thi Mau,1960,Kinh,TC\nDV2,Le Van Bo,,03/02/1991,,Le Van Mau,1961,Kinh,SC\n');
    expect(bare.info.rows.kept).toBe(2);
    expect(bare.info.fields).toContain('officialDate');
  });

  test('other facts of people behind an empty column, “Công nhân” among them, are no table beside the list', async () => {
    const rows = ['Trần Văn Mẫu,Nam,,1924,Công nhân,"3,34",', 'Lê Văn Mẫu,Nam,,1919,Bần nông,"4,50",', 'Hồ Văn Mẫu,Nam,,1942,Bần nông,"4,04",', 'Ngô Văn Mẫu,Nam,,1920,Bần nông,"2,63",', 'Mai Văn Mẫu,Nam,,1941,Trung nông,"3,21",', 'Võ Văn Mẫu,Nam,,1909,Công nhân,"4,09",04/05/2025'];
    const { info } = await readText(`Họ và tên,Giới tính,,Năm sinh cha,Thành phần gia đình,Hệ số,Ngày chuyển đi\n${rows.join('\n')}\n`);
    expect(info.rows).toMatchObject({ kept: 5, excluded: { moved: 1 } });
    expect(info.issues).toEqual([]);
  });

  test('a row whose number and name a quote has joined is told, also among rows without empty cells at their ends', async () => {
    const row = (n: number) => `${n},Trần Văn Mẫu ${'ABCDE'[n]},Nam,1940,Kinh,Chi bộ 1,01/01/2010`;
    const { info } = await readText(`STT,Họ và tên,Giới tính,Ngày sinh,Dân tộc,Chi bộ,Ngày vào Đảng,Trình độ chuyên môn,Ghi chú\n${row(1)}\n"3,Trần Văn Mẫu,Nam",1940,Kinh,Chi bộ 1,01/01/2010,,"Sổ 2"\n${row(2)}\n`);
    expect(info.issues).toContainEqual(expect.objectContaining({ code: 'quote-broken', places: [{ line: 3, column: 0 }] }));
  });

  test('a row that has gone into its first cell with lines of a remark is told', async () => {
    const row = (n: number) => `,Trần Văn Mẫu ${'ABCDE'[n]},1960,${n},Kinh,Nam`;
    const { info } = await readText(`Ghi chú,Họ và tên,Ngày sinh,STT,Dân tộc,Giới tính\n${row(1)}\n${row(2)}\n"Huân chương,huy chương,bằng khen\nhạng ba,hạng nhì,hạng nhất,khác${row(3)}"\n`);
    expect(info.rows).toMatchObject({ kept: 2, ignored: { note: 1 } });
    expect(info.issues.map(({ code }) => code)).toContain('rows-in-cell');
  });

  test('one date among headings of units makes a column “Chính thức” one of dates', async () => {
    const { info } = await readText(
      'Chính thức,Giới tính,Họ và tên,Kết nạp\nI. Đảng bộ Công an,,,\nCHI BỘ SỐ 1,,,\nN/A,Nữ,Trần Thị Mẫu,N/A\n?,,Lê Văn Mẫu,1/1/1950\n5/4/1976,Nữ,Phạm Thị Mẫu,5/4/1975\nTổng cộng: 3,,,\n',
    );
    expect(info.rows.kept).toBe(3);
    expect(dateRecord(info.tally.dates.officialDate)).toEqual({ unknown: 2, '2286:3': 1 });
  });

  test('parts of a name with notes stand under their group', async () => {
    const { info } = await readText('Họ và tên *,,Trình độ,,Giới tính *\nHọ đệm (bắt buộc),Tên (bắt buộc),Văn hóa,Chuyên môn,\nTrần Văn,Mẫu,12/12,Đại học,Nam\nPhạm Thị,Mẫu,12/12,ĐH,Nữ\n');
    expect(info.rows).toMatchObject({ kept: 2, headerRows: 2 });
    expect(info.tally.categories.qualification?.[3]).toBe(2);
  });

  test('“Chi bé 1” among rows in Unicode is Chi bộ 1 in TCVN3, also where it stands alone', async () => {
    const old = (text: string) => as1252(toTcvn3(text));
    const unit = (n: number) => `${n % 2 ? old(`Chi bộ ${n}`) : `Chi bộ ${n}`},,`;
    const person = (text: string, n: number) => (n % 2 ? old(text) : text);
    const rows = [1, 2, 3, 4].map((n) => `${unit(n)}\n${person('Nguyễn Thị Hường,Nữ,Đại học', n)}\n${person('Đặng Văn Phước,Nam,Cao đẳng', n)}`);
    const { info } = await readText(`Họ và tên,Giới tính,Chuyên môn\n${rows.join('\n')}\n`);
    expect(info.cells.map(({ name, members }) => [name, members])).toEqual([1, 2, 3, 4].map((n) => [`Chi bộ ${n}`, 2]));
  });

  test('below a signature without accents or under a mark nobody is a member who has not the values of one', async () => {
    const bare = await readText('Ho va ten,Gioi tinh,Nam sinh,Dan toc,Chi bo\nTran Van Mau,Nam,1964,Kinh,Chi bo 1\nNGUOI LAP BIEU,,,,T/M DANG UY\n,,,,BI THU\nTran Thi Mau,,,,Le Quoc Mau\n');
    expect(bare.info.rows.kept).toBe(1);
    const marks = await readText('Họ và tên,Trình độ chuyên môn,,,Dân tộc\n,Thạc sĩ,Đại học,Cao đẳng,\nTrần Văn Mẫu,,x,,Kinh\nPhạm Thị Mẫu,,,x,Tày\nNGƯỜI LẬP BIỂU,,,T/M CHI ỦY,\nTrần Thị Mẫu,,,Lê Quốc Mẫu,\n');
    expect(marks.info.rows.kept).toBe(2);
    expect(marks.info.tally.categories.qualification?.[4]).toBe(1);
  });

  test('lists of several cells, each signed, are read to their end', async () => {
    const part = (n: number) => `Chi bộ ${n},,,\n1,Trần Văn Mẫu,Nam,1964\n2,Phạm Thị Mẫu,Nữ,1975\n,,,"Mẫu, ngày 01 tháng 3 năm 2026"\n,,,BÍ THƯ\n,Lê Quốc Mẫu,,\n`;
    const { info } = await readText(`STT,Họ và tên,Giới tính,Năm sinh\n${part(1)}${part(2)}${part(3)}`);
    expect(info.rows).toMatchObject({ kept: 6, leftOut: { nameOnly: 3 } });
    expect(info.cells.map(({ members }) => members)).toEqual([2, 2, 2]);
  });

  test.each(['Cộng chi bộ', 'Cong chi bo', 'Tổng toàn đảng bộ'])('“%s” with its number under another column is no member', async (words) => {
    const { info } = await readText(`Họ và tên,Số thẻ đảng,Giới tính,Năm sinh,Dân tộc\nTrần Văn Mẫu,012345678901,Nam,1964,Kinh\n${words},1,,,\n`);
    expect(info.rows).toMatchObject({ kept: 1, ignored: { total: 1 } });
  });

  test('the columns of a parent under their group belong to the heading', async () => {
    const { info } = await readText('Họ và tên,Giới tính,Hiện trạng,Cha,,\n,,,Họ và tên,Năm sinh,Nghề nghiệp\nTrần Văn Mẫu,0,Đang sinh hoạt,Trần Mẫu,1929,Làm ruộng\n');
    expect(info.rows).toMatchObject({ kept: 1, headerRows: 2, leftOut: { tooLong: 0 } });
    expect(info.fields).not.toContain('birthDate');
  });

  test('of two columns of one name the one with values is read', async () => {
    const { info } = await readText('Họ và tên,Ngày sinh,Ngày sinh,Giới tính\nTrần Văn Mẫu,,1/4/1971,Nam\nPhạm Thị Mẫu,,2/5/1975,Nữ\n');
    expect(info.tally.dates.birthDate?.unknown).toBe(0);
    expect(info.issues.map(({ code, field }) => [code, field])).toEqual([['column-duplicate', 'birthDate']]);
  });

  test('a heading whose letters are lost is not passed over for a row of values that are headers too', async () => {
    const text = 'H? và tên,Gi?i tính,Mi?n SH,Tình tr?ng\nTran Van Mau,nam,Khong,Dang sinh hoat\nPham Thi Mau,nu,Mien SH,Dang sinh hoat Dang\nLe Van Mau,nam,Khong,\nDo Thi Mau,nu,Khong,\n';
    expect(await refusal(readText(text))).toEqual({ code: 'letters-lost', params: { line: 1 } });
  });

  test('a heading that comes again in another composition is one', async () => {
    const heading = ['STT,Họ và tên,,Giới tính', ',Họ đệm,Tên,'].join('\n');
    const { info } = await readText(`${heading}\n1,Trần Văn,Mẫu,Nam\n${heading.normalize('NFD')}\n2,Phạm Thị,Mẫu,Nữ\n`);
    expect(info.rows).toMatchObject({ kept: 2, ignored: { repeatedHeader: 2 } });
  });

  test.each(['Vào Đảng - Chính thức', 'Vao Dang - Chinh thuc'])('%s is one column, and no two in one', async (header) => {
    const rows = ['13/5/1975,13/1/1930,13/5/1976', '14/5/1975,15/1/1930,14/5/1976', '15/5/1975,16/1/1940,15/5/1976'];
    const { info } = await readText(`Họ và tên,Vào Đảng - Dự bị,Ngày sinh,${header}\n${rows.map((row, place) => `Trần Văn Mẫu ${'ABC'[place]},${row}\n`).join('')}`);
    expect(info.columns.at(-1)).toMatchObject({ field: 'officialDate' });
    expect(info.columns.at(-1)?.use).toBeUndefined();
    expect(info.tally.dates.officialDate?.unknown).toBe(0);
  });

  test('blocs before the numbers of personal files are those of members, and no summary with figures', async () => {
    const { info } = await readText('Họ và tên,Giới tính,Loại hình TCCSĐ,Số lý lịch\nTrần Văn Mẫu,Nam,"Hành chính, sự nghiệp",12345\nPhạm Thị Mẫu,Nữ,HCSN,12345\nLê Văn Mẫu,Nam,Khối doanh nghiệp,12345\nĐỗ Văn Mẫu,,,\n');
    expect(info.columns[2]).toMatchObject({ field: 'bloc' });
    expect(info.tally.categories.bloc?.slice(1, 3)).toEqual([2, 1]);
  });

  test('a heading with a number in brackets is no cell with two days', async () => {
    const rows = ['4/5/1975', '1/13/1950', '4/5/1975', '1/14/1975'].map((day, place) => `${day},Trần Văn Mẫu ${'ABCD'[place]},Nam,1/13/1930\n`);
    const { info } = await readText(`Ngày dự bị,Họ tên,Giới tính,Ngày sinh\nCHI BỘ SỐ 1 (4 đ/c),,,\n${rows.join('')}`);
    expect(info.columns[0]?.use).toBeUndefined();
    expect(info.cells.map(({ members }) => members)).toEqual([4]);
  });
});
