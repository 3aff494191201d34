import { codeOf } from '#domain/fields.ts';
import { countFigure } from './count-figure.tsx';
import { knownShare } from './counts.ts';

/** The levels from intermediate up, as the reports group them. */
export const INTERMEDIATE_UP = ['advanced', 'intermediate'] as const;

/** Members by political theory training. */
export const politicalTheory = countFigure({
  id: 'political-theory',
  title: { vi: 'Trình độ lý luận chính trị', en: 'Political theory training' },
  counted: { vi: 'Số đảng viên theo trình độ lý luận chính trị cao nhất', en: 'Members by highest political theory training' },
  dimension: 'politicalTheory',
  sentence(data) {
    const share = knownShare(data, INTERMEDIATE_UP.map((level) => codeOf('politicalTheory', level)));
    return share && data.speech.t({
      vi: `${share} có lý luận chính trị từ trung cấp trở lên`,
      en: `${share} have intermediate political theory training or higher`,
    });
  },
});
