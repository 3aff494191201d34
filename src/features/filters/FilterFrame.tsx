import { Suspense, use, useCallback, useDeferredValue, type ReactNode } from 'react';
import { asOfDay, scopeFor, wholeOf } from '#domain/scope.ts';
import { isFiltered, type Filters } from '#domain/view.ts';
import type { PageProps } from '#figures/Answered.tsx';
import { answersTo, type Questions } from '#figures/answers.ts';
import { askerOf } from '#figures/ask.ts';
import { askKeyFigures } from '#figures/key-figures.ts';
import { useSpeech } from '#i18n/language.tsx';
import { membersText } from '#i18n/words.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { FilterBar } from './FilterBar.tsx';
import { FilterStrip } from './FilterStrip.tsx';
import { PrintFrame } from './PrintFrame.tsx';
import styles from './FilterFrame.module.css';

/** How many members are under the filters, of how many. */
interface Numbers {
  shown: number;
  whole: number;
}

const COUNTS: Questions<Numbers> = {
  page: 'counts',
  async ask(asker, view, snapshot) {
    const scope = scopeFor(view, snapshot);
    const [shown, whole] = await Promise.all([askKeyFigures(asker, 'key figures', scope), askKeyFigures(asker, 'key figures whole', wholeOf(scope))]);
    return { shown: shown.n, whole: whole.n };
  },
};

/**
 * A page with its filters, which stay the same from page to page and follow the person at once, and with the margins of its
 * printed sheets.
 */
export function FilterFrame({ engine, snapshot, view, go, children }: PageProps & { children: ReactNode }) {
  const asked = useDeferredValue(view);
  const asker = askerOf(engine, snapshot);
  answersTo(COUNTS, asker, view, snapshot);
  const scene = { info: snapshot.info, sample: snapshot.sample, asOf: asOfDay(view, snapshot) };
  const counts = (
    <ErrorBoundary fallback={() => null}>
      <Suspense><Counts answers={answersTo(COUNTS, asker, asked, snapshot)} filtered={isFiltered(asked.filters)} charts={view.page === 'overview'} /></Suspense>
    </ErrorBoundary>
  );
  const onFilters = useCallback((change: (filters: Filters) => Filters) => go((present) => ({ ...present, filters: change(present.filters) })), [go]);
  return (
    <>
      <FilterBar scene={scene} filters={view.filters} onFilters={onFilters} counts={counts} />
      {isFiltered(view.filters) && <FilterStrip scene={scene} filters={view.filters} counts={counts} onFilters={onFilters} />}
      {children}
      <PrintFrame scope={scopeFor(asked, snapshot)} />
    </>
  );
}

/** @param charts whether the page has charts to press. */
function Counts({ answers, filtered, charts }: { answers: Promise<Numbers>; filtered: boolean; charts: boolean }) {
  const speech = useSpeech();
  const { t, f } = speech;
  const { shown, whole } = use(answers);
  return (
    <>
      <strong>{f.count(shown)}</strong> / {membersText(speech, whole)}
      <small className={styles.hint}>
        {filtered ? t({ vi: 'theo bộ lọc đang chọn', en: 'under the present filter' }) : t({ vi: 'chưa lọc', en: 'no filter' })}
        {!filtered && charts && <span className="print-hide">{t({ vi: ' · bấm vào biểu đồ để lọc', en: ' · press a chart to filter' })}</span>}
      </small>
    </>
  );
}
