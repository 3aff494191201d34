import { Suspense, useCallback, useDeferredValue, useState, type ReactNode } from 'react';
import type { Snapshot } from '#domain/snapshot.ts';
import type { View } from '#domain/view.ts';
import type { Answering } from '#db/verify.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { answersTo, forgetAnswers, type Questions } from './answers.ts';
import { askerOf } from './ask.ts';
import { NoAnswers } from './NoAnswers.tsx';
import { useAhead } from './use-ahead.ts';
import styles from './Answered.module.css';

/** What every page of an open file is given. */
export interface PageProps {
  engine: Answering;
  snapshot: Snapshot;
  view: View;
  go(next: (view: View) => View): void;
}

export interface AnsweredProps<T> extends Omit<PageProps, 'go'> {
  questions: Questions<T>;
  /** Of the height of what replaces it. */
  skeleton: ReactNode;
  /** @param retry asks again after an error. */
  children(answers: Promise<T>, retry: () => void): ReactNode;
}

/**
 * The part of a page that shows numbers: it keeps those of the last view until all of the new view's are there, and the
 * newest view wins. Where the counts disagree or the engine is silent, no number is shown.
 */
export function Answered<T>({ questions, engine, snapshot, view, skeleton, children }: AnsweredProps<T>) {
  const [attempt, setAttempt] = useState(0);
  const asked = useDeferredValue(view);
  const asker = askerOf(engine, snapshot);
  // The newest view is asked for at once, and shown when its answers are there.
  answersTo(questions, asker, view, snapshot);
  const answers = answersTo(questions, asker, asked, snapshot);
  const onPointerOver = useAhead(questions, engine, snapshot, view);
  const onRetry = useCallback(() => {
    forgetAnswers(askerOf(engine, snapshot));
    setAttempt((before) => before + 1);
  }, [engine, snapshot]);
  return (
    <div key={attempt} className={styles.figures} aria-busy={asked !== view} onPointerOver={onPointerOver}>
      <ErrorBoundary fallback={() => <NoAnswers onRetry={onRetry} />}>
        <Suspense fallback={skeleton}>{children(answers, onRetry)}</Suspense>
      </ErrorBoundary>
    </div>
  );
}
