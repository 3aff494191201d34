import { dimensionOf, type Scene } from '#domain/dimension.ts';
import type { Filters } from '#domain/view.ts';
import type { Speech } from '#i18n/language.tsx';
import { membersText, sourceLines } from '#i18n/words.ts';
import type { Figure, Presentation } from './figure.ts';
import { filterText } from './filter-text.ts';

/** What a figure's files carry beside its marks: a picture or a sheet travels without its page. */
export interface Frame {
  title: string;
  sentence: string;
  /** Filter, as-of date, n, unknown and notes, a line each. */
  lines: readonly string[];
  /** The lines that tell of no number but n. */
  plainLines: readonly string[];
  /** Without extension and without anything personal. */
  fileName: string;
}

/** n, unknown and the as-of date of a figure, as its footer and its files say them. */
export function countsText({ n, unknown }: Pick<Presentation, 'n' | 'unknown'>, scene: Scene, speech: Speech): string {
  const { t, f } = speech;
  const [whole, day] = wholeTexts(n, scene, speech);
  return [whole, t({ vi: `${f.count(unknown)} chưa có thông tin`, en: `${f.count(unknown)} unknown` }), day].join(' · ');
}

/** How many are counted, and as of which day. */
function wholeTexts(n: number, scene: Scene, speech: Speech): [string, string] {
  const { t, f } = speech;
  return [
    t({ vi: `Tính trên ${membersText(speech, n)}`, en: `Of ${membersText(speech, n)}` }),
    t({ vi: `số liệu đến ${f.day(scene.asOf)}`, en: `as of ${f.day(scene.asOf)}` }),
  ];
}

/**
 * The frame of a figure.
 * @param counted the filters that it is counted under
 * @param all every filter of the view: where one is on what the figure shows, its sentence says that it is about the time before
 */
export function figureFrame(figure: Figure, presentation: Presentation, scene: Scene, counted: Filters, all: Filters, speech: Speech): Frame {
  const { t } = speech;
  const picked = figure.dimensions.filter((dimension) => all[dimension]).map((dimension) => t(dimensionOf(dimension).label).toLocaleLowerCase('vi'));
  const scope = [
    ...sourceLines(scene, speech),
    t(figure.counted),
    `${t({ vi: 'Phạm vi', en: 'Scope' })}: ${filterText(counted, scene, speech)}`,
  ];
  return {
    title: t(figure.title),
    sentence: picked.length === 0 ? presentation.sentence : `${t({ vi: 'Khi chưa lọc', en: 'Without the filter on' })} ${picked.join(', ')}: ${presentation.sentence}`,
    lines: [...scope, countsText(presentation, scene, speech), ...presentation.notes],
    plainLines: [...scope, wholeTexts(presentation.n, scene, speech).join(' · ')],
    fileName: `${figure.id}-${scene.asOf}`,
  };
}
