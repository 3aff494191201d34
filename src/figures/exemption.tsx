import { EXEMPTIONS } from '#domain/categories.ts';
import { codeOf } from '#domain/fields.ts';
import { membersText } from '#i18n/words.ts';
import { countFigure } from './count-figure.tsx';
import { countOf, knownShare } from './counts.ts';

/** The category keys of exempt members, by reason. */
export const EXEMPT_KEYS = EXEMPTIONS.map(({ key }) => key).filter((key) => key !== 'active');

/** Members excused from party work and meetings, by reason, beside the active ones. */
export const exemption = countFigure({
  id: 'exemption',
  title: { vi: 'Miễn công tác và sinh hoạt đảng', en: 'Exemption from party work and meetings' },
  counted: { vi: 'Số đảng viên được miễn theo lý do, và đang sinh hoạt', en: 'Exempt members by reason, and active members' },
  dimension: 'exemption',
  rare: ['reasonUnknown'],
  tone: ({ key }) => (key === 'active' ? 'muted' : 'exempt'),
  sentence(data) {
    const { rows, speech } = data;
    const exempt = EXEMPT_KEYS.reduce((sum, key) => sum + countOf(rows, codeOf('exemption', key)), 0);
    const share = knownShare(data, EXEMPT_KEYS.map((key) => codeOf('exemption', key)));
    return share && speech.t({
      vi: `${membersText(speech, exempt)} được miễn công tác và sinh hoạt đảng, chiếm ${share}`,
      en: `${membersText(speech, exempt)} exempt from party work and meetings, ${share}`,
    });
  },
});
