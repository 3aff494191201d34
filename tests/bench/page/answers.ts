import type { Scope } from '#domain/scope.ts';
import { FIRST_VIEW, fromHash, isFiltered, type Filters } from '#domain/view.ts';
import { OVERVIEW } from '#features/overview/answers.ts';
import { answersTo } from '#figures/answers.ts';
import { FIGURES } from '#figures/all.ts';
import { Asker } from '#figures/ask.ts';
import type { Presentation } from '#figures/figure.ts';
import { createSpeech } from '#i18n/language.tsx';
import { engine, openFile } from '#app/open-file.ts';

/** What one figure is presented from, as it travels to another page. */
interface FigureAnswer {
  rows: readonly unknown[];
  whole: readonly unknown[];
  scope: Omit<Scope, 'info'>;
}

/** The answers to all figures of one view. */
export interface ViewAnswers {
  filters: Filters;
  figures: FigureAnswer[];
}

/** Ready data: what the file is, and the answers of some views. */
export interface ReadyData {
  info: Scope['info'];
  views: ViewAnswers[];
}

/** Reads a file as the app does and answers the views of some links. */
export async function answerViews(file: File, hashes: readonly string[]): Promise<ReadyData> {
  const { snapshot } = await openFile(file, { sample: true, decisions: null, view: FIRST_VIEW, onProgress: () => {}, signal: new AbortController().signal });
  const asker = new Asker(engine);
  const views: ViewAnswers[] = [];
  for (const hash of hashes) {
    const { view, figures } = await answersTo(OVERVIEW, asker, fromHash(hash), snapshot);
    const answered = figures.map(({ answer, scope: { info: _info, ...scope } }) => {
      if (!answer.ok) throw answer.error;
      return { ...answer.value, scope };
    });
    views.push({ filters: view.filters, figures: answered });
  }
  return { info: snapshot.info, views };
}

/** The presentations of each view's figures, in the order of the page. */
export function presentViews({ info, views }: ReadyData): Presentation[][] {
  const speech = createSpeech('vi');
  return views.map(({ filters, figures }) =>
    figures.map(({ rows, whole, scope }, place) => {
      const figure = FIGURES[place];
      if (!figure) throw new Error(`There is no figure ${place}`);
      return figure.present({ rows, whole, scene: { ...scope, info }, filters, compared: isFiltered(scope.filters), speech });
    }),
  );
}
