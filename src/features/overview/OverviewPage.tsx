import { memo, use } from 'react';
import { FIELDS, type FieldKey } from '#domain/fields.ts';
import { isFiltered, type Filters, type Pick, type View } from '#domain/view.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { FigureCard } from '#figures/FigureCard.tsx';
import { useSpeech } from '#i18n/language.tsx';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { FigureAnswer, OverviewAnswers } from './answers.ts';
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
            <OneFigure answer={answer} view={view} onPick={onPick} onRetry={onRetry} />
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

function OneFigure({ answer: { figure, scope, missing, answer }, view, onPick, onRetry }: { answer: FigureAnswer; view: View; onPick(pick: Pick): void; onRetry(): void }) {
  const { t } = useSpeech();
  const place = styles[figure.id];
  if (missing.length > 0) return <MissingCard title={t(figure.title)} missing={missing} className={place} />;
  if (!answer.ok) return <FailedCard title={t(figure.title)} className={place} onRetry={onRetry} />;
  return <FigureCard figure={figure} rows={answer.value.rows} whole={answer.value.whole} scope={scope} view={view} className={place} onPick={onPick} />;
}

function MissingCard({ title, missing, className }: { title: string; missing: readonly FieldKey[]; className?: string | undefined }) {
  const { t } = useSpeech();
  const columns = missing.map((field) => `“${t(FIELDS[field].label)}”`).join(', ');
  return (
    <Card title={title} className={className ?? ''}>
      <p className={styles.missing}>
        {t({
          vi: `Cột ${columns} không có trong tệp, nên biểu đồ này không tính được. Hãy xuất lại tệp có cột đó rồi mở lại.`,
          en: `The file has no column ${columns}, so this figure cannot be computed. Export the file with that column and open it again.`,
        })}
      </p>
    </Card>
  );
}

function FailedCard({ title, className, onRetry }: { title: string; className?: string | undefined; onRetry(): void }) {
  const { t } = useSpeech();
  return (
    <Card title={title} className={className ?? ''}>
      <Notice
        tone="danger"
        title={t({ vi: 'Chưa tính được số liệu này', en: 'This figure could not be computed' })}
        actions={<Button onClick={onRetry}>{t({ vi: 'Tính lại', en: 'Try again' })}</Button>}
      >
        {t({ vi: 'Các số liệu khác trên trang vẫn đúng. Nếu vẫn lỗi, hãy mở lại tệp.', en: 'The other figures are right. If it fails again, open the file again.' })}
      </Notice>
    </Card>
  );
}
