import type { Category } from './field.ts';

function group(key: string, name: string, ...spellings: string[]): Category {
  return { key, label: { vi: name, en: name }, spellings: [name, ...spellings] };
}

/** The 54 ethnic groups of the official list (General Statistics Office, decision 121-TCTK/PPCĐ), Kinh first, then by code; last, foreign origin. */
export const ETHNICITIES = [
  group('kinh', 'Kinh', 'K', 'Việt'),
  group('tay', 'Tày'), group('thai', 'Thái'), group('hoa', 'Hoa', 'Hán'), group('khmer', 'Khơ-me', 'Khmer', 'Khơ me'), group('muong', 'Mường'),
  group('nung', 'Nùng'), group('hmong', 'Mông', "H'Mông", 'Hmông', 'Mèo'), group('dao', 'Dao'), group('giaRai', 'Gia-rai', 'Jrai', 'Gia rai'),
  group('ngai', 'Ngái'), group('eDe', 'Ê-đê', 'Ê đê', 'Êđê'), group('baNa', 'Ba-na', 'Ba na', 'Bahnar'), group('xoDang', 'Xơ-đăng', 'Xơ đăng', 'Xê Đăng'),
  group('sanChay', 'Sán Chay', 'Cao Lan', 'Cao Lan - Sán Chỉ', 'Sán Chỉ'), group('coHo', 'Cơ-ho', 'Cơ ho', 'K’ho'), group('cham', 'Chăm', 'Chàm'),
  group('sanDiu', 'Sán Dìu'), group('hre', 'Hrê'), group('mnong', 'Mnông', 'M’nông'), group('raGlai', 'Ra-glai', 'Ra glai', 'Raglai'),
  group('xtieng', 'Xtiêng', 'X’tiêng', 'Stiêng'), group('bruVanKieu', 'Bru-Vân Kiều', 'Bru Vân Kiều', 'Vân Kiều'), group('tho', 'Thổ'),
  group('giay', 'Giáy'), group('coTu', 'Cơ-tu', 'Cơ tu'), group('gieTrieng', 'Gié-Triêng', 'Giẻ Triêng', 'Gié Triêng'), group('ma', 'Mạ'),
  group('khoMu', 'Khơ-mú', 'Khơ mú'), group('co', 'Co', 'Cor'), group('taOi', 'Ta-ôi', 'Tà ôi', 'Tà-ôi'), group('choRo', 'Chơ-ro', 'Chơ ro'),
  group('khang', 'Kháng'), group('xinhMun', 'Xinh-mun', 'Xinh mun'), group('haNhi', 'Hà Nhì'), group('chuRu', 'Chu-ru', 'Chu ru'), group('lao', 'Lào'),
  group('laChi', 'La Chí'), group('laHa', 'La Ha'), group('phuLa', 'Phù Lá'), group('laHu', 'La Hủ'), group('lu', 'Lự'), group('loLo', 'Lô Lô'),
  group('chut', 'Chứt'), group('mang', 'Mảng'), group('paThen', 'Pà Thẻn'), group('coLao', 'Co Lao', 'Cơ Lao', 'Cờ Lao'), group('cong', 'Cống'),
  group('boY', 'Bố Y'), group('siLa', 'Si La'), group('puPeo', 'Pu Péo'), group('brau', 'Brâu'), group('oDu', 'Ơ Đu'), group('roMam', 'Rơ-măm', 'Rơ măm'),
  group('foreign', 'Gốc nước ngoài', 'Người nước ngoài'),
] as const;
