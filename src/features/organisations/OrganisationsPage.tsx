import { memo, use } from 'react';
import { FIELDS, type FieldKey } from '#domain/fields.ts';
import type { Filters, Pick } from '#domain/view.ts';
import { FigureCard } from '#figures/FigureCard.tsx';
import type { Unit } from '#figures/unit-tree.ts';
import { levelsOf } from '#figures/unit-tree.ts';
import { useSpeech } from '#i18n/language.tsx';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { OrganisationsAnswers, PageFigure } from './answers.ts';
import { PassingCard } from './PassingCard.tsx';
import type { ShownNames } from './shown-names.ts';
import { UnitsPart } from './UnitsPart.tsx';
import styles from './OrganisationsPage.module.css';

export interface OrganisationsPageProps {
  answers: Promise<OrganisationsAnswers>;
  shownNames: ShownNames;
  onPick(pick: Pick): void;
  onPress(unit: Unit): void;
  onRetry(): void;
}

/** The table of units, and the figures of those who lead them. */
export const OrganisationsPage = memo(function OrganisationsPage({ answers, shownNames, onPick, onPress, onRetry }: OrganisationsPageProps) {
  const { view, scope, units, picked, secretaries, figures } = use(answers);
  const { t } = useSpeech();
  const title = t({ vi: 'Khối, tổ chức và chi bộ', en: 'Blocs, organisations and cells' });
  const posts = scope.info.fields.includes('partyPost');
  return (
    <div className={styles.page}>
      {levelsOf(scope).length === 0
        ? <MissingCard title={title} missing={['bloc', 'organisation', 'cell']} />
        : units.ok && picked.ok
          ? (
            <UnitsPart
              view={view} answers={units.value} picked={picked.value[0] ?? null} shownNames={shownNames} onPress={onPress}
            />
          )
          : <FailedCard title={title} onRetry={onRetry} />}
      <h2 className={styles.heading}>{t({ vi: 'Bí thư', en: 'Secretaries' })}</h2>
      {!posts && <MissingCard title={t({ vi: 'Độ tuổi và nhất thể hóa chức danh bí thư', en: 'Ages and offices of the secretaries' })} missing={['partyPost']} />}
      <div className={styles.grid}>
        {posts && figures.map((figure) => <OneFigure key={figure.figure.id} shown={figure} filters={view.filters} onPick={onPick} onRetry={onRetry} />)}
        {posts && secretaries.ok && scope.info.fields.includes('birthDate') && (
          <div className={styles.wide}><PassingCard secretaries={secretaries.value} scope={{ ...scope, filters: view.filters }} shownNames={shownNames} /></div>
        )}
      </div>
    </div>
  );
});

function OneFigure({ shown: { figure, scope, answer }, filters, onPick, onRetry }: { shown: PageFigure; filters: Filters; onPick(pick: Pick): void; onRetry(): void }) {
  const { t } = useSpeech();
  const missing = figure.needs.filter((field) => !scope.info.fields.includes(field));
  if (missing.length > 0) return <MissingCard title={t(figure.title)} missing={missing} />;
  if (!answer.ok) return <FailedCard title={t(figure.title)} onRetry={onRetry} />;
  return <FigureCard figure={figure} rows={answer.value.rows} whole={answer.value.whole} scope={scope} filters={filters} onPick={onPick} />;
}

function MissingCard({ title, missing }: { title: string; missing: readonly FieldKey[] }) {
  const { t } = useSpeech();
  const columns = missing.map((field) => `“${t(FIELDS[field].label)}”`).join(', ');
  return (
    <Card title={title}>
      <p className={styles.missing}>
        {t({
          vi: `Tệp không có cột ${columns}, nên không tính được phần này. Hãy xuất lại tệp có cột đó rồi mở lại.`,
          en: `The file has no column ${columns}, so this cannot be computed. Export the file with that column and open it again.`,
        })}
      </p>
    </Card>
  );
}

/** In place of a part that could not be computed. */
export function FailedCard({ title, onRetry }: { title: string; onRetry(): void }) {
  const { t } = useSpeech();
  return (
    <Card title={title}>
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
