import type { Language } from '#domain/bilingual.ts';
import { optionsOf } from '#domain/dimension.ts';
import { isFiltered, pickOf, type Filters } from '#domain/view.ts';
import type { Mark } from '#charts/mark.ts';
import { OVERVIEW, type OverviewAnswers } from '#features/overview/answers.ts';
import { answersTo } from '#figures/answers.ts';
import type { Figure, FigureData, Presentation } from '#figures/figure.ts';
import { createSpeech, type Speech } from '#i18n/language.tsx';
import { viewOf, type Sample } from './sample.ts';

/** One figure as the page presents it under some filters. */
export interface Presented {
  figure: Figure;
  data: FigureData<unknown>;
  shown: Presentation;
  speech: Speech;
}

/** Every figure of an answered overview, presented in one language. */
export function presentAll(answers: OverviewAnswers, language: Language): Presented[] {
  const speech = createSpeech(language);
  return answers.figures.map(({ figure, scope, answer }) => {
    if (!answer.ok) throw answer.error;
    const data = { ...answer.value, scene: scope, filters: answers.view.filters, compared: isFiltered(scope.filters), speech };
    return { figure, data, shown: figure.present(data), speech };
  });
}

/** Asks and presents every figure of a sample under filters. */
export async function presentedUnder({ asker, snapshot }: Pick<Sample, 'asker' | 'snapshot'>, filters: Filters, language: Language): Promise<Presented[]> {
  return presentAll(await answersTo(OVERVIEW, asker, viewOf(filters), snapshot), language);
}

/** The figure of an id among presented ones. */
export function figureOf(presented: readonly Presented[], id: string): Presented {
  const found = presented.find(({ figure }) => figure.id === id);
  if (!found) throw new Error(`There is no figure ${id}`);
  return found;
}

/** The cell of a row under a column's label; throws where there is no such row or column. */
export function cellOf({ table }: Presentation, rowKey: string, label: string): string | number | null | undefined {
  const row = table.rows.find(({ key }) => key === rowKey);
  const column = table.columns.findIndex((candidate) => candidate.label === label);
  if (!row || column < 0) throw new Error(`No cell ${rowKey} × ${label}`);
  return row.cells[column];
}

/** Where the table has a mark's number and its share: row, column of the count, column of the share (or none). */
export function placeInTable({ figure, data, speech: { t } }: Presented, mark: Mark): { row: string; count: string; share: string | null } {
  const pick = pickOf(mark.key);
  const sexLabel = t(optionsOf('sex', data.scene).find(({ key }) => key === pick.sex)?.label ?? { vi: '', en: '' });
  const [members, share] = [t({ vi: 'Đảng viên', en: 'Members' }), t({ vi: 'Tỷ lệ', en: 'Share' })];
  switch (figure.id) {
    case 'sex':
      return { row: pick.bloc ?? 'all', count: sexLabel, share: `${sexLabel} (%)` };
    case 'age':
      return pick.sex && pick.ageBand
        ? { row: pick.ageBand, count: sexLabel, share: null }
        : { row: pick.ageBand ?? 'total', count: t(pick.ageBand ? { vi: 'Tổng số', en: 'Total' } : { vi: 'Chưa rõ giới tính', en: 'Sex unknown' }), share: null };
    case 'exemption-by-bloc':
      return { row: pick.bloc ?? 'all', count: t({ vi: 'Được miễn', en: 'Exempt' }), share: t({ vi: 'Tỷ lệ miễn', en: 'Share exempt' }) };
    default:
      return { row: Object.values(pick)[0] ?? '', count: members, share };
  }
}
