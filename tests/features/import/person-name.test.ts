import { expect, test } from 'vitest';
import { holdsSeveralNames } from '#features/import/layout/person-name.ts';

test.each([
  'Nguyễn Văn Mẫu; Trần Thị Mẫu', 'Nguyễn Văn Mẫu, Trần Thị Mẫu', '1. Nguyễn Văn Mẫu\n2. Trần Thị Mẫu', '1) Nguyễn Văn Mẫu 2) Trần Thị Mẫu; 3) Lê Mẫu', '- Nguyễn Văn Mẫu\n- Trần Thị Mẫu',
  'Nguyễn Mẫu\nTrần Mẫu', 'Nguyễn Mẫu; Trần Mẫu', 'Nguyễn Văn Mẫu và Trần Thị Mẫu', 'NGUYỄN VĂN MẪU VÀ TRẦN THỊ MẪU', 'Nguyễn Văn Mẫu & Trần Thị Mẫu', 'Đ/c Nguyễn Văn Mẫu, đ/c Trần Thị Mẫu',
  'Nguyễn Văn Mẫu - Trần Thị Mẫu', 'Ông Nguyễn Văn Mẫu và bà Trần Thị Mẫu', 'NGUYỄN VĂN MẪU\nTRẦN THỊ MẪU', 'Nguyen Van Mau, Tran Thi Mau', '1.Nguyễn Văn Mẫu,2.Trần Thị Mẫu', 'Nguyễn Văn Mẫu/Trần Thị Mẫu', 'nguyễn văn mẫu, trần thị mẫu',
  'Nguyễn Văn Mẫu, vợ Trần Thị Mẫu', 'Nguyễn Văn Mẫu và vợ là Trần Thị Mẫu',
])('%j holds several names', (cell) => {
  expect(holdsSeveralNames(cell)).toBe(true);
  expect(holdsSeveralNames(cell.normalize('NFD'))).toBe(true);
});

test.each([
  'Nguyễn Văn Mẫu', 'Nguyễn Văn Mẫu (Trần Thị Mẫu)', 'Nguyễn Văn Mẫu (B)', 'Nguyễn Thị Mẫu, tức Trần Thị Thử', 'NGUYỄN THỊ MẪU, TỨC TRẦN THỊ THỬ', 'NGUYỄN THỊ MẪU\nBÍ DANH TRẦN THỊ THỬ', 'Nguyễn Thị\nHồng Mẫu',
  'Nguyễn Thị\nMai Hương', 'Trần Văn\nHà Mẫu', 'Nguyễn Văn Mẫu, Bí thư', 'NGUYỄN VĂN MẪU, ĐẢNG ỦY VIÊN', 'Nguyễn Văn Mẫu - Phó Bí Thư', 'Nguyễn Văn Mẫu, Hà Nội', 'Nguyen, Van Mau', 'Nguyễn Văn Mẫu (tức Trần Mẫu, bí danh Lê Mẫu)',
  'Lê Và Mẫu', 'Nguyễn Văn Mẫu, bí thư', 'Nguyễn Văn Mẫu, con liệt sĩ', '1. Nguyễn Văn Mẫu', 'Đ/c Nguyễn Văn Mẫu', 'Nguyễn-Mẫu Trần Lê', 'H’Mẫu Niê', 'Nguyễn Văn Mẫu; sinh 1960', '',
])('%j is one', (cell) => {
  expect(holdsSeveralNames(cell)).toBe(false);
});
