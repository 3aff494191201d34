import { fromHash } from '#domain/view.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { engine } from '#app/open-file.ts';
import { OVERVIEW, type OverviewAnswers } from '#features/overview/answers.ts';
import { answersTo } from '#figures/answers.ts';
import { Asker } from '#figures/ask.ts';
import type { Counts } from './codes.ts';
import { inOrder, type Source, type System } from './system.ts';

/** The columns of each figure's rows that are compared, in the order of its grouping. */
const COMPARED: Readonly<Record<string, readonly string[]>> = {
  blocs: ['code', 'n'],
  sex: ['bloc', 'code', 'n'],
  qualification: ['code', 'n'],
  'political-theory': ['code', 'n'],
  exemption: ['code', 'n'],
  'exemption-by-bloc': ['bloc', 'code', 'n'],
  age: ['band', 'sex', 'n'],
  admissions: ['code', 'n'],
  organisations: ['code', 'n', 'women', 'universityUp', 'theoryUp', 'exempt'],
};

function rowsOf(figure: string, rows: readonly unknown[]): number[][] {
  const columns = COMPARED[figure];
  if (!columns) throw new Error(`Nothing is known of the figure ${figure}`);
  return inOrder((rows as readonly Record<string, number>[]).map((row) => columns.map((column) => row[column] ?? NaN)));
}

function countsOf({ figures, organisations }: OverviewAnswers): Counts {
  if (!organisations.ok) throw organisations.error;
  const counts = figures.map(({ figure, answer }) => {
    if (!answer.ok) throw answer.error;
    return [figure.id, rowsOf(figure.id, answer.value.rows)] as const;
  });
  return { ...Object.fromEntries(counts), organisations: rowsOf('organisations', organisations.value) };
}

/** The app's engine and the app's questions, of all that the overview shows. */
export async function openApp({ members, info }: Source): Promise<System> {
  const snapshot: Snapshot = { id: 1, sample: false, info, members };
  const asker = new Asker(engine);
  await engine.hold(snapshot);
  return {
    async answer({ hash }) {
      const answers = await answersTo(OVERVIEW, asker, fromHash(hash), snapshot);
      return () => countsOf(answers);
    },
  };
}
