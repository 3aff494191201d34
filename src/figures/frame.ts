import type { Scene } from '#domain/dimension.ts';
import type { Filters } from '#domain/view.ts';
import type { Speech } from '#i18n/language.tsx';
import type { Figure, Presentation } from './figure.ts';
import { filterText } from './filter-text.ts';

/** What a figure's files carry beside its marks: a picture or a sheet travels without its page. */
export interface Frame {
  title: string;
  sentence: string;
  /** Filter, as-of date, n, unknown and notes, a line each. */
  lines: readonly string[];
  /** Without extension and without anything personal. */
  fileName: string;
}

/** n, unknown and the as-of date of a figure, as its footer and its files say them. */
export function countsText({ n, unknown }: Pick<Presentation, 'n' | 'unknown'>, scene: Scene, { t, f }: Speech): string {
  const parts = [
    `n = ${f.count(n)}`,
    t({ vi: `chưa có thông tin: ${f.count(unknown)}`, en: `unknown: ${f.count(unknown)}` }),
    t({ vi: `số liệu đến ${f.day(scene.asOf)}`, en: `as of ${f.day(scene.asOf)}` }),
  ];
  return parts.join(' · ');
}

/** The frame of a figure under the filters that it is counted under. */
export function figureFrame(figure: Figure, presentation: Presentation, scene: Scene, counted: Filters, speech: Speech): Frame {
  const { t } = speech;
  return {
    title: t(figure.title),
    sentence: presentation.sentence,
    lines: [
      t(figure.counted),
      `${t({ vi: 'Phạm vi', en: 'Scope' })}: ${filterText(counted, scene, speech)}`,
      countsText(presentation, scene, speech),
      ...presentation.notes,
    ],
    fileName: `${figure.id}-${scene.asOf}`,
  };
}
