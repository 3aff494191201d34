import type { Speech } from '#i18n/language.tsx';
import type { ReportNumbers } from '../report-numbers.ts';

/** What the words of the report mean, each beside its numbers and once below the text. */
export function definitionsOf({ scope }: ReportNumbers, { t, f }: Speech) {
  const day = f.day(scope.asOf);
  return {
    members: t({
      vi: 'Đảng viên có tên trong danh sách, gồm cả người được miễn công tác và sinh hoạt đảng.',
      en: 'Members named in the list, those exempt from party work and meetings among them.',
    }),
    organisations: t({
      vi: 'Tổ chức cơ sở đảng là đảng bộ cơ sở và chi bộ cơ sở; chi bộ trực thuộc đảng bộ cơ sở không tính là tổ chức cơ sở đảng.',
      en: 'Grassroots organisations are grassroots committees and grassroots cells; cells under a grassroots committee are not counted among them.',
    }),
    blocs: t({ vi: 'Khối là khối của tổ chức mà đảng viên sinh hoạt.', en: 'The bloc is that of the organisation to which a member belongs.' }),
    sex: t({ vi: 'Giới tính theo danh sách.', en: 'Sex as the list gives it.' }),
    minority: t({ vi: 'Người dân tộc thiểu số là người có dân tộc khác dân tộc Kinh.', en: 'Members of ethnic minorities are those of any other group than Kinh.' }),
    religion: t({ vi: 'Người theo tôn giáo là người có tôn giáo ghi trong danh sách.', en: 'Members with a religion are those for whom the list names one.' }),
    memberKind: t({
      vi: `Đảng viên dự bị là người chưa được công nhận chính thức tại ngày ${day}, theo ngày chính thức hoặc loại đảng viên ghi trong danh sách; nếu không ghi thì là người vào Đảng chưa quá 18 tháng.`,
      en: `Members on probation had not become official by ${day}, by the official date or the kind of membership in the list; where neither is given, they were admitted no more than 18 months before.`,
    }),
    age: t({ vi: `Tuổi là số năm tròn tính đến ngày ${day}.`, en: `Age is in completed years on ${day}.` }),
    qualification: t({ vi: 'Mỗi đảng viên được tính một lần, theo trình độ chuyên môn cao nhất.', en: 'Each member counts once, by the highest professional qualification.' }),
    generalEducation: t({ vi: 'Trình độ giáo dục phổ thông là cấp học phổ thông cao nhất.', en: 'General education is the highest level of school.' }),
    politicalTheory: t({
      vi: 'Mỗi đảng viên được tính một lần, theo trình độ lý luận chính trị cao nhất; cao cấp và cử nhân là một mức.',
      en: 'Each member counts once, by the highest training in political theory; advanced and bachelor are one level.',
    }),
    exemption: t({
      vi: 'Đảng viên được miễn công tác và sinh hoạt đảng vẫn tính trong tổng số; người không được miễn là đang sinh hoạt.',
      en: 'Members exempt from party work and meetings are part of the total; those not exempt are active.',
    }),
    posts: t({
      vi: 'Bí thư là đảng viên có chức vụ Đảng là bí thư; nhất thể hóa là bí thư chi bộ khu dân cư kiêm tổ trưởng tổ dân phố hoặc trưởng ban công tác Mặt trận.',
      en: 'Secretaries hold the party office of secretary; posts are held together where the secretary of a residential cell also heads the residential group or its Front committee.',
    }),
    admissions: t({
      vi: 'Kết nạp trong năm là đảng viên hiện có trong danh sách và có ngày vào Đảng trong năm đó; người đã chuyển đi hoặc ra khỏi Đảng không còn trong danh sách.',
      en: 'Admitted in a year are present members with an admission date in it; those who have left since are no longer in the list.',
    }),
  };
}

/** The definitions by what they explain. */
export type Definitions = ReturnType<typeof definitionsOf>;
