import { memo, use } from 'react';
import type { Pick } from '#domain/view.ts';
import { AnsweredFigure } from '#figures/AnsweredFigure.tsx';
import { FailedCard } from '#figures/FailedCard.tsx';
import { MissingCard } from '#figures/MissingCard.tsx';
import type { Unit } from '#figures/unit-tree.ts';
import { levelsOf } from '#figures/unit-tree.ts';
import { useSpeech } from '#i18n/language.tsx';
import type { OrganisationsAnswers } from './answers.ts';
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
        {posts && figures.map((figure) => <AnsweredFigure key={figure.figure.id} answer={figure} view={view} onPick={onPick} onRetry={onRetry} />)}
        {posts && secretaries.ok && scope.info.fields.includes('birthDate') && (
          <div className={styles.wide}><PassingCard secretaries={secretaries.value} scope={{ ...scope, filters: view.filters }} shownNames={shownNames} /></div>
        )}
      </div>
    </div>
  );
});
