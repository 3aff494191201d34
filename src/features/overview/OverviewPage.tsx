import { memo, use } from 'react';
import { isFiltered, type Filters, type Pick } from '#domain/view.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { AnsweredFigure } from '#figures/AnsweredFigure.tsx';
import { FailedCard } from '#figures/FailedCard.tsx';
import { MissingCard } from '#figures/MissingCard.tsx';
import { useSpeech } from '#i18n/language.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { OverviewAnswers } from './answers.ts';
import { KeyFigureStrip } from './KeyFigureStrip.tsx';
import { OrganisationTable } from './OrganisationTable.tsx';
import styles from './OverviewPage.module.css';

export interface OverviewPageProps {
  answers: Promise<OverviewAnswers>;
  onFilters(change: (filters: Filters) => Filters): void;
  onPick(pick: Pick): void;
  /** Asks again after an error. */
  onRetry(): void;
}

/** The key figures, the figures and the table of organisations of one view. */
export const OverviewPage = memo(function OverviewPage({ answers, onFilters, onPick, onRetry }: OverviewPageProps) {
  const { view, scope, tableScope, keyFigures, figures, organisations } = use(answers);
  const { t } = useSpeech();
  const nobody = keyFigures.ok && keyFigures.value.shown.n === 0 && isFiltered(view.filters);
  return (
    <div className={styles.page}>
      {nobody && (
        <Notice
          title={t({ vi: 'Không có đảng viên nào khớp với bộ lọc', en: 'No member fits the filter' })}
          actions={<Button onClick={() => onFilters(() => ({}))}>{t({ vi: 'Bỏ mọi bộ lọc', en: 'Clear all filters' })}</Button>}
        >
          {t({ vi: 'Các điều kiện đang chọn không cùng có ở một đảng viên nào.', en: 'The picked conditions do not occur together.' })}
        </Notice>
      )}
      {keyFigures.ok
        ? <KeyFigureStrip shown={keyFigures.value.shown} scope={scope} view={view} onFilters={onFilters} />
        : <FailedCard title={t({ vi: 'Số liệu chính', en: 'Key figures' })} className={styles.wide} onRetry={onRetry} />}
      <div className={styles.grid}>
        {figures.map((answer) => (
          <ErrorBoundary
            key={answer.figure.id}
            fallback={(retry: () => void) => <FailedCard title={t(answer.figure.title)} className={styles[answer.figure.id]} onRetry={retry} />}
          >
            <AnsweredFigure answer={answer} view={view} className={styles[answer.figure.id]} onPick={onPick} onRetry={onRetry} />
          </ErrorBoundary>
        ))}
        <div className={styles.wide}>{organisationTable()}</div>
      </div>
    </div>
  );

  function organisationTable() {
    const title = t({ vi: 'Tổ chức cơ sở đảng', en: 'Grassroots organisations' });
    if (!scope.info.fields.includes('organisation')) return <MissingCard title={title} missing={['organisation']} />;
    if (!organisations.ok) return <FailedCard title={title} onRetry={onRetry} />;
    return <OrganisationTable rows={organisations.value} scope={tableScope} view={view} onPick={onPick} />;
  }
});
