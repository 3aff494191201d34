import { csv, judge } from './judge.ts';

/** The columns of the national review of 2025, in its own words. */
const REVIEW = 'STT | ID | Họ và tên * | Tên gọi khác | Giới tính * | Sinh ngày * (dd/mm/yyyy) | Dân tộc * | Tôn giáo * | Số định danh cá nhân * '
  + '| Số thẻ Đảng* (12 số theo HD38-HD/BTCTW) | Nơi cấp thẻ Đảng | Ngày cấp thẻ Đảng (dd/mm/yyyy) | Tổ chức Đảng đang sinh hoạt * (không sửa) '
  + '| Quê quán (theo mô hình 2 cấp) - Quốc gia/Tỉnh/Địa chỉ chi tiết * | Ngày vào Đảng* (dd/mm/yyyy) | Ngày vào Đảng chính thức* (dd/mm/yyyy) '
  + '| Trạng thái hoạt động | Ngày rời khỏi/ Ngày mất/ Ngày miễn sinh hoạt Đảng (dd/mm/yyyy) '
  + '| Đề nghị xóa (do đảng viên không thuộc chi bộ)/ (Nếu muốn xóa chọn "có", còn không bỏ qua)';

const REVIEW_ROWS = `
1 | 10001 | Nguyễn Văn An | | Nam | 15/08/1950 | Kinh | Không | 001050000001 | 001000000001 | Hà Nội | 03/02/2005 | Chi bộ Tổ dân phố số 1 | Việt Nam/Hà Nội/x | 03/02/1975 | 03/02/1976 | Đang sinh hoạt Đảng | |
2 | 10002 | Trần Thị Bình | | Nữ | 01/07/1962 | Kinh | Không | 001162000002 | 001000000002 | Hà Nội | 03/02/2005 | Chi bộ Tổ dân phố số 1 | Việt Nam/Hà Nội/x | 19/05/1990 | 19/05/1991 | Đang sinh hoạt Đảng | |
3 | 10003 | Lê Văn Cường | | Nam | 20/10/1940 | Kinh | Không | 001040000003 | 001000000003 | Hà Nội | 03/02/2005 | Chi bộ Tổ dân phố số 1 | Việt Nam/Hà Nội/x | 02/09/1965 | 02/09/1966 | Miễn sinh hoạt Đảng | 01/06/2020 |
4 | 10004 | Phạm Thị Dung | | Nữ | 11/11/1975 | Tày | Không | 001175000004 | 001000000004 | Hà Nội | 03/02/2005 | Chi bộ Tổ dân phố số 2 | Việt Nam/Hà Nội/x | 01/12/2003 | 01/12/2004 | Đã chuyển sinh hoạt | 15/01/2026 |
5 | 10005 | Hoàng Văn Em | | Nam | 05/05/1938 | Kinh | Không | 001038000005 | 001000000005 | Hà Nội | 03/02/2005 | Chi bộ Tổ dân phố số 2 | Việt Nam/Hà Nội/x | 19/05/1960 | 19/05/1961 | Từ trần | 02/02/2026 |
6 | 10006 | Vũ Thị Giang | | Nữ | 30/04/1999 | Kinh | Công giáo | 001199000006 | | | | Chi bộ Tổ dân phố số 2 | Việt Nam/Hà Nội/x | 26/03/2025 | | Đang sinh hoạt Đảng | |
7 | 10007 | Đỗ Văn Hải | | Nam | 12/12/1980 | Kinh | Không | 001080000007 | 001000000007 | Hà Nội | 03/02/2010 | Chi bộ Tổ dân phố số 2 | Việt Nam/Hà Nội/x | 03/02/2009 | 03/02/2010 | Đang sinh hoạt Đảng | | có`;

judge('exports of the national systems', [
  {
    name: 'the review template: who left and whose deletion is asked for does not count; the common date is an exemption for the exempt only',
    file: csv(`${REVIEW}${REVIEW_ROWS}`),
    fileName: 'RaSoat_DangVien_01032026.csv',
    clerk: {
      kept: 4, excluded: { moved: 1, died: 1, deletion: 1 },
      counts: { sex: { male: 2, female: 2 }, religion: { none: 3, catholicism: 1 }, exemption: { reasonUnknown: 1, active: 3 }, ethnicity: { kinh: 4 }, bloc: { residential: 4 } },
      dates: { birthDate: '1950-08-15 1962-07-01 1940-10-20 1999-04-30', exemptDate: '- - 2020-06-01 -', officialDate: '1976-02-03 1991-05-19 1966-09-02 -' },
      cells: { 'Chi bộ Tổ dân phố số 1': 3, 'Chi bộ Tổ dân phố số 2': 1 },
    },
  },
  {
    name: 'the review template with semicolons, titles and a second line of guidance below the heading',
    file: csv(`
RÀ SOÁT, LÀM SẠCH DỮ LIỆU ĐẢNG VIÊN
Đảng ủy phường Mẫu - Thời điểm 01/3/2026

${REVIEW}
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12) | (13) | (14) | (15) | (16) | (17) | (18) | (19)${REVIEW_ROWS}`, { delimiter: ';' }),
    clerk: { kept: 4, excluded: { moved: 1, died: 1, deletion: 1 }, counts: { sex: { male: 2, female: 2 } }, dates: { admittedDate: '1975-02-03 1990-05-19 1965-09-02 2025-03-26' } },
  },
  {
    name: 'a status that is the same for all',
    file: csv(`
STT | Họ và tên * | Giới tính * | Sinh ngày * (dd/mm/yyyy) | Tổ chức Đảng đang sinh hoạt * (không sửa) | Ngày vào Đảng* (dd/mm/yyyy) | Trạng thái hoạt động
1 | Nguyễn Văn An | Nam | 15/08/1950 | Chi bộ Trường Tiểu học Mẫu | 03/02/1975 | Đang sinh hoạt đảng
2 | Trần Thị Bình | Nữ | 01/07/1962 | Chi bộ Trường Tiểu học Mẫu | 19/05/1990 | Đang sinh hoạt đảng
3 | Lê Thị Chi | Nữ | 01/01/1985 | Chi bộ Công an phường Mẫu | 19/05/2010 | Đang sinh hoạt đảng`),
    clerk: { kept: 3, counts: { sex: { male: 1, female: 2 }, bloc: { administrative: 2, police: 1 } }, tellsOnly: [] },
  },
  {
    name: 'tcxdd: kind of member, code and name of the cell, long headings',
    file: csv(`
STT | Họ tên | Ngày sinh | Giới tính | Loại đảng viên | Phân loại đối tượng | Tổ chức đảng đang sinh hoạt chính thức | Số lý lịch | Số thẻ đảng | Ngày vào đảng | Ngày chính thức
1 | Nguyễn Văn An | 15/08/1950 | Nam | Đảng viên chính thức | Không có vấn đề | 01.002.003 - Chi bộ Khu dân cư số 3 | 0001 | 001000000001 | 03/02/1975 | 03/02/1976
2 | Trần Thị Bình | 01/07/1962 | Nữ | Đảng viên chính thức | Không có vấn đề | 01.002.003 - Chi bộ Khu dân cư số 3 | 0002 | 001000000002 | 19/05/1990 | 19/05/1991
3 | Lê Thị Chi | 04/03/2000 | Nữ | Đảng viên dự bị | Không có vấn đề | 01.002.004 - Chi bộ Khu dân cư số 4 | 0003 | | 26/03/2026 |`),
    clerk: {
      kept: 3, counts: { sex: { male: 1, female: 2 }, bloc: { residential: 3 } }, dates: { officialDate: '1976-02-03 1991-05-19 -' },
      cells: { '01.002.003 - Chi bộ Khu dân cư số 3': 2, '01.002.004 - Chi bộ Khu dân cư số 4': 1 },
    },
  },
  {
    name: 'tcxdd: the unit as a path from the committee down to the cell',
    file: csv(`
Họ và tên | Giới tính | Ngày sinh | Tổ chức đảng đang sinh hoạt | Ngày vào Đảng
Nguyễn Văn An | Nam | 15/08/1950 | Đảng bộ phường Mẫu / Đảng bộ Doanh nghiệp Mẫu / Chi bộ Công ty May Một | 03/02/1975
Trần Thị Bình | Nữ | 01/07/1962 | Đảng bộ phường Mẫu / Đảng bộ Doanh nghiệp Mẫu / Chi bộ Công ty May Hai | 19/05/1990
Lê Thị Chi | Nữ | 04/03/1990 | Đảng bộ phường Mẫu / Đảng bộ Doanh nghiệp Mẫu / Chi bộ Công ty May Hai | 26/03/2020`),
    clerk: {
      kept: 3, counts: { sex: { male: 1, female: 2 }, bloc: { enterprise: 3 } },
      organisations: { 'Đảng bộ Doanh nghiệp Mẫu': 3 }, cells: { 'Chi bộ Công ty May Một': 1, 'Chi bộ Công ty May Hai': 2 },
    },
  },
  {
    name: 'ISO days with a time, as the database writes them',
    file: csv(`
full_name | Giới tính | Ngày sinh | Ngày vào Đảng | Ngày chính thức | Chi bộ
Nguyễn Văn An | Nam | 1950-08-15 00:00:00 | 1975-02-03 00:00:00 | 1976-02-03 00:00:00 | Chi bộ 1
Trần Thị Bình | Nữ | 1962-07-01T00:00:00 | 1990-05-19T00:00:00.000Z | 1991-05-19T00:00:00Z | Chi bộ 1`),
    clerk: { kept: 2, dates: { birthDate: '1950-08-15 1962-07-01', admittedDate: '1975-02-03 1990-05-19', officialDate: '1976-02-03 1991-05-19' } },
  },
  {
    name: 'numbers kept as text with ="…" and cards in scientific form',
    file: 'STT,Họ và tên,Số thẻ đảng,Số định danh cá nhân,Ngày sinh,Giới tính,Chi bộ\n'
      + '1,Nguyễn Văn An,"=""001000000001""",1.05E+10,"=""15/08/1950""",Nam,Chi bộ 1\n2,Trần Thị Bình,"=""001000000002""",1.16E+10,"=""01/07/1962""",Nữ,Chi bộ 1\n',
    clerk: { kept: 2, counts: { sex: { male: 1, female: 1 } }, dates: { birthDate: '1950-08-15 1962-07-01' }, tellsOnly: [] },
  },
  {
    name: 'apostrophes before dates, as Excel shows text',
    file: csv(`
STT | Họ và tên | Ngày sinh | Giới tính | Ngày vào Đảng
1 | Nguyễn Văn An | '15/08/1950 | Nam | '03/02/1975
2 | Trần Thị Bình | '01/07/1962 | Nữ | '19/05/1990`),
    clerk: { kept: 2, dates: { birthDate: '1950-08-15 1962-07-01', admittedDate: '1975-02-03 1990-05-19' } },
  },
  {
    name: 'all statuses that the systems know',
    file: csv(`
Họ và tên | Giới tính | Năm sinh | Chi bộ | Trạng thái
Nguyễn Văn An | Nam | 1950 | Chi bộ 1 | Đang sinh hoạt
Nguyễn Văn Bình | Nam | 1951 | Chi bộ 1 | Đang sinh hoạt đảng
Nguyễn Văn Chung | Nam | 1952 | Chi bộ 1 | Đã chuyển sinh hoạt đảng
Nguyễn Văn Dũng | Nam | 1953 | Chi bộ 1 | Chuyển sinh hoạt chính thức
Nguyễn Văn Em | Nam | 1954 | Chi bộ 1 | Khai trừ
Nguyễn Văn Giáp | Nam | 1955 | Chi bộ 1 | Xóa tên
Nguyễn Văn Hải | Nam | 1956 | Chi bộ 1 | Xoá tên khỏi danh sách đảng viên
Nguyễn Văn Khải | Nam | 1957 | Chi bộ 1 | Xin ra khỏi Đảng
Nguyễn Văn Lâm | Nam | 1958 | Chi bộ 1 | Đã từ trần
Nguyễn Văn Minh | Nam | 1959 | Chi bộ 1 | Miễn sinh hoạt
Nguyễn Văn Nam | Nam | 1960 | Chi bộ 1 | Tạm thời đi nơi khác
Nguyễn Văn Phú | Nam | 1961 | Chi bộ 1 | Sinh hoạt tạm thời đến
Nguyễn Văn Quý | Nam | 1962 | Chi bộ 1 | `),
    clerk: { kept: 5, excluded: { moved: 2, removed: 3, left: 1, died: 1, temporary: 1 }, counts: { sex: { male: 5 }, exemption: { active: 4, reasonUnknown: 1 } } },
  },
]);
