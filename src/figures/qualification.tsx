import { codeOf } from '#domain/fields.ts';
import { countFigure } from './count-figure.tsx';
import { knownShare } from './counts.ts';

/** The levels from university up, as the reports group them. */
export const UNIVERSITY_UP = ['doctorate', 'masters', 'university'] as const;

/** Members by highest professional qualification. */
export const qualification = countFigure({
  id: 'qualification',
  title: { vi: 'Trình độ chuyên môn', en: 'Qualification' },
  counted: { vi: 'Số đảng viên theo trình độ chuyên môn cao nhất', en: 'Members by highest professional qualification' },
  dimension: 'qualification',
  rare: ['none'],
  sentence(data) {
    const share = knownShare(data, UNIVERSITY_UP.map((level) => codeOf('qualification', level)));
    return share && data.speech.t({ vi: `${share} có trình độ đại học trở lên`, en: `${share} hold a university degree or higher` });
  },
});
