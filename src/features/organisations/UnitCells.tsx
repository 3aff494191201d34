import type { Scope } from '#domain/scope.ts';
import type { Filters, View } from '#domain/view.ts';
import { peopleHref } from '#figures/people-link.ts';
import type { Unit } from '#figures/unit-tree.ts';
import type { UnitRow } from '#figures/units.ts';
import { useSpeech } from '#i18n/language.tsx';
import { isUnknown, valueOf, type CountColumn, type NumberColumn } from './column-specs.ts';
import { nameText, secretariesText, secretaryFacts, type Names } from './secretary-text.ts';
import { ShareBar } from '#ui/ShareBar.tsx';
import styles from './UnitsTable.module.css';

/** The rows that the numbers of a unit are held against. */
export interface Compared {
  bloc: UnitRow | null;
  all: UnitRow | null;
}

export interface NumberCellProps {
  unit: Unit;
  column: NumberColumn;
  compared: Compared;
  /** The view that the table is counted under, or for the row of the picked units that of the page. */
  view: View;
}

function pathFilters({ path }: Unit): Filters {
  return Object.fromEntries(Object.entries(path).map(([dimension, key]) => [dimension, [key]]));
}

/** A number of members as the link to these members. */
function Count({ unit, column, view }: Omit<NumberCellProps, 'column' | 'compared'> & { column: CountColumn }) {
  const { t, f } = useSpeech();
  const count = column.count(unit.row);
  const text = f.count(count);
  if (count === 0 || !column.filters) return <span className={styles.count}>{text}</span>;
  return (
    <a className={styles.count} href={peopleHref(view, { ...pathFilters(unit), ...column.filters })} aria-label={t({ vi: `${text}: ${t(column.label)}, ${unit.name}, mở danh sách`, en: `${text}: ${t(column.label)}, ${unit.name}, open the list` })}>
      {text}
    </a>
  );
}

/** One number of a unit: a count with its share and bar, or years. */
export function NumberCell({ unit, column, compared, view }: NumberCellProps) {
  const { t, f } = useSpeech();
  if (column.kind === 'years') {
    const years = column.years(unit.row);
    if (years === null) return '–';
    return column.id === 'medianAge' && Number.isInteger(years) ? f.count(years) : f.mean(years);
  }
  if (column.kind === 'count') return <Count unit={unit} column={column} view={view} />;
  if (isUnknown(column, unit.row)) return <span className={styles.quiet}>{t({ vi: 'Chưa có thông tin', en: 'Unknown' })}</span>;
  const unknown = column.unknown(unit.row);
  const against = (row: UnitRow | null) => (row ? valueOf(column, row) : null);
  return (
    <>
      <span className={styles.pair}>
        <Count unit={unit} column={column} view={view} />
        <span>{f.share(column.count(unit.row), unit.row.n)}</span>
      </span>
      <span className={styles.screen}>
        <ShareBar share={valueOf(column, unit.row)} tone={column.tone} bloc={against(compared.bloc)} all={against(compared.all)} />
      </span>
      {unknown > 0 && <small className={styles.quiet}>{t({ vi: `${f.count(unknown)} chưa rõ`, en: `${f.count(unknown)} unknown` })}</small>}
    </>
  );
}

/** Who leads a unit: one secretary with age and training, or how many there are. */
export function SecretaryCell({ unit, scope, names }: { unit: Unit; scope: Scope; names: Names }) {
  const speech = useSpeech();
  const several = secretariesText(unit, speech);
  if (several !== null) return <span className={unit.secretaries?.length === 0 ? styles.quiet : undefined}>{several}</span>;
  const [only] = unit.secretaries ?? [];
  if (!only) return '–';
  return (
    <>
      <span className={styles.person}>{nameText(only.line, names)}</span>
      <small className={styles.quiet}>{secretaryFacts(only, scope, speech).join(' · ')}</small>
    </>
  );
}
