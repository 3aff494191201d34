import { randomStream } from './random.ts';
import type { Bloc } from './quotas.ts';

/** A party cell and what is typical of it; factors are relative to 1. */
export interface Cell {
  index: number;
  bloc: Bloc;
  organisation: string;
  name: string;
  size: number;
  /** Expected share of women, 0–1. */
  women: number;
  /** How old, how learned, and how much exempt its members are. */
  elder: number;
  learned: number;
  exempting: number;
}

type CellSize = readonly [name: string, size: number];

interface Committee {
  bloc: Bloc;
  name: string;
  women: number;
  learned: number;
  cells: readonly CellSize[];
}

const numbered = (...sizes: number[]): CellSize[] => sizes.map((size, index) => [`Chi bộ ${index + 1}`, size]);

const COMMITTEES: readonly Committee[] = [
  {
    bloc: 'administrative',
    name: 'Đảng bộ Cơ quan Đảng phường',
    women: 0.47,
    learned: 1.3,
    cells: [
      ['Chi bộ Văn phòng Đảng ủy', 16],
      ['Chi bộ Ban Xây dựng Đảng', 13],
      ['Chi bộ Ủy ban Kiểm tra', 9],
      ['Chi bộ Mặt trận và các đoàn thể', 24],
    ],
  },
  {
    bloc: 'administrative',
    name: 'Đảng bộ UBND phường',
    women: 0.45,
    learned: 1.2,
    cells: [
      ['Chi bộ Văn phòng HĐND và UBND', 31],
      ['Chi bộ Phòng Kinh tế - Hạ tầng', 34],
      ['Chi bộ Phòng Văn hóa - Xã hội', 29],
      ['Chi bộ Trung tâm Phục vụ hành chính công', 24],
    ],
  },
  { bloc: 'administrative', name: 'Đảng bộ Trường THPT Bình Minh', women: 0.62, learned: 1.4, cells: numbered(26, 23, 20, 19) },
  { bloc: 'administrative', name: 'Đảng bộ Bệnh viện Đa khoa Bình An', women: 0.56, learned: 1.5, cells: numbered(33, 29, 27, 24, 19) },
  { bloc: 'administrative', name: 'Đảng bộ Trường Cao đẳng Hướng Dương', women: 0.5, learned: 2, cells: numbered(29, 25, 22) },
  { bloc: 'administrative', name: 'Đảng bộ Trung tâm Y tế phường', women: 0.64, learned: 0.9, cells: numbered(22, 19, 17) },
  {
    bloc: 'enterprise',
    name: 'Đảng bộ Doanh nghiệp phường',
    women: 0.52,
    learned: 1,
    cells: [
      ['Chi bộ Công ty TNHH Minh Phát', 14],
      ['Chi bộ Công ty TNHH Thương mại Sao Khuê', 12],
      ['Chi bộ Công ty Cổ phần Dệt - May Ánh Dương', 24],
      ['Chi bộ Công ty Cổ phần In Hoa Mai', 15],
      ['Chi bộ Công ty Cổ phần Cơ khí Hồng Quang', 19],
      ['Chi bộ Công ty TNHH Tin học Lam Sơn', 9],
      ['Chi bộ Công ty Cổ phần Dược Thanh Tâm', 17],
      ['Chi bộ Công ty TNHH Vận tải Phương Đông Xanh', 11],
      ['Chi bộ Công ty Cổ phần Sách Tri Thức Trẻ', 13],
      ['Chi bộ Công ty TNHH Du lịch Cánh Buồm', 8],
      ['Chi bộ Công ty Cổ phần Nội thất Tân Mộc', 10],
      ['Chi bộ Công ty TNHH Thực phẩm Đồng Xanh', 14],
      ['Chi bộ Công ty Cổ phần Tư vấn Việt Thành', 12],
      ['Chi bộ Công ty TNHH Điện lạnh Bắc Hà', 9],
      ['Chi bộ Công ty Cổ phần Bao bì Tân Tiến Phát', 13],
      ['Chi bộ Công ty TNHH Kiểm toán Tâm An', 7],
      ['Chi bộ Công ty Cổ phần Giáo dục Hoa Sen', 16],
      ['Chi bộ Hợp tác xã Dịch vụ Thống Nhất', 11],
      ['Chi bộ Hợp tác xã Thủ công Hòa Bình', 9],
      ['Chi bộ Công ty TNHH Bảo vệ Trường An', 10],
      ['Chi bộ Công ty Cổ phần Viễn thông Sao Bắc', 9],
      ['Chi bộ Công ty TNHH Khởi nghiệp Mầm Xanh', 6],
    ],
  },
  { bloc: 'enterprise', name: 'Đảng bộ Công ty Cổ phần Xây dựng Hà Thành Mới', women: 0.36, learned: 1, cells: numbered(31, 28, 24, 21, 17) },
  { bloc: 'enterprise', name: 'Đảng bộ Công ty Cổ phần Thương mại Kim Ngân Hà', women: 0.63, learned: 0.9, cells: numbered(29, 26, 23, 20) },
  {
    bloc: 'police',
    name: 'Đảng bộ Công an phường',
    women: 0.2,
    learned: 1,
    cells: [
      ['Chi bộ Tổng hợp', 23],
      ['Chi bộ An ninh', 24],
      ['Chi bộ Cảnh sát khu vực', 38],
      ['Chi bộ Cảnh sát trật tự', 27],
      ['Chi bộ Phòng, chống tội phạm', 21],
    ],
  },
];

interface SingleCell {
  bloc: Bloc;
  name: string;
  women: number;
  learned: number;
  size: number;
}

const SINGLE_CELLS: readonly SingleCell[] = [
  { bloc: 'administrative', name: 'Chi bộ Trường Mầm non Hoa Sen', women: 0.96, learned: 0.4, size: 19 },
  { bloc: 'administrative', name: 'Chi bộ Trường Mầm non Ánh Dương', women: 0.96, learned: 0.4, size: 17 },
  { bloc: 'administrative', name: 'Chi bộ Trường Mầm non Tuổi Thơ', women: 0.96, learned: 0.4, size: 15 },
  { bloc: 'administrative', name: 'Chi bộ Trường Mầm non Họa Mi', women: 0.96, learned: 0.4, size: 13 },
  { bloc: 'administrative', name: 'Chi bộ Trường Tiểu học Bình Minh', women: 0.86, learned: 0.6, size: 27 },
  { bloc: 'administrative', name: 'Chi bộ Trường Tiểu học Ánh Dương', women: 0.86, learned: 0.6, size: 24 },
  { bloc: 'administrative', name: 'Chi bộ Trường Tiểu học Sao Mai', women: 0.84, learned: 0.6, size: 22 },
  { bloc: 'administrative', name: 'Chi bộ Trường Tiểu học Hòa Bình', women: 0.86, learned: 0.6, size: 21 },
  { bloc: 'administrative', name: 'Chi bộ Trường THCS Bình Minh', women: 0.78, learned: 0.8, size: 31 },
  { bloc: 'administrative', name: 'Chi bộ Trường THCS Ánh Dương', women: 0.78, learned: 0.8, size: 29 },
  { bloc: 'administrative', name: 'Chi bộ Trường THCS Sao Mai', women: 0.76, learned: 0.8, size: 25 },
  { bloc: 'administrative', name: 'Chi bộ Trạm Y tế phường', women: 0.7, learned: 0.6, size: 11 },
  { bloc: 'administrative', name: 'Chi bộ Trung tâm Văn hóa, Thể thao và Thông tin', women: 0.48, learned: 0.7, size: 14 },
  { bloc: 'administrative', name: 'Chi bộ Ban Quản lý chợ', women: 0.35, learned: 0.4, size: 10 },
  { bloc: 'military', name: 'Chi bộ Quân sự phường', women: 0.11, learned: 1, size: 18 },
];

const RESIDENTIAL = { cells: 59, members: 5358, smallest: 40, largest: 150 } as const;

/** All cells of the committee in the order of the export; a chi bộ cơ sở is organisation and cell at once. */
export function buildCells(): Cell[] {
  const random = randomStream('organisations');
  const cells: Cell[] = [];
  const around = (spread: number): number => 1 + (random.next() * 2 - 1) * spread;
  const add = (bloc: Bloc, organisation: string, name: string, size: number, women: number, learned: number, spread: number): void => {
    cells.push({
      index: cells.length,
      bloc,
      organisation,
      name,
      size,
      women,
      learned: learned * around(spread),
      elder: around(spread),
      exempting: around(spread),
    });
  };

  for (const bloc of ['administrative', 'enterprise', 'military', 'police'] as const) {
    for (const { name, women, learned, cells: parts } of COMMITTEES.filter((committee) => committee.bloc === bloc)) {
      // Companies differ more than offices do.
      const spread = bloc === 'enterprise' ? 0.45 : 0.1;
      for (const [cellName, size] of parts) add(bloc, name, cellName, size, women * around(spread), learned, 0.2);
    }
    for (const { name, women, learned, size } of SINGLE_CELLS.filter((single) => single.bloc === bloc)) {
      add(bloc, name, name, size, women, learned, 0.2);
    }
  }
  residentialSizes().forEach((size, index) => {
    const name = `Chi bộ Tổ dân phố số ${index + 1}`;
    add('residential', name, name, size, 0.41 * around(0.12), 1, 0.45);
  });
  return cells;
}

function residentialSizes(): number[] {
  const random = randomStream('residential sizes');
  const { cells, members, smallest, largest } = RESIDENTIAL;
  const sizes = Array.from({ length: cells }, () => random.int(smallest, random.int(95, largest)));
  let missing = members - sizes.reduce((sum, size) => sum + size, 0);
  while (missing !== 0) {
    const index = random.int(0, cells - 1);
    const step = Math.sign(missing);
    const size = (sizes[index] as number) + step;
    if (size < smallest || size > largest) continue;
    sizes[index] = size;
    missing -= step;
  }
  return sizes;
}
