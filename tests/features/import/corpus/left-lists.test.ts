import { csv, judge, type Clerk } from './judge.ts';

const PEOPLE = `
1 | Nguyễn Văn An | 15/08/1950 | Nam | 03/02/1975
2 | Trần Thị Bình | 01/07/1962 | Nữ | 19/05/1985`;
const HEADING = 'STT | Họ và tên | Ngày sinh | Giới tính | Ngày vào Đảng';
const list = (titles: string) => csv(`\nĐẢNG BỘ PHƯỜNG MẪU\n${titles}\n\n${HEADING}${PEOPLE}`);
const refused = (titles: string) => ({ name: titles, file: list(titles), clerk: { refused: 'left-list' } as const });
const counted = (titles: string) => ({ name: titles, file: list(titles), clerk: { kept: 2, counts: { sex: { male: 1, female: 1 } }, tellsOnly: [] } });
const told = (titles: string) => ({ name: titles, file: list(titles), clerk: { kept: 2, tellsOnly: ['title-of-leaving'] as const } });

judge('the only list of a file, whose title says that its people have left', [
  refused('DANH SÁCH ĐẢNG VIÊN ĐÃ CHUYỂN ĐI'),
  refused('DANH SÁCH ĐẢNG VIÊN ĐÃ TỪ TRẦN'),
  refused('DANH SÁCH ĐẢNG VIÊN BỊ KHAI TRỪ / XÓA TÊN'),
  refused('Danh sách đảng viên đã chuyển sinh hoạt đảng chính thức đến nơi khác năm 2025'),
  refused('danh sach dang vien chuyen di 6 thang dau nam 2025'),
  refused('SỔ THEO DÕI ĐẢNG VIÊN CHUYỂN ĐI'),
  refused('DANH SÁCH ĐẢNG VIÊN CHI BỘ 5 ĐÃ TỪ TRẦN'),
  refused('Phụ lục 2: Danh sách đảng viên từ trần từ ngày 01/01/2025 đến 30/6/2025'),
  refused('DANH SÁCH ĐẢNG VIÊN CHUYỂN ĐI VÀ TỪ TRẦN NĂM 2025'),
  refused('DANH SÁCH ĐẢNG VIÊN CHI BỘ CƠ QUAN ĐÃ CHUYỂN ĐI'),
  refused('DANH SÁCH ĐẢNG VIÊN ĐÃ CHUYỂN SINH HOẠT SANG NƠI KHÁC'),
  refused('DANH SÁCH ĐẢNG VIÊN\nĐã chuyển sinh hoạt đảng trong năm 2025'),
]);

judge('the only list of a file, whose title speaks of those who come or stay', [
  counted('DANH SÁCH ĐẢNG VIÊN CHUYỂN ĐẾN NĂM 2025'),
  counted('Danh sách đảng viên chuyển sinh hoạt đảng từ nơi khác đến'),
  counted('DANH SÁCH ĐẢNG VIÊN ĐANG SINH HOẠT, KHÔNG KỂ ĐÃ CHUYỂN ĐI'),
  counted('Danh sách đảng viên (không bao gồm đảng viên đã từ trần, chuyển đi)'),
  counted('DANH SÁCH ĐẢNG VIÊN\n(Tính đến ngày 30/6/2025, đã trừ đảng viên từ trần và chuyển đi)'),
  counted('DANH SÁCH ĐẢNG VIÊN DỰ BỊ'),
  counted('DANH SÁCH ĐẢNG VIÊN ĐÃ MẤT SỨC LAO ĐỘNG'),
  counted('DANH SÁCH ĐẢNG VIÊN ĐÃ MẤT THẺ ĐẢNG'),
  counted('DANH SÁCH ĐẢNG VIÊN DỰ BỊ CHUYỂN ĐẢNG CHÍNH THỨC NĂM 2025'),
  counted('DANH SÁCH ĐẢNG VIÊN CÓ TRÌNH ĐỘ CHUYÊN MÔN'),
  counted('DANH SÁCH ĐẢNG VIÊN\nSố đảng viên chuyển đi trong năm: 3'),
]);

judge('the only list of a file, whose title may be of those who have left', [
  told('DANH SÁCH ĐẢNG VIÊN CHUYỂN ĐI, CHUYỂN ĐẾN NĂM 2025'),
  told('DANH SÁCH ĐẢNG VIÊN ĐỀ NGHỊ XÓA TÊN'),
  told('DANH SÁCH ĐẢNG VIÊN CHUYỂN SINH HOẠT ĐẢNG VỀ PHƯỜNG MẪU'),
  told('Danh sách đảng viên chuyển sinh hoạt từ Chi bộ cũ về Chi bộ 5 sau sáp nhập'),
  told('DANH SÁCH ĐẢNG VIÊN NGHỈ HƯU CHUYỂN SINH HOẠT VỀ NƠI CƯ TRÚ'),
  told('DANH SÁCH ĐẢNG VIÊN TĂNG, GIẢM NĂM 2025'),
  told('DANH SÁCH ĐẢNG VIÊN BỊ KỶ LUẬT KHIỂN TRÁCH, KHAI TRỪ'),
  told('DANH SÁCH ĐẢNG VIÊN SINH HOẠT TẠM THỜI'),
  told('DANH SÁCH ĐẢNG VIÊN SINH HOẠT TẠM THỜI ĐẾN NĂM 2025'),
  told('DANH SÁCH ĐẢNG VIÊN CHUYỂN SINH HOẠT ĐẢNG NƠI CƯ TRÚ THEO QUY ĐỊNH 213'),
  told('DANH SÁCH ĐẢNG VIÊN ĐƯỢC CÔNG NHẬN CHÍNH THỨC, CHUYỂN ĐI'),
  told('DANH SÁCH ĐẢNG VIÊN RÀ SOÁT, SÀNG LỌC, ĐƯA RA KHỎI ĐẢNG'),
  told('DANH SÁCH ĐẢNG VIÊN LÀ THÂN NHÂN LIỆT SĨ HY SINH'),
  told('DANH SÁCH ĐẢNG VIÊN (kể cả đã chuyển đi)'),
  told('DANH SÁCH ĐẢNG VIÊN, bao gồm cả đảng viên đã từ trần'),
  told('DANH SÁCH ĐẢNG VIÊN (có chuyển đi năm 2025)'),
  told('DANH SÁCH ĐẢNG VIÊN CÓ CHUYỂN ĐI NĂM 2025'),
  told('DANH SÁCH ĐẢNG VIÊN CHUYỂN SINH HOẠT SAU SÁP NHẬP'),
  told('DANH SÁCH ĐẢNG VIÊN CHUYỂN SINH HOẠT ĐẢNG THEO MÔ HÌNH CHÍNH QUYỀN 2 CẤP'),
  told('DANH SÁCH ĐẢNG VIÊN CHUYỂN SINH HOẠT ĐẢNG THEO MÔ HÌNH CHÍNH QUYỀN ĐỊA PHƯƠNG HAI CẤP'),
  told('DANH SÁCH ĐẢNG VIÊN CHUYỂN SINH HOẠT LÊN ĐẢNG BỘ PHƯỜNG'),
  told('DANH SÁCH ĐẢNG VIÊN CHUYỂN SINH HOẠT VÀO CHI BỘ 5'),
  told('DANH SÁCH ĐẢNG VIÊN CHUYỂN SINH HOẠT SANG ĐẢNG BỘ MỚI'),
  told('DANH SÁCH ĐẢNG VIÊN DO SẮP XẾP TỔ CHỨC ĐÃ CHUYỂN SINH HOẠT'),
]);

const TITLE = 'DANH SÁCH ĐẢNG VIÊN ĐÃ CHUYỂN ĐI, TỪ TRẦN';
judge('a title of leaving beside columns of status', [
  {
    name: 'words of status say who is a member after all',
    file: csv(`\n${TITLE}\nSTT | Họ và tên | Ngày sinh | Trạng thái\n1 | Nguyễn Văn An | 1950 | Đã chuyển đi\n2 | Trần Thị Bình | 1962 | Đang sinh hoạt`),
    clerk: { kept: 1, excluded: { moved: 1 }, tellsOnly: ['title-of-leaving'] },
  },
  {
    name: 'a date of leaving that is missing makes no member',
    file: csv(`\n${TITLE}\nSTT | Họ và tên | Ngày sinh | Ngày chuyển đi\n1 | Nguyễn Văn An | 1950 | 01/3/2025\n2 | Trần Thị Bình | 1962 |`), clerk: { refused: 'left-list' },
  },
  {
    name: 'an empty column of status',
    file: csv(`\n${TITLE}\nSTT | Họ và tên | Ngày sinh | Trạng thái\n1 | Nguyễn Văn An | 1950 |\n2 | Trần Thị Bình | 1962 |`), clerk: { refused: 'left-list' },
  },
  {
    name: 'without a title, all have left by the column',
    file: csv('\nSTT | Họ và tên | Ngày sinh | Ngày chuyển đi\n1 | Nguyễn Văn An | 1950 | 01/3/2025\n2 | Trần Thị Bình | 1962 | 02/4/2025'), clerk: { refused: 'all-left' },
  },
  {
    name: 'who was made official has not moved',
    file: csv('\nSTT | Họ và tên | Ngày sinh | Tình trạng\n1 | Nguyễn Văn An | 1990 | Chuyển Đảng chính thức\n2 | Trần Thị Bình | 1992 | Chuyển chính thức 3/2025'),
    clerk: { kept: 2, tellsOnly: ['status-not-understood'] },
  },
]);

const named = (fileName: string, tellsOnly: readonly 'title-of-leaving'[]) => ({ name: fileName, fileName, file: list('DANH SÁCH ĐẢNG VIÊN'), clerk: { kept: 2, tellsOnly } });
judge('the name of a file', [
  named('ds-dang-vien-chuyen-di-2025.csv', ['title-of-leaving']),
  named('Từ trần.csv', ['title-of-leaving']),
  named('Danh sách đảng viên chuyển đến 2025.csv', []),
  named('danh_sach_dang_vien_31-12-2025.csv', []),
]);

const below = (heading: string, clerk: Clerk) => ({
  name: heading, clerk,
  file: csv(`\nSTT | Họ và tên | Ngày sinh | Giới tính\n1 | Nguyễn Văn An | 1950 | Nam\n${heading}\n2 | Trần Thị Bình | 1962 | Nữ\n3 | Lê Thị Chi | 1963 | Nữ`),
});
judge('headings between the rows that speak of leaving', [
  below('II. ĐẢNG VIÊN ĐÃ CHUYỂN ĐI', { kept: 1, excluded: { moved: 2 }, tellsOnly: [] }),
  below('Đảng viên đã chuyển sinh hoạt đi nơi khác (2 đ/c)', { kept: 1, excluded: { moved: 2 }, tellsOnly: [] }),
  below('II. CHUYỂN ĐI', { kept: 1, excluded: { moved: 2 }, tellsOnly: [] }),
  ...['- Từ trần: 1 đ/c', '- Chuyển đi: 02 đồng chí', 'Chuyển đi 2 đ/c', 'II. Đảng viên chuyển đến'].map((heading) => below(heading, { kept: 3, tellsOnly: [] })),
  ...['CHUYỂN ĐI', 'Từ trần', 'Chuyển đi (2 đ/c)', 'Đã chuyển đi trong năm 2025:', 'Giảm trong kỳ', 'Không còn sinh hoạt', 'Ghi chú: các đồng chí dưới đây đã chuyển đi', 'II. Đảng viên sinh hoạt tạm thời']
    .map((heading) => below(heading, { kept: 3, tellsOnly: ['section-not-understood'] })),
  ...['II. Đảng viên chuyển sinh hoạt sau sáp nhập', 'ĐẢNG VIÊN CHUYỂN SINH HOẠT VỀ PHƯỜNG', 'Đảng viên chuyển sinh hoạt lên Đảng bộ phường', 'II. Đảng viên, kể cả đã chuyển đi', 'Đảng viên chưa chuyển sinh hoạt đi']
    .map((heading) => below(heading, { kept: 3, tellsOnly: ['section-not-understood'] })),
]);

const after = (heading: string, clerk: Clerk) => ({
  name: `${heading} after them`, clerk,
  file: csv(`\nSTT | Họ và tên | Ngày sinh | Giới tính\n1 | Nguyễn Văn An | 1950 | Nam\nĐảng viên đã chuyển đi\n2 | Trần Thị Bình | 1962 | Nữ\n${heading}\n3 | Lê Thị Chi | 1963 | Nữ`),
});
judge('headings that end one over people who have left', [
  'Đảng viên chuyển đến', 'CHUYỂN ĐẾN', 'II. Chuyển đến', 'Chuyển đến (1 đ/c)', 'Đảng viên còn lại', 'Đảng viên mới kết nạp', 'Đảng viên hiện có', 'Các đồng chí khác', 'II. DANH SÁCH ĐẢNG VIÊN',
].map((heading) => after(heading, { kept: 2, excluded: { moved: 1 }, tellsOnly: [] })));

judge('remarks between the rows on somebody who has left', [
  'Đ/c Lê Văn Mẫu từ trần ngày 1/3/2025', 'Ghi chú: Đ/c Nguyễn Văn Mẫu chuyển đi ngày 1/3/2025', 'Đồng chí TRẦN THỊ MẪU đã chuyển sinh hoạt', 'Nguyễn Văn Mẫu chuyển đi',
].map((remark) => below(remark, { kept: 3 })));

judge('years of birth and death', [
  {
    name: 'under one name',
    file: csv('\nSTT | Họ và tên | Năm sinh - năm mất | Giới tính\n1 | Nguyễn Văn An | 1950 | Nam\n2 | Lê Văn Bình | 1940 - 2020 | Nam'),
    clerk: { kept: 2, dates: { birthDate: '1950 -' }, tellsOnly: ['date-not-understood'] },
  },
  {
    name: 'in the place of a name',
    file: csv('\nSTT | Họ và tên | Năm sinh\n1 | Nguyễn Văn An - đã từ trần | 1950\n2 | Lê Văn Bình (đã mất) | 1940\n3 | Lê Văn Chi - BT | 1940'),
    clerk: { kept: 3, tellsOnly: ['remark-of-leaving'] },
  },
  ...['Nguyễn Văn An - đã từ trần', 'Nguyễn Văn An, chuyển đi', 'Nguyễn Văn An⏎(mất 2020)', 'Nguyễn Văn An⏎đã mất'].map((name) => ({
    name: `beside a name: ${name}`, file: csv(`\nSTT | Họ và tên | Năm sinh\n1 | ${name} | 1950\n2 | Lê Văn Chi - BT | 1940`),
    clerk: { kept: 2, tellsOnly: ['remark-of-leaving'] as const },
  })),
]);

judge('words of leaving in other places', [
  {
    name: 'of a unit',
    file: csv('\nSTT | Họ và tên | Năm sinh | Chi bộ\n1 | Nguyễn Văn An | 1950 | Chi bộ 1\n2 | Lê Văn Bình | 1940 | Đã chuyển đi\n3 | Lê Văn Chi | 1940 | (đã mất)\n4 | Lê Văn Dũng | 1940 | x\n5 | Lê Văn Em | 1940 | Chi bộ Từ Trần'),
    clerk: { kept: 5, cells: { 'Chi bộ 1': 1, 'Chi bộ Từ Trần': 1 }, tellsOnly: ['value-not-understood'] },
  },
  ...['Chuyển đi', 'Chuyển đến', 'Kết nạp mới', 'Giảm trong năm', 'Từ trần'].map((words) => ({
    name: `of a name, with a figure: ${words}`,
    file: csv(`\nSTT | Họ và tên | Giới tính | Năm sinh | Chi bộ\n1 | Nguyễn Văn An | Nam | 1950 | Chi bộ 1\n2 | Tăng Văn Bình | Nam | 1940 | Chi bộ 1\n | ${words} | 2 | |`),
    clerk: { kept: 2, tellsOnly: [] },
  })),
]);
