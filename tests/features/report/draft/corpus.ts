import type { OracleMember } from '../../../oracle/members.ts';
import { ageOn } from '../../../oracle/dates.ts';
import { isExempt } from '../../../support/expected.ts';

/** A text in the style of such reports, and what must be said of each of its numbers: `6.808 right`, `43,76% wrong → 43,58%`. */
export interface Case {
  text: string;
  marks: readonly string[];
}

/** Counts that the committee's report does not have, by the oracle. */
export function oracleCounts(members: readonly OracleMember[]) {
  const asOf = { year: 2026, month: 3, day: 1 };
  const count = (fits: (member: OracleMember) => boolean) => members.filter(fits).length;
  const age = (fits: (years: number) => boolean) => count(({ birth }) => {
    const years = ageOn(birth, asOf);
    return years !== null && years >= 18 && fits(years);
  });
  const residential = ({ bloc }: OracleMember) => bloc === 'residential';
  return {
    under35: age((years) => years < 35),
    upTo30: age((years) => years <= 30),
    from31To35: age((years) => years >= 31 && years <= 35),
    over60: age((years) => years > 60),
    from50: age((years) => years >= 50),
    residentialWomen: count((member) => residential(member) && member.sex === 'female'),
    residentialExempt: count((member) => residential(member) && isExempt(member)),
    womenUniversityUp: count(({ sex, qualification }) => sex === 'female' && ['university', 'masters', 'doctorate'].includes(qualification)),
    upperSecondary: count(({ generalEducation }) => generalEducation === 'upperSecondary'),
    theoryElementary: count(({ politicalTheory }) => politicalTheory === 'elementary'),
    enterpriseUniversityUp: count(({ bloc, qualification }) => bloc === 'enterprise' && ['university', 'masters', 'doctorate'].includes(qualification)),
    policeWomen: count(({ bloc, sex }) => bloc === 'police' && sex === 'female'),
  };
}
export type OracleCounts = ReturnType<typeof oracleCounts>;

/** 6.808 */
export function dots(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** 43,58% */
export function percent(part: number, of: number, decimals = 2): string {
  return `${(Math.round(((part * 100) / of) * 10 ** decimals + 1e-9) / 10 ** decimals).toFixed(decimals).replace('.', ',')}%`;
}

const right = (...numbers: readonly (string | number)[]): string[] => numbers.map((number) => `${number} right`);
const rounded = (...numbers: readonly string[]): string[] => numbers.map((number) => `${number} rounded`);
const unknown = (...numbers: readonly string[]): string[] => numbers.map((number) => `${number} unknown`);

/** The committee's reported figures as such reports put them: two of them are wrong. */
export const WARD_REPORT = `I. TÌNH HÌNH TỔ CHỨC ĐẢNG VÀ ĐỘI NGŨ ĐẢNG VIÊN

1. Về tổ chức đảng
Tính đến ngày 01/3/2026, Đảng bộ phường Đống Đa có 84 tổ chức cơ sở đảng với 6.808 đảng viên, cụ thể:
- Khối cơ quan hành chính, đơn vị sự nghiệp: 20 tổ chức cơ sở đảng (06 đảng bộ, 14 chi bộ) với 812 đảng viên;
- Khối doanh nghiệp: 03 đảng bộ với 487 đảng viên;
- Quân đội: 01 chi bộ, 18 đảng viên;
- Công an: 01 đảng bộ với 05 chi bộ trực thuộc, 133 đảng viên;
- Khối khu dân cư: 59 chi bộ với 5.358 đảng viên, chiếm 78,7% tổng số đảng viên toàn Đảng bộ.
Ban Chấp hành Đảng bộ phường gồm 32 đồng chí, Ban Thường vụ 11 đồng chí, Ủy ban Kiểm tra 06 đồng chí.

2. Về trình độ
Đội ngũ đảng viên có trình độ học vấn từ trung học phổ thông trở lên là 4.887 đồng chí, trong đó: tiến sĩ 101, thạc sĩ 817, đại học 3.012, cao đẳng 956, trung cấp 875, sơ cấp 1023.
Về lý luận chính trị: cao cấp, cử nhân 1.171 đồng chí; trung cấp 1.623 đồng chí.

3. Về cơ cấu
Đảng viên nữ có 2.967 đồng chí (chiếm 43,76%); đảng viên là người dân tộc thiểu số có 54 đồng chí (chiếm 0,8%); không có đảng viên theo tôn giáo.

4. Về miễn công tác và sinh hoạt đảng
Toàn Đảng bộ có 1545 đảng viên được miễn công tác và sinh hoạt đảng, trong đó 1527 đồng chí do tuổi cao, sức khỏe yếu. Có 12 đảng viên đi làm ăn xa, đều đã báo tạm vắng.

5. Về bí thư chi bộ
Đến nay, 37/59 chi bộ khu dân cư đã thực hiện nhất thể hóa chức danh bí thư chi bộ đồng thời là tổ trưởng tổ dân phố hoặc trưởng ban công tác mặt trận; 56/59 tổ trưởng tổ dân phố là đảng viên (94,9%).

6. Về sinh hoạt đảng
Tỷ lệ đảng viên tham gia sinh hoạt bình quân đạt trên 95%; tỷ lệ cài đặt Sổ tay đảng viên điện tử đạt 98,5%; 100% chi bộ có kế hoạch công tác năm. Theo Nghị quyết số 21-NQ/TW, đã cử 08 đồng chí học cao cấp, 09 đồng chí học trung cấp lý luận chính trị; bồi dưỡng 65 quần chúng ưu tú.`;

/** Sentences with numbers that the list of members tells. */
export function toldCases(n: OracleCounts): Case[] {
  return [
    { text: 'Toàn Đảng bộ có 6.808 đảng viên.', marks: right('6.808') },
    { text: 'Đảng bộ phường hiện có 6808 đảng viên, sinh hoạt tại 84 tổ chức cơ sở đảng.', marks: right('6808', 84) },
    { text: 'Tổng số đảng viên của Đảng bộ là 6.808 đồng chí.', marks: right('6.808') },
    { text: 'Tính đến ngày 01/03/2026, tổng số đảng viên: 6.808.', marks: right('6.808') },
    { text: 'Tổng số đảng viên toàn Đảng bộ là 6.780 đồng chí.', marks: ['6.780 wrong → 6.808'] },
    { text: 'Đảng bộ có 6.880 đảng viên.', marks: ['6.880 wrong → 6.808'] },
    { text: 'Đảng bộ phường có hơn 6.800 đảng viên.', marks: rounded('6.800') },
    { text: 'Đảng bộ phường có gần 7.000 đảng viên.', marks: rounded('7.000') },
    { text: 'Đảng bộ có 84 tổ chức cơ sở đảng, gồm 10 đảng bộ cơ sở và 74 chi bộ cơ sở.', marks: right(84, 10, 74) },
    { text: 'Hiện có 84 TCCSĐ (10 đảng bộ, 74 chi bộ).', marks: right(84, 10, 74) },
    { text: 'Đảng bộ phường có 85 tổ chức cơ sở đảng.', marks: ['85 wrong → 84'] },
    { text: 'Khối cơ quan hành chính, đơn vị sự nghiệp có 20 tổ chức cơ sở đảng (06 đảng bộ, 14 chi bộ) với 812 đảng viên, chiếm 11,93%.', marks: right(20, '06', 14, 812, '11,93%') },
    { text: 'Khối doanh nghiệp có 03 đảng bộ với 487 đảng viên (7,15%).', marks: right('03', 487, '7,15%') },
    { text: 'Khối doanh nghiệp có 04 đảng bộ.', marks: ['04 wrong → 03'] },
    { text: 'Quân đội: 01 chi bộ, 18 đảng viên.', marks: right('01', 18) },
    { text: 'Công an có 01 đảng bộ với 05 chi bộ trực thuộc, 133 đảng viên.', marks: right('01', '05', 133) },
    { text: 'Khối khu dân cư có 59 chi bộ với 5.358 đảng viên, chiếm 78,7% tổng số đảng viên.', marks: right(59, '5.358', '78,7%') },
    { text: 'Khối khu dân cư có 5.385 đảng viên.', marks: ['5.385 wrong → 5.358'] },
    { text: 'Khối khu dân cư chiếm gần 79% số đảng viên toàn Đảng bộ.', marks: rounded('79%') },
    { text: 'Đảng viên khối khu dân cư chiếm 87,70%.', marks: ['87,70% wrong → 78,70%'] },
    { text: `Khối khu dân cư có 5.358 đảng viên, trong đó nữ ${dots(n.residentialWomen)} đồng chí, chiếm ${percent(n.residentialWomen, 5358)} đảng viên của khối.`, marks: right('5.358', dots(n.residentialWomen), percent(n.residentialWomen, 5358)) },
    { text: `Khối khu dân cư có ${dots(n.residentialExempt)} đảng viên được miễn sinh hoạt, chiếm ${percent(n.residentialExempt, 5358)} số đảng viên trong khối.`, marks: right(dots(n.residentialExempt), percent(n.residentialExempt, 5358)) },
    { text: 'Đảng viên nữ có 2.967 đồng chí (chiếm 43,58%).', marks: right('2.967', '43,58%') },
    { text: 'Đảng viên nữ có 2.967 đồng chí (chiếm 43,76%).', marks: ['2.967 right', '43,76% wrong → 43,58%'] },
    { text: 'Đảng viên nữ: 2967 đ/c, chiếm 43,58 %.', marks: right(2967, '43,58 %') },
    { text: 'Có 2.967 đảng viên là nữ, chiếm 43,6%.', marks: [...right('2.967'), ...rounded('43,6%')] },
    { text: '2.967 đảng viên nữ, chiếm tỷ lệ 44%.', marks: [...right('2.967'), ...rounded('44%')] },
    { text: 'Tỷ lệ đảng viên nữ đạt 43,58%, nam chiếm 56,42%.', marks: right('43,58%', '56,42%') },
    { text: 'Đảng viên nữ chiếm 43,58% (2.967 đồng chí).', marks: right('43,58%', '2.967') },
    { text: 'Đảng viên nam có 3.841 đồng chí, đảng viên nữ 2.976 đồng chí.', marks: ['3.841 right', '2.976 wrong → 2.967'] },
    { text: 'Nữ chiếm 45,58% tổng số đảng viên.', marks: ['45,58% wrong → 43,58%'] },
    { text: 'Đảng viên là người dân tộc thiểu số có 54 đồng chí (chiếm 0,8%).', marks: [...right(54), ...rounded('0,8%')] },
    { text: 'Đảng viên DTTS 54 đồng chí, chiếm 0,79%.', marks: right(54, '0,79%') },
    { text: 'Trong tổng số 6.808 đảng viên có 2.967 đồng chí nữ, 54 đồng chí là người dân tộc thiểu số.', marks: right('6.808', '2.967', 54) },
    { text: 'Đảng viên theo tôn giáo: 0 đồng chí.', marks: right(0) },
    { text: 'Trình độ chuyên môn: tiến sĩ 101, thạc sĩ 817, đại học 3.012, cao đẳng 956, trung cấp 875, sơ cấp 1.023.', marks: right(101, 817, '3.012', 956, 875, '1.023') },
    { text: 'Có 101 tiến sỹ, 817 thạc sỹ và 3.012 đồng chí trình độ đại học.', marks: right(101, 817, '3.012') },
    { text: 'Đảng viên có trình độ đại học trở lên là 3.930 đồng chí, chiếm 57,73%.', marks: right('3.930', '57,73%') },
    { text: 'Trên 57% đảng viên có trình độ đại học trở lên.', marks: rounded('57%') },
    { text: 'Trên 60% đảng viên có trình độ đại học trở lên.', marks: ['60% wrong → 57,73%'] },
    { text: 'Đảng viên có trình độ từ cao đẳng trở lên: 4.886 đồng chí (71,77%).', marks: right('4.886', '71,77%') },
    { text: 'Số đảng viên có trình độ trên đại học là 918 đồng chí.', marks: right(918) },
    { text: 'Trình độ ThS: 817 đ/c; ĐH: 3.012 đ/c.', marks: right(817, '3.012') },
    { text: 'Đại học 3.012 đồng chí, cao đẳng 965 đồng chí.', marks: ['3.012 right', '965 wrong → 956'] },
    { text: 'Đảng viên có trình độ thạc sĩ 817 đồng chí (12%), tiến sĩ 101 đồng chí (1,5%).', marks: [...right(817, '12%', 101), ...rounded('1,5%')] },
    { text: `Đảng viên có trình độ trung học phổ thông là ${dots(n.upperSecondary)} đồng chí.`, marks: right(dots(n.upperSecondary)) },
    { text: 'Đảng viên có trình độ THPT trở lên là 4.887 đồng chí.', marks: [`4.887 wrong → ${dots(n.upperSecondary)}`] },
    { text: 'Về lý luận chính trị, cao cấp, cử nhân 1.171 đồng chí, chiếm 17,20%; trung cấp 1.623 đồng chí, chiếm 23,84%.', marks: right('1.171', '17,20%', '1.623', '23,84%') },
    { text: 'Đảng viên có trình độ lý luận chính trị từ trung cấp trở lên là 2.794 đồng chí, chiếm 41,04%.', marks: right('2.794', '41,04%') },
    { text: 'Trình độ LLCT: cao cấp 1.171; trung cấp 1.632.', marks: ['1.171 right', '1.632 wrong → 1.623'] },
    { text: `Sơ cấp lý luận chính trị có ${dots(n.theoryElementary)} đồng chí.`, marks: right(dots(n.theoryElementary)) },
    { text: 'Có 1.545 đảng viên được miễn công tác và sinh hoạt đảng (22,69%), trong đó 1.527 đồng chí do tuổi cao, sức khỏe yếu.', marks: right('1.545', '22,69%', '1.527') },
    { text: '1545 đảng viên được miễn sinh hoạt đảng, trong đó 1527 đồng chí do tuổi cao, sức yếu, chiếm 98,83%; 18 đồng chí vì lý do khác.', marks: right(1545, 1527, '98,83%', 18) },
    { text: 'Trong số 1.545 đảng viên được miễn công tác và sinh hoạt đảng, 1.527/1.545 đồng chí do tuổi cao, sức khỏe yếu.', marks: right('1.545', '1.527/1.545') },
    { text: 'Đảng viên được miễn công tác và sinh hoạt đảng là 1.554 đồng chí.', marks: ['1.554 wrong → 1.545'] },
    { text: 'Đảng viên đang sinh hoạt là 5.263 đồng chí, chiếm 77,31%.', marks: right('5.263', '77,31%') },
    { text: 'Đảng viên đi làm ăn xa có 12 đồng chí.', marks: right(12) },
    { text: 'Có 37/59 chi bộ khu dân cư thực hiện nhất thể hóa, đạt 62,71%.', marks: right('37/59', '62,71%') },
    { text: 'Có 38/59 chi bộ khu dân cư thực hiện nhất thể hóa.', marks: ['38/59 wrong → 37/59'] },
    { text: `Đảng viên dưới 35 tuổi có ${dots(n.under35)} đồng chí.`, marks: right(dots(n.under35)) },
    { text: `Về tuổi đời: từ 18 đến 30 tuổi ${dots(n.upTo30)} đồng chí; từ 31 đến 35 tuổi ${dots(n.from31To35)} đồng chí; trên 60 tuổi ${dots(n.over60)} đồng chí.`, marks: right(dots(n.upTo30), dots(n.from31To35), dots(n.over60)) },
    { text: `Đảng viên từ 50 tuổi trở lên là ${dots(n.from50)} đồng chí, chiếm ${percent(n.from50, 6808)}.`, marks: right(dots(n.from50), percent(n.from50, 6808)) },
    { text: `Đảng viên nữ có trình độ đại học trở lên là ${dots(n.womenUniversityUp)} đồng chí.`, marks: right(dots(n.womenUniversityUp)) },
    { text: `Khối doanh nghiệp có 487 đảng viên, trong đó trình độ đại học trở lên ${n.enterpriseUniversityUp} đồng chí (${percent(n.enterpriseUniversityUp, 487)}).`, marks: right(487, n.enterpriseUniversityUp, percent(n.enterpriseUniversityUp, 487)) },
    { text: `Công an phường có 133 đảng viên, trong đó nữ ${n.policeWomen} đồng chí.`, marks: right(133, n.policeWomen) },
    { text: 'Đảng viên nữ có 3.841 đồng chí.', marks: ['3.841 wrong → 2.967'] },
    { text: 'Đảng viên nữ: 2.967 đồng chí; toàn đảng bộ 6.808 đồng chí.', marks: right('2.967', '6.808') },
    { text: '1\tĐảng viên nữ\t2.967\t43,76%\n2\tDân tộc thiểu số\t54\t0,79%', marks: ['2.967 right', '43,76% wrong → 43,58%', ...right(54, '0,79%')] },
    { text: 'Thạc sĩ 817 đ/c. Đảng viên nam có 3.841 đ/c. Đ/c. Bí thư Đảng ủy chủ trì.', marks: right(817, '3.841') },
    { text: 'Tuổi bình quân của 6.808 đảng viên và 54 đồng chí người dân tộc thiểu số được tính riêng.', marks: right('6.808', 54) },
    { text: 'Trình độ thạc sĩ, tiến sĩ 918 đồng chí. Trình độ đại học và trên đại học 3.930 đồng chí.', marks: right(918, '3.930') },
    { text: 'Có 1.545 đồng chí được miễn công tác và sinh hoạt đảng, chiếm 22,7%; đảng viên đang sinh hoạt 5.263 đồng chí, chiếm 77,3%.', marks: [...right('1.545'), ...rounded('22,7%'), ...right('5.263'), ...rounded('77,3%')] },
    { text: 'Đến nay, toàn Đảng bộ có 6.808 đảng viên; trong đó đảng viên nữ 2.967 đồng chí, chiếm 43,58%; đảng viên là người dân tộc thiểu số 54 đồng chí, chiếm 0,79%; đảng viên được miễn công tác và sinh hoạt đảng 1.545 đồng chí, chiếm 22,69%.', marks: right('6.808', '2.967', '43,58%', 54, '0,79%', '1.545', '22,69%') },
  ];
}

/** Administrative sentences: numbers that count no members of the list, and must raise no alarm. */
export const OTHER_CASES: readonly Case[] = [
  { text: 'Thực hiện Nghị quyết số 21-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương về tăng cường xây dựng tổ chức cơ sở đảng.', marks: [] },
  { text: 'Căn cứ Quy định số 24-QĐ/TW ngày 30/7/2021 và Hướng dẫn số 01-HD/TW.', marks: [] },
  { text: 'Đảng ủy ban hành Kế hoạch số 48-KH/ĐU ngày 14/01/2026.', marks: [] },
  { text: 'Theo Điều 5, khoản 2 Quy định 208-QĐ/TW.', marks: [] },
  { text: 'Nhiệm kỳ 2025-2030, giai đoạn 2026 - 2030, năm 2025.', marks: [] },
  { text: '1. Công tác chính trị tư tưởng', marks: [] },
  { text: '2.1. Kết quả đạt được', marks: [] },
  { text: 'Đã tổ chức 12 hội nghị với 1.250 lượt người tham dự.', marks: [] },
  { text: 'Tiếp nhận 45 đơn thư, giải quyết 43 đơn, đạt 95,6%.', marks: [] },
  { text: 'Vận động Quỹ Vì người nghèo được 250 triệu đồng, đạt 125% kế hoạch.', marks: [] },
  { text: 'Thu ngân sách đạt 1.250 tỷ đồng, tăng 12,5% so với cùng kỳ.', marks: [] },
  { text: 'Tổng số cử tri là 58.515/58.515 người, đạt 100%.', marks: [] },
  { text: 'Toàn phường có 77 tổ dân phố, 21.350 hộ dân.', marks: [] },
  { text: 'Số điện thoại đường dây nóng: 024.3851.2345 và 0912 345 678.', marks: [] },
  { text: 'Cuộc họp bắt đầu lúc 14 giờ 30 ngày 03/02 tại phòng họp tầng 2.', marks: [] },
  { text: 'Quý I/2026 đã hoàn thành 15/18 nhiệm vụ.', marks: [] },
  { text: 'Kỷ niệm 96 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2026).', marks: [] },
  { text: 'Trao Huy hiệu 50 năm tuổi Đảng, 40 năm tuổi Đảng đợt 3/2.', marks: [] },
  { text: 'Đường Tây Sơn, ngõ 12, số nhà 45 thuộc tổ dân phố số 8.', marks: [] },
  { text: 'Xử phạt 25 trường hợp vi phạm trật tự đô thị với số tiền 87.500.000 đồng.', marks: [] },
  { text: 'Có 03 công trình chào mừng đại hội được gắn biển.', marks: [] },
  { text: 'Hộ nghèo giảm còn 0,12%; hộ cận nghèo 0,35%.', marks: [] },
  { text: 'Trường Tiểu học Khương Thượng có 35 lớp với 1.450 học sinh.', marks: [] },
  { text: 'Tuyển quân đạt 100% chỉ tiêu với 22 thanh niên nhập ngũ.', marks: [] },
  { text: 'Ban Chấp hành Đảng bộ phường gồm 32 đồng chí, Ban Thường vụ 11 đồng chí.', marks: unknown('32', '11') },
  { text: 'Tỷ lệ dự sinh hoạt bình quân trên 95%.', marks: unknown('95%') },
  { text: 'Đã cài đặt Sổ tay đảng viên điện tử cho 98,5% đảng viên.', marks: unknown('98,5%') },
  { text: 'Kết nạp 45 đảng viên mới, trong đó nữ 25 đồng chí.', marks: unknown('45', '25') },
  { text: 'Trong năm đã kết nạp 120 đảng viên, đạt 102% chỉ tiêu.', marks: unknown('120', '102%') },
  { text: 'Cử 08 đồng chí học cao cấp lý luận chính trị.', marks: unknown('08') },
  { text: 'Có 12 đồng chí hoàn thành xuất sắc nhiệm vụ.', marks: unknown('12') },
  { text: 'Kỷ luật 02 đảng viên, trong đó khiển trách 01, cảnh cáo 01.', marks: unknown('02') },
  { text: 'Phấn đấu đến năm 2030, tỷ lệ đảng viên nữ đạt 50%.', marks: unknown('50%') },
  { text: 'Phấn đấu kết nạp 3 - 4% so với tổng số đảng viên.', marks: [] },
  { text: 'Năm 2024, Đảng bộ có 6.500 đảng viên.', marks: unknown('6.500') },
  { text: 'So với đầu nhiệm kỳ, số đảng viên tăng 128 đồng chí.', marks: unknown('128') },
  { text: 'Đảng bộ phường Láng có 5.120 đảng viên; Đảng bộ phường Đống Đa và phường Đống Đa cũ đã sáp nhập.', marks: unknown('5.120') },
  { text: 'Chi bộ 5 có 92 đảng viên, trong đó nữ 41 đồng chí.', marks: unknown('92', '41') },
  { text: 'Chi bộ khu dân cư số 12 có 105 đảng viên.', marks: unknown('105') },
  { text: 'Đại hội có 250 đại biểu. Đại biểu nữ có 110 đồng chí, chiếm 44%.', marks: unknown('110', '44%') },
  { text: 'Lớp bồi dưỡng có 65 học viên, trong đó 30 đồng chí nữ.', marks: unknown('30') },
  { text: 'Tham gia hội thi có 150 đảng viên, trong đó nữ 80 đồng chí.', marks: unknown('150', '80') },
  { text: 'Ban Thường vụ có 11 đồng chí, trong đó nữ 03 đồng chí.', marks: unknown('11', '03') },
  { text: '100% chi bộ tổ chức sinh hoạt chuyên đề.', marks: unknown('100%') },
  { text: 'Có 56/59 tổ trưởng tổ dân phố là đảng viên (94,9%).', marks: unknown('94,9%') },
  { text: 'Hội Cựu chiến binh có 2.150 hội viên, trong đó đảng viên 1.800 người.', marks: unknown('1.800') },
  { text: 'Đoàn Thanh niên giới thiệu 65 quần chúng ưu tú (22 tân binh).', marks: [] },
  { text: 'Xóa tên 03 đảng viên, chuyển sinh hoạt đi 45 đồng chí, chuyển đến 52 đồng chí.', marks: unknown('03', '45', '52') },
  { text: 'Kiểm tra 14 chi bộ, giám sát 06 chi bộ và 08 cấp ủy viên.', marks: [] },
  { text: 'Lấy phiếu tín nhiệm 15 đồng chí, trong đó 12 đồng chí tín nhiệm cao, đạt 80%.', marks: unknown('15', '12', '80%') },
  { text: 'Khen thưởng 05 tập thể và 20 đảng viên tiêu biểu.', marks: unknown('20') },
  { text: 'Chi ngân sách 6.808 triệu đồng cho 2.967 hộ gia đình.', marks: [] },
  { text: 'Báo cáo gửi trước ngày 25 hằng tháng, bản mềm qua thư điện tử 3.0.', marks: [] },
  { text: 'Cao điểm 60 ngày đêm từ 01/5 đến 30/6/2026.', marks: [] },
  { text: 'Trong 6 tháng đầu năm, có 45 đảng viên được tặng Huy hiệu Đảng các loại.', marks: unknown('45') },
  { text: 'Có 14 đồng chí nguyên là cán bộ chủ chốt của phường qua các thời kỳ.', marks: unknown('14') },
  { text: 'Bình quân mỗi chi bộ khu dân cư có 90,8 đảng viên.', marks: [] },
  { text: 'Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ chiếm 85,2%, hoàn thành xuất sắc 12,1%.', marks: unknown('85,2%', '12,1%') },
  { text: 'Cấp ủy viên nữ đạt 25%, cấp ủy viên trẻ dưới 40 tuổi đạt 15%.', marks: unknown('25%', '15%') },
  { text: 'Trong 11 đồng chí Ban Thường vụ, 100% có trình độ đại học trở lên, trong đó thạc sĩ 08 đồng chí.', marks: unknown('11', '100%', '08') },
  { text: 'Quy hoạch Ban Chấp hành nhiệm kỳ 2025-2030 gồm 48 đồng chí; trong đó nữ 20 đồng chí (41,67%), dưới 35 tuổi 12 đồng chí (25%).', marks: unknown('48', '20', '41,67%', '12', '25%') },
  { text: 'Đảng viên trên 60 năm tuổi Đảng được thăm hỏi dịp Tết là 85 đồng chí.', marks: unknown('85') },
  { text: 'Bí thư chi bộ: 59 đồng chí, trong đó nữ 30 đồng chí (50,85%), trình độ đại học trở lên 45 đồng chí.', marks: unknown('59', '30', '50,85%', '45') },
  { text: 'Theo số liệu thống kê, toàn quận trước sáp nhập có 32.000 đảng viên, nữ chiếm 45%.', marks: unknown('32.000', '45%') },
  { text: 'Ban Chấp hành có 32 đồng chí.\n- Nữ: 12 đồng chí (37,5%).\n- Trình độ chuyên môn: Tiến sĩ 03, thạc sĩ 20, đại học 09.', marks: unknown('32', '12', '37,5%', '03', '20', '09') },
  { text: '2. Danh sách cấp ủy\nNữ: 12 đồng chí, chiếm 37,5%.', marks: unknown('12', '37,5%') },
  { text: 'Tiêu chuẩn: có ít nhất 03 đảng viên chính thức.', marks: unknown('03') },
  { text: 'Chi bộ đông nhất có 180 đảng viên, chi bộ ít nhất có 05 đảng viên.', marks: unknown('180', '05') },
  { text: 'Công an phường có 150 đồng chí, quân sự phường có 12 đồng chí.', marks: unknown('150', '12') },
  { text: 'Trong Đảng ủy phường, nữ chiếm 37,5%.', marks: unknown('37,5%') },
  { text: 'Ở khu dân cư, nữ chiếm 52%.', marks: unknown('52%') },
  { text: 'Mỗi năm kết nạp từ 40 đến 50 đảng viên.', marks: unknown('40', '50') },
  { text: 'Phát 1.527 phiếu khảo sát, thu về 1.500 phiếu (98,23%).', marks: [] },
];
