import { csv, judge } from './judge.ts';

judge('headings with notes', [
  {
    name: 'the possible values in brackets, and "cao nhất"',
    file: csv(`
STT | Họ và tên | Giới tính (Nam/Nữ) | Năm sinh | Văn hóa (lớp mấy trên mấy) | Trình độ chuyên môn (ĐH, CĐ, TC, SC) | LLCT (sơ cấp, trung cấp, cao cấp) | Năm
1 | Trần Đại Mẫu | Nam | 1955 | 10/10 | ĐH | Cao cấp | 2025
2 | Ngô Bảo Mẫu | Nam | 1972 | 12/12 | TC | Trung cấp | 2025
3 | Tôn Thất Mẫu | Nữ | 1980 | 12/12 | Cao đẳng | Sơ cấp | 2025`),
    clerk: {
      kept: 3,
      counts: {
        sex: { male: 2, female: 1 }, generalEducation: { upperSecondary: 3 }, qualification: { university: 1, intermediate: 1, college: 1 },
        politicalTheory: { advanced: 1, intermediate: 1, elementary: 1 },
      },
    },
  },
  {
    name: 'one level in brackets is a mark for it',
    file: csv(`
STT | Họ và tên | Giới tính | LLCT (Sơ cấp) | LLCT (Trung cấp) | LLCT (Cao cấp)
1 | Trần Đại Mẫu | Nam | | | x
2 | Ngô Bảo Mẫu | Nam | | x |
3 | Tôn Thất Mẫu | Nữ | x | |`),
    clerk: { kept: 3, counts: { politicalTheory: { advanced: 1, intermediate: 1, elementary: 1 } } },
  },
  {
    name: 'a year of something without its word is no mark for men',
    file: csv(`
STT | Họ và tên | Năm | Ngày vào Đảng | Chi bộ
1 | Trần Đại Mẫu | 1 | 03/02/1975 | KDC 2
2 | Ngô Bảo Mẫu | | 03/02/1985 | KDC 2`),
    clerk: { kept: 2, fields: { sex: false }, counts: { sex: { unknown: 2 } } },
  },
  {
    name: 'two facts around a stroke',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Trình độ văn hóa/chuyên môn | LLCT
1 | Trần Đại Mẫu | Nam | 1955 | 10/10, ĐH | CC
2 | Ngô Bảo Mẫu | Nữ | 1972 | 12/12 - TC | TC`),
    clerk: { kept: 2, counts: { generalEducation: { upperSecondary: 2 }, qualification: { university: 1, intermediate: 1 } } },
  },
  {
    name: 'heads of party groups and of a school’s groups are no heads of residential groups',
    file: csv(`
STT | Họ và tên | Giới tính | Năm sinh | Kiêm chức | Tôn giáo | Lý do miễn | Miễn SH
1 | Trần Đại Mẫu | Nam | 1955 | Tổ trưởng tổ đảng | Không có tôn giáo | TCSY | x
2 | Ngô Bảo Mẫu | Nữ | 1972 | Tổ trưởng tổ Văn - Sử | Không | |
3 | Tôn Thất Mẫu | Nữ | 1962 | Tổ trưởng tổ 14 | Phật giáo | |`),
    clerk: { kept: 3, counts: { concurrentPost: { unknown: 2, groupHead: 1 }, religion: { none: 2, buddhism: 1 }, exemption: { ageHealth: 1, active: 2 } } },
  },
]);
