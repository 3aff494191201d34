import { Suspense, use, useCallback, useDeferredValue, useState } from 'react';
import type { Snapshot } from '#domain/snapshot.ts';
import { asOfDay, scopeFor } from '#domain/scope.ts';
import { isFiltered, toggle, type Filters, type Pick, type View } from '#domain/view.ts';
import type { Answering } from '#db/verify.ts';
import { askerOf } from '#figures/ask.ts';
import { useSpeech } from '#i18n/language.tsx';
import { membersText } from '#i18n/words.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { answersOf, forgetAnswers, type OverviewAnswers } from './answers.ts';
import { FilterBar } from './FilterBar.tsx';
import { FilterStrip } from './FilterStrip.tsx';
import { NoAnswers } from './NoAnswers.tsx';
import { OverviewPage } from './OverviewPage.tsx';
import { OverviewSkeleton } from './OverviewSkeleton.tsx';
import { PrintFrame } from './PrintFrame.tsx';
import styles from './Overview.module.css';

export interface OverviewProps {
  engine: Answering;
  snapshot: Snapshot;
  view: View;
  go(next: (view: View) => View): void;
}

/**
 * The overview with its filters. The filters follow the person at once; the figures keep the last view's numbers
 * until all of the new view's are there, and the newest view wins.
 */
export function Overview({ engine, snapshot, view, go }: OverviewProps) {
  const { t } = useSpeech();
  const [attempt, setAttempt] = useState(0);
  const asked = useDeferredValue(view);
  const asker = askerOf(engine, snapshot);
  // The newest view is asked for at once, and shown when its answers are there.
  answersOf(asker, view, snapshot);
  const answers = answersOf(asker, asked, snapshot);

  const scene = { info: snapshot.info, sample: snapshot.sample, asOf: asOfDay(view, snapshot) };
  const counts = <ErrorBoundary fallback={() => null}><Suspense><Counts answers={answers} /></Suspense></ErrorBoundary>;

  const onFilters = useCallback((change: (filters: Filters) => Filters) => go((present) => ({ ...present, filters: change(present.filters) })), [go]);
  const onPick = useCallback((pick: Pick) => go((present) => ({ ...present, filters: toggle(present.filters, pick) })), [go]);
  const onRetry = useCallback(() => {
    forgetAnswers(askerOf(engine, snapshot));
    setAttempt((before) => before + 1);
  }, [engine, snapshot]);

  return (
    <>
      <h1 className="visually-hidden">{t({ vi: 'Tổng quan đội ngũ đảng viên', en: 'Overview of the membership' })}</h1>
      <FilterBar
        scene={scene}
        filters={view.filters}
        onFilters={onFilters}
        counts={counts}
      />
      {isFiltered(view.filters) && <FilterStrip scene={scene} filters={view.filters} counts={counts} onFilters={onFilters} />}
      <div key={attempt} className={styles.figures} aria-busy={asked !== view}>
        <ErrorBoundary fallback={() => <NoAnswers onRetry={onRetry} />}>
          <Suspense fallback={<OverviewSkeleton />}>
            <OverviewPage answers={answers} onFilters={onFilters} onPick={onPick} onRetry={onRetry} />
          </Suspense>
        </ErrorBoundary>
      </div>
      <PrintFrame scope={scopeFor(asked, snapshot)} />
    </>
  );
}

function Counts({ answers }: { answers: Promise<OverviewAnswers> }) {
  const speech = useSpeech();
  const { t, f } = speech;
  const { keyFigures, view } = use(answers);
  if (!keyFigures.ok) return null;
  const { shown, whole } = keyFigures.value;
  return (
    <>
      <strong>{f.count(shown.n)}</strong> / {membersText(speech, whole.n)}
      <small className={styles.hint}>
        {isFiltered(view.filters) ? t({ vi: 'theo bộ lọc đang chọn', en: 'under the present filter' }) : t({ vi: 'chưa lọc', en: 'no filter' })}
        {!isFiltered(view.filters) && <span className="print-hide">{t({ vi: ' · bấm vào biểu đồ để lọc', en: ' · press a chart to filter' })}</span>}
      </small>
    </>
  );
}
