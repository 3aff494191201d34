import { useCallback } from 'react';
import { withUnitPressed } from '#domain/linked-units.ts';
import { toggle, type Pick } from '#domain/view.ts';
import { Answered, type PageProps } from '#figures/Answered.tsx';
import { askerOf } from '#figures/ask.ts';
import type { Unit } from '#figures/unit-tree.ts';
import { useSpeech } from '#i18n/language.tsx';
import { Tabs } from '#ui/Tabs.tsx';
import { ORGANISATIONS } from './answers.ts';
import { OrganisationsPage } from './OrganisationsPage.tsx';
import { SheetsPart } from './sheets/SheetsPart.tsx';
import { SHEETS } from './sheets/answers.ts';
import { useShownNames } from './shown-names.ts';
import styles from './OrganisationsPage.module.css';

/** The parts of the page; the first is open without a name in the link. */
type Part = 'table' | 'sheets';

/** The page of organisations: the table of all units with their secretaries, and a sheet of each organisation. */
export function Organisations({ go, ...shown }: PageProps) {
  const { engine, snapshot, view } = shown;
  const { t } = useSpeech();
  const shownNames = useShownNames(askerOf(engine, snapshot), snapshot);
  const onPick = useCallback((pick: Pick) => go((present) => ({ ...present, filters: toggle(present.filters, pick) })), [go]);
  const onPress = useCallback(
    ({ level, path }: Unit) => {
      if (level !== 'total' && level !== 'picked') go((present) => ({ ...present, filters: withUnitPressed(present.filters, level, path) }));
    },
    [go],
  );
  const onAll = useCallback(() => go((present) => ({ ...present, filters: {} })), [go]);
  const part: Part = view.part === 'sheets' ? 'sheets' : 'table';
  const skeleton = <div className={styles.skeleton} role="status" aria-label={t({ vi: 'Đang tính số liệu', en: 'Computing the figures' })} />;
  return (
    <div className={styles.outer}>
      <h1 className="visually-hidden print-hide">{t({ vi: 'Tổ chức đảng', en: 'Party organisations' })}</h1>
      <Tabs<Part>
        label={t({ vi: 'Các phần của trang', en: 'Parts of the page' })}
        current={part}
        onChange={(next) => go((present) => ({ ...present, part: next === 'table' ? '' : next }))}
        tabs={[
          {
            key: 'table',
            label: t({ vi: 'Bảng và bí thư', en: 'Table and secretaries' }),
            content: (
              <Answered questions={ORGANISATIONS} {...shown} skeleton={skeleton}>
                {(answers, onRetry) => <OrganisationsPage answers={answers} shownNames={shownNames} onPick={onPick} onPress={onPress} onRetry={onRetry} />}
              </Answered>
            ),
          },
          {
            key: 'sheets',
            label: t({ vi: 'Phiếu tổ chức', en: 'Sheets' }),
            content: (
              <Answered questions={SHEETS} {...shown} skeleton={skeleton}>
                {(answers, onRetry) => <SheetsPart answers={answers} shownNames={shownNames} onAll={onAll} onRetry={onRetry} />}
              </Answered>
            ),
          },
        ]}
      />
    </div>
  );
}
