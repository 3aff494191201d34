import { useCallback } from 'react';
import { toggle, type Filters, type Pick } from '#domain/view.ts';
import { Answered, type PageProps } from '#figures/Answered.tsx';
import { useSpeech } from '#i18n/language.tsx';
import { OVERVIEW } from './answers.ts';
import { OverviewPage } from './OverviewPage.tsx';
import { OverviewSkeleton } from './OverviewSkeleton.tsx';

/** The overview: key figures, figures and the table of organisations. */
export function Overview({ go, ...shown }: PageProps) {
  const { t } = useSpeech();
  const onFilters = useCallback((change: (filters: Filters) => Filters) => go((present) => ({ ...present, filters: change(present.filters) })), [go]);
  const onPick = useCallback((pick: Pick) => go((present) => ({ ...present, filters: toggle(present.filters, pick) })), [go]);
  return (
    <>
      <h1 className="visually-hidden">{t({ vi: 'Tổng quan đội ngũ đảng viên', en: 'Overview of the membership' })}</h1>
      <Answered questions={OVERVIEW} {...shown} skeleton={<OverviewSkeleton />}>
        {(answers, onRetry) => <OverviewPage answers={answers} onFilters={onFilters} onPick={onPick} onRetry={onRetry} />}
      </Answered>
    </>
  );
}
