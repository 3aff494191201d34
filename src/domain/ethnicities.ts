import type { Category } from './field.ts';

function group(key: string, name: string, ...spellings: string[]): Category {
  return { key, label: { vi: name, en: name }, spellings: [name, ...spellings] };
}

/** The 54 ethnic groups of the official list (General Statistics Office, decision 121-TCTK/PPCĐ), Kinh first, then by code; last, foreign origin. */
export const ETHNICITIES = [
  group('kinh', 'Kinh', 'K', 'Việt', 'Kinh (Việt)', 'Việt (Kinh)'),
  group('tay', 'Tày'), group('thai', 'Thái', 'Thái đen', 'Thái trắng'), group('hoa', 'Hoa', 'Hán', 'Hoa (Hán)'), group('khmer', 'Khơ-me', 'Khmer', 'Khơ me', 'Khơme', 'Kh’mer'), group('muong', 'Mường'),
  group('nung', 'Nùng'), group('hmong', 'Mông', "H'Mông", 'Hmông', 'Mèo', 'Hơ-mông'), group('dao', 'Dao', 'Dao đỏ'), group('giaRai', 'Gia-rai', 'Jrai', 'Gia rai', 'Giarai'),
  group('ngai', 'Ngái'), group('eDe', 'Ê-đê', 'Ê đê', 'Êđê', 'Ra-đê', 'Rhadé'), group('baNa', 'Ba-na', 'Ba na', 'Bahnar', 'Bana'), group('xoDang', 'Xơ-đăng', 'Xơ đăng', 'Xê Đăng', 'Xơđăng', 'Xêđăng', 'Sê-đăng'),
  group('sanChay', 'Sán Chay', 'Cao Lan', 'Cao Lan - Sán Chỉ', 'Sán Chỉ'), group('coHo', 'Cơ-ho', 'Cơ ho', 'K’ho', 'Cơho', 'Kơ-ho'), group('cham', 'Chăm', 'Chàm'),
  group('sanDiu', 'Sán Dìu'), group('hre', 'Hrê', 'H’rê'), group('mnong', 'Mnông', 'M’nông', 'Mơ-nông'), group('raGlai', 'Ra-glai', 'Ra glai', 'Raglai', 'Raglay', 'Rắc-lây'),
  group('xtieng', 'Xtiêng', 'X’tiêng', 'Stiêng', 'S’tiêng'), group('bruVanKieu', 'Bru-Vân Kiều', 'Bru Vân Kiều', 'Vân Kiều', 'Bru', 'Bru (Vân Kiều)'), group('tho', 'Thổ'),
  group('giay', 'Giáy', 'Nhắng'), group('coTu', 'Cơ-tu', 'Cơ tu', 'Cơtu', 'Ka-tu', 'Katu', 'Cà-tu'), group('gieTrieng', 'Gié-Triêng', 'Giẻ Triêng', 'Gié Triêng'), group('ma', 'Mạ', 'Châu Mạ'),
  group('khoMu', 'Khơ-mú', 'Khơ mú', 'Khơmú'), group('co', 'Co', 'Cor'), group('taOi', 'Ta-ôi', 'Tà ôi', 'Tà-ôi', 'Pa-cô', 'Pacô'), group('choRo', 'Chơ-ro', 'Chơ ro', 'Châu Ro', 'Chơro'),
  group('khang', 'Kháng'), group('xinhMun', 'Xinh-mun', 'Xinh mun', 'Xinhmun'), group('haNhi', 'Hà Nhì'), group('chuRu', 'Chu-ru', 'Chu ru'), group('lao', 'Lào'),
  group('laChi', 'La Chí'), group('laHa', 'La Ha'), group('phuLa', 'Phù Lá'), group('laHu', 'La Hủ'), group('lu', 'Lự'), group('loLo', 'Lô Lô'),
  group('chut', 'Chứt'), group('mang', 'Mảng'), group('paThen', 'Pà Thẻn'), group('coLao', 'Co Lao', 'Cơ Lao', 'Cờ Lao'), group('cong', 'Cống'),
  group('boY', 'Bố Y'), group('siLa', 'Si La'), group('puPeo', 'Pu Péo'), group('brau', 'Brâu'), group('oDu', 'Ơ Đu'), group('roMam', 'Rơ-măm', 'Rơ măm'),
  group('foreign', 'Gốc nước ngoài', 'Người nước ngoài', 'Nước ngoài'),
] as const;
