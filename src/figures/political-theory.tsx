import { codeOf } from '#domain/fields.ts';
import { countFigure } from './count-figure.tsx';
import { countOf, totalOf } from './counts.ts';

/** The levels from intermediate up, as the reports group them. */
export const INTERMEDIATE_UP = ['advanced', 'intermediate'] as const;

/** Members by political theory training. */
export const politicalTheory = countFigure({
  id: 'political-theory',
  title: { vi: 'Trình độ lý luận chính trị', en: 'Political theory training' },
  counted: { vi: 'Số đảng viên theo trình độ lý luận chính trị cao nhất', en: 'Members by highest political theory training' },
  dimension: 'politicalTheory',
  sentence({ rows, speech: { t, f } }) {
    const n = INTERMEDIATE_UP.reduce((sum, level) => sum + countOf(rows, codeOf('politicalTheory', level)), 0);
    const share = f.share(n, totalOf(rows));
    return t({
      vi: `${share} có lý luận chính trị từ trung cấp trở lên`,
      en: `${share} have intermediate political theory training or higher`,
    });
  },
});
