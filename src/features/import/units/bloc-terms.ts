/** The key of a bloc, or null for words that belong together and name none, so that no part of them does. */
export type TermBloc = 'administrative' | 'enterprise' | 'military' | 'police' | 'residential' | null;

/** Words that name a kind of place in the name of a unit. */
export interface Term {
  bloc: TermBloc;
  /** Words that any body can have a part of (an office, a centre): what it is a part of decides. */
  weak?: true;
  /** Only with a number after it: "Khu 5", "Tổ 12". */
  numbered?: true;
  /** Only as the first word of the name or of a part of it. */
  first?: true;
  /** Only with a further word after it: "Trung tâm" alone is also a place. */
  named?: true;
  /** Only where the name has its accents: without them the word is another one too (trường, Trương). */
  accented?: true;
}

type Flags = Omit<Term, 'bloc'>;

function group(bloc: TermBloc, flags: Flags, list: string): [string, Term][] {
  return list.split(',').map((words) => [words.trim(), { bloc, ...flags }]);
}

/** Every term by its words, in lower case and with accents. */
export const TERMS: readonly (readonly [words: string, term: Term])[] = [
  ...group(null, {}, 'phòng chống, phòng khám, phòng cháy, văn phòng luật sư, văn phòng công chứng, nông thôn, liên cơ, lực lượng vũ trang'),
  ...group(null, {}, 'ngã tư sở, khu công nghiệp, khu chế xuất, khu du lịch, khu di tích, bảo hiểm'),
  ...group('residential', {}, 'khu dân cư, kdc, tổ dân phố, tdp, khu phố, khối phố, khu dân phố, tổ dân cư, cụm dân cư, cụm dân phố, dân cư, dân phố, địa bàn dân cư'),
  ...group('residential', {}, 'địa bàn, khu tập thể, ktt, khu nhà ở, chung cư, khu chung cư, khu đô thị, thôn, xóm, khóm, liên gia'),
  ...group('residential', { accented: true, first: true, named: true }, 'ấp, bản, làng, ngõ, buôn'),
  ...group('residential', { weak: true, numbered: true }, 'khu, khối, tổ, cụm, phố, khu vực, tiểu khu, khu số, tổ số, liên tổ, kp'),
  ...group('police', {}, 'công an, cảnh sát, csgt, cskv, cspccc, trại tạm giam'),
  ...group('military', {}, 'quân sự, quân đội, bchqs, chqs, bộ đội, biên phòng, quốc phòng, quân y, quân khu, quân chủng, lữ đoàn, trung đoàn, sư đoàn, binh đoàn'),
  ...group('enterprise', {}, 'doanh nghiệp, công ty, cty, ctycp, ct cp, ct tnhh, ct cổ phần, ctcp, cttnhh, tnhh, tmcp, tổng công ty, tct, tập đoàn, xí nghiệp, nhà máy, hợp tác xã, htx'),
  ...group('enterprise', {}, 'ngân hàng, nhtm, nhtmcp, agribank, vietcombank, vietinbank, bidv, bưu điện, bưu cục, điện lực, viễn thông, vnpt, viettel, siêu thị, khách sạn'),
  ...group('enterprise', {}, 'quỹ tín dụng, trung tâm thương mại, phòng giao dịch, cửa hàng xăng dầu'),
  ...group('administrative', {}, 'mầm non, mẫu giáo, nhà trẻ, tiểu học, thcs, thpt, ptth, ptcs, ptdt, trung học, trung học cơ sở, trung học phổ thông, cao đẳng, đại học, học viện'),
  ...group('administrative', {}, 'trường học, trường mn, trường th, trường chính trị, trường nghề, dạy nghề, giáo dục thường xuyên, trường phổ thông, trường liên cấp'),
  ...group('administrative', {}, 'bệnh viện, bv đa khoa, trạm y tế, tyt, ttyt, trung tâm y tế, ubnd, ủy ban nhân dân, ủy ban, ubkt, hđnd, hdnd, hội đồng nhân dân, cơ quan đảng'),
  ...group('administrative', {}, 'mttq, ubmttq, mặt trận, mặt trận tổ quốc, hành chính sự nghiệp, hành chính công, cơ quan hành chính, hcsn, sự nghiệp, đơn vị sự nghiệp'),
  ...group('administrative', {}, 'tòa án, tand, viện kiểm sát, vks, vksnd, thi hành án, kho bạc, chi cục, cục thuế, đội thuế, hải quan, bảo hiểm xã hội, bhxh, xây dựng đảng'),
  ...group('administrative', {}, 'bảo tàng, nhà hát, đài phát thanh, đài truyền hình, nhà thiếu nhi, quản lý thị trường'),
  ...group('administrative', { weak: true, named: true }, 'trung tâm, ban quản lý'),
  ...group('administrative', { weak: true }, 'cơ quan, cq, văn phòng, vp, bql, đảng ủy, đoàn thể, đoàn thanh niên, công đoàn, liên đoàn lao động, hành chính, y tế, giáo dục, thư viện'),
  ...group('administrative', { weak: true }, 'ban tổ chức, ban tuyên giáo, ban dân vận, ban kinh tế, ban văn hóa, thanh tra, tư pháp, bv, trạm thú y'),
  ...group('administrative', { weak: true }, 'hội phụ nữ, hội liên hiệp phụ nữ, hội nông dân, hội cựu chiến binh, hội ccb, hội người mù, hội người cao tuổi, hội chữ thập đỏ, hội khuyến học, hội luật gia'),
  ...group('administrative', { weak: true }, 'phòng giáo dục, phòng văn hóa, phòng kinh tế, phòng tài chính, phòng nội vụ, phòng tổ chức, phòng hành chính, phòng tư pháp, phòng lao động'),
  ...group('administrative', { weak: true, accented: true, first: true, named: true }, 'phòng, viện, trường'),
  ...group('administrative', { weak: true, accented: true, first: true }, 'thuế'),
];

/** Words that follow "trường" in names of streets and wards: no school. */
export const NO_SCHOOL: ReadonlySet<string> = new Set(
  ['chinh', 'sa', 'sơn', 'thọ', 'an', 'lâm', 'thi', 'thạnh', 'vinh', 'hải', 'thịnh', 'thành', 'giang', 'thắng', 'yên', 'phúc', 'phát', 'xuân', 'hưng', 'long', 'đông', 'tây', 'bắn', 'đua'],
);
