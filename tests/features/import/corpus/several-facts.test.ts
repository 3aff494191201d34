import { csv, judge, type ListCase } from './judge.ts';

const FACTS = { generalEducation: true, qualification: true, politicalTheory: true };

judge('several facts in a cell', ([
  {
    name: 'three levels of training under one word',
    file: csv(`
      STT | Họ và tên      | Năm sinh | Trình độ
      1   | Đỗ Văn Mẫu     | 1960     | 12/12; ĐH Luật; CCLLCT
      2   | Hồ Thị Thử     | 1975     | 10/10; TCLLCT
      3   | Mai Đức Nghiệm | 1980     | THPT; Thạc sĩ Luật; Trung cấp LLCT`),
    clerk: {
      kept: 3, fields: FACTS,
      counts: { generalEducation: { upperSecondary: 3 }, qualification: { university: 1, masters: 1, unknown: 1 }, politicalTheory: { advanced: 1, intermediate: 2 } },
    },
  },
  {
    name: 'one level a line',
    file: csv(`
      STT | Họ và tên  | Năm sinh | Trình độ VH, CM, LLCT
      1   | Đỗ Văn Mẫu | 1960     | 7/10⏎CĐSP⏎SCLLCT
      2   | Hồ Thị Thử | 1975     | 12/12⏎ĐH Luật⏎TC LLCT`),
    clerk: {
      kept: 2, fields: FACTS,
      counts: { generalEducation: { lowerSecondary: 1, upperSecondary: 1 }, qualification: { college: 1, university: 1 }, politicalTheory: { elementary: 1, intermediate: 1 } },
    },
  },
  {
    name: 'words that may be a level are asked about, and no foreign language',
    file: csv(`
      STT | Họ và tên  | Năm sinh | Văn hoá, lý luận, CMNV, ngoại ngữ
      1   | Đỗ Văn Mẫu | 1960     | 12/12, TCLLCT, TC Y
      2   | Hồ Thị Thử | 1975     | 12/12, TCLLCT, ĐH Luật, Anh B`),
    clerk: { kept: 2, counts: { qualification: { university: 1, unknown: 1 } }, questions: ['shortLevel'], tellsOnly: ['value-not-understood'] },
  },
  {
    name: 'dates with a word before each',
    file: csv(`
      STT | Họ và tên      | Năm sinh | Ngày vào Đảng, ngày chính thức
      1   | Đỗ Văn Mẫu     | 1960     | DB: 03/02/1985; CT: 03/02/1986
      2   | Hồ Thị Thử     | 1975     | 19/5/2000 (CT 19/5/2001)
      3   | Mai Đức Nghiệm | 1980     | CT: 02/9/2010
      4   | Lê Thị Giả     | 1999     | DB 07/11/2025`),
    clerk: { kept: 4, dates: { admittedDate: '1985-02-03 2000-05-19 - 2025-11-07', officialDate: '1986-02-03 2001-05-19 2010-09-02 -' }, tellsOnly: [] },
  },
  ...['Ngày vào Đảng⏎Ngày chính thức', 'Ngày vào Đảng và ngày chính thức', 'Ngày vào Đảng Ngày chính thức'].map((header) => ({
    name: `dates under "${header}"`,
    file: csv(`
      STT | Họ và tên  | Năm sinh | ${header}
      1   | Đỗ Văn Mẫu | 1960     | 03/02/1985⏎03/02/1986
      2   | Hồ Thị Thử | 1975     | 19/5/2000⏎19/5/2001`),
    clerk: { kept: 2, dates: { admittedDate: '1985-02-03 2000-05-19', officialDate: '1986-02-03 2001-05-19' } },
  })),
  {
    name: 'both days under the name of one, where no column has the other',
    file: csv(`
      STT | Họ và tên      | Năm sinh | Ngày vào Đảng
      1   | Đỗ Văn Mẫu     | 1960     | 03/02/1985 (CT: 03/02/1986)
      2   | Hồ Thị Thử     | 1975     | 19/5/2000 - 19/5/2001
      3   | Mai Đức Nghiệm | 1998     | 07/11/2025`),
    clerk: { kept: 3, dates: { admittedDate: '1985-02-03 2000-05-19 2025-11-07', officialDate: '1986-02-03 2001-05-19 -' }, tellsOnly: [] },
  },
  ...['Ngày vào Đảng', 'Ngày vào Đảng, ngày chính thức'].flatMap((header) => [
    '03/02/1985 (sinh 1960)', '03/02/1985, sn 1990', '03/02/1985 (mất 1990)', '03/02/1985 (từ 1990)', '03/02/1985 (1960)', '03/02/1986 - 03/02/1985', '03/02/1985; 12/1984',
  ].map((cell) => ({
    name: `${cell} under "${header}" has no official date`,
    file: csv(`
      STT | Họ và tên      | Năm sinh | ${header}
      1   | Đỗ Văn Mẫu     | 1960     | ${cell}
      2   | Hồ Thị Thử     | 1975     | 19/5/2000 - 19/5/2001
      3   | Mai Đức Nghiệm | 1998     | 07/11/2025 - 07/11/2025`),
    clerk: { kept: 3, dates: { admittedDate: '- 2000-05-19 2025-11-07', officialDate: '- 2001-05-19 2025-11-07' }, tellsOnly: ['value-not-understood'] },
  } satisfies ListCase))),
  ...['Ngày vào Đảng', 'Ngày vào Đảng (dự bị/chính thức)', 'Ngày vào Đảng (DB, CT)', 'Ngày vào Đảng, chính thức'].map((header) => ({
    name: `two days between other signs, and a word after one, under "${header}"`,
    file: csv(`
      STT | Họ và tên      | Năm sinh | ${header}
      1   | Đỗ Văn Mẫu     | 1960     | 03/02/1985-03/02/1986
      2   | Hồ Thị Thử     | 1975     | 19/5/2000/19/5/2001
      3   | Mai Đức Nghiệm | 1980     | 02/9/2010 (02/9/2011 CT)
      4   | Lê Thị Giả     | 1985     | 02/9/2012 → 02/9/2013
      5   | Lê Thị Thật    | 1986     | 02/9/2014 CT
      6   | Lê Văn Thật    | 1987     | ⏎02/9/2015`),
    clerk: {
      kept: 6, dates: { admittedDate: '1985-02-03 2000-05-19 2010-09-02 2012-09-02 - -', officialDate: '1986-02-03 2001-05-19 2011-09-02 2013-09-02 2014-09-02 -' },
      tellsOnly: ['value-not-understood'],
    },
  } satisfies ListCase)),
  {
    name: 'two days as a list, and what programs write for none',
    file: csv(`
      STT | Họ và tên      | Năm sinh | Ngày vào Đảng, ngày chính thức
      1   | Đỗ Văn Mẫu     | 1960     | - 03/02/1985⏎- 03/02/1986
      2   | Hồ Thị Thử     | 1975     | 1. 19/5/2000⏎2. 19/5/2001
      3   | Mai Đức Nghiệm | 1980     | nan
      4   | Lê Thị Giả     | 1985     | - , 02/9/2013
      5   | Lê Thị Thật    | 1985     | 3. 2. 2013; -/2/2014`),
    clerk: { kept: 5, dates: { admittedDate: '1985-02-03 2000-05-19 - - 2013-02-03', officialDate: '1986-02-03 2001-05-19 - - 2014-02' }, tellsOnly: ['value-not-understood'] },
  },
  {
    name: 'a birth in the place of the admission',
    file: csv(`
      STT | Họ và tên  | Năm sinh  | Ngày vào Đảng | Ngày chính thức
      1   | Đỗ Văn Mẫu | sinh 1960 | sinh 1960     | sn 1960
      2   | Hồ Thị Thử | 1975      | 19/5/2000     | 19/5/2001`),
    clerk: { kept: 2, dates: { birthDate: '1960 1975', admittedDate: '- 2000-05-19', officialDate: '- 2001-05-19' }, tellsOnly: ['date-not-understood'] },
  },
  {
    name: 'birth and admission, with a word before each or in their order',
    file: csv(`
      STT | Họ và tên      | Giới tính | Ngày sinh, ngày vào Đảng
      1   | Đỗ Văn Mẫu     | Nam       | Sinh 1960; vào Đảng 03/02/1985
      2   | Hồ Thị Thử     | Nữ        | 1975 - 19/5/2000
      3   | Mai Đức Nghiệm | Nam       | 07/11/2025; 1998`),
    clerk: { kept: 3, dates: { birthDate: '1960 1975 -', admittedDate: '1985-02-03 2000-05-19 -' }, tellsOnly: ['value-not-understood'] },
  },
  {
    name: 'two who sign below are no member for the facts that their line has not',
    file: csv(`
      Số TT | Họ đệm             | Tên  | Giới tính | Ngày sinh | Trình độ văn hóa, chuyên môn, lý luận chính trị | Chi bộ
      1     | Đỗ Quốc            | Mẫu  | Nam       | 3/10/1961 | THPT, ĐH Luật, CC LLCT                          | Chi bộ 1
      2     | Đỗ Văn             | Thử  | Nam       | 3/10/1971 | THPT, ĐH Luật, CC LLCT                          | Chi bộ 1
      3     | Đỗ Thị             | Giả  | Nữ        | 3/10/1992 | THPT, ĐH Luật, CC LLCT                          | Chi bộ 1
            | Người lập          |      |           |           | T/M CHI BỘ                                      |
            | (Ký, ghi rõ họ tên) |     |           |           | BÍ THƯ                                          |

            | Trần Thị Ký        |      |           |           | Lê Văn Đóng                                     |`),
    clerk: { kept: 3, counts: { sex: { male: 2, female: 1 } }, leftOut: { nameOnly: 1 } },
  },
] satisfies ListCase[]));

judge('who signs below births in a column for each sex', ([
  {
    name: 'the words of a signature are no birth',
    file: csv(`
      Họ và tên      | Năm sinh |      | Vào Đảng   |            | Dân tộc | Chi bộ
                     | Nam      | Nữ   | Dự bị      | Chính thức |         |
      ĐỖ VĂN MẪU     | 1951     |      | 03/02/1985 | 03/02/1986 | Kinh    | Chi bộ 4
      HỒ THỊ THỬ     |          | 1975 | 19/05/2000 | 19/05/2001 | Kinh    | Chi bộ 4
      MAI ĐỨC NGHIỆM | không rõ |      | 19/05/2000 | 19/05/2001 | Kinh    | Chi bộ 4
                     |          |      |            |            | Hà Nội, ngày 01 tháng 3 năm 2026 |
                     | NGƯỜI LẬP DANH SÁCH | |     |            | THỦ TRƯỞNG ĐƠN VỊ |
                     | (Ký, ghi rõ họ tên) | |     |            | BÍ THƯ  |`),
    clerk: { kept: 3, counts: { sex: { male: 2, female: 1 } } },
  },
] satisfies ListCase[]));
