import type { Scope } from '#domain/scope.ts';
import type { FigureTable } from '#figures/figure.ts';
import type { Unit } from '#figures/unit-tree.ts';
import type { Speech } from '#i18n/language.tsx';
import { hasSecretaries, isUnknown, numberColumnsOf, SECRETARY_COLUMN } from './column-specs.ts';
import { secretariesText, secretaryFacts } from './secretary-text.ts';

function secretaryText(unit: Unit, scope: Scope, speech: Speech): string {
  const [only] = unit.secretaries ?? [];
  return secretariesText(unit, speech) ?? (only ? secretaryFacts(only, scope, speech).join(', ') : '');
}

/** The depth of a row of each level below the topmost that the file has. */
function levelOf(unit: Unit, top: Unit['level'] | undefined): number {
  const levels: readonly Unit['level'][] = ['bloc', 'organisation', 'cell'];
  const start = Math.max(0, levels.findIndex((level) => level === top));
  return Math.max(0, levels.indexOf(unit.level) - start);
}

/**
 * The table of units as a file has it, with every column that the member list has the fields for; secretaries without names.
 * @param units in the order of the page, parents before what they hold
 * @param what `counts` leaves out what is told of single persons: the secretaries, and the marks, which tell of them too
 */
export function unitFigureTable(units: readonly Unit[], scope: Scope, speech: Speech, what: 'all' | 'counts' = 'all'): FigureTable {
  const { t } = speech;
  const columns = numberColumnsOf(scope);
  const top = units.find(({ level }) => level !== 'total' && level !== 'picked')?.level;
  const withMarks = what === 'all';
  const withSecretaries = withMarks && hasSecretaries(scope);
  return {
    columns: [
      { label: t({ vi: 'Khối, tổ chức, chi bộ', en: 'Bloc, organisation, cell' }), format: 'text' },
      ...columns.flatMap((column) => [
        { label: t(column.label), format: column.kind === 'years' ? ('mean' as const) : ('count' as const) },
        ...(column.kind === 'share' ? [{ label: `${t(column.label)} (%)`, format: 'share' as const }] : []),
      ]),
      ...(withSecretaries ? [{ label: t(SECRETARY_COLUMN.label), format: 'text' as const }] : []),
      ...(withMarks ? [{ label: t({ vi: 'Dấu nhắc', en: 'Marks' }), format: 'text' as const }] : []),
    ],
    rows: units.map((unit) => ({
      key: unit.id,
      level: levelOf(unit, top),
      ...(unit.children.length > 0 || unit.level === 'total' || unit.level === 'picked' ? { strong: true as const } : {}),
      cells: [
        unit.name,
        ...columns.flatMap((column) => {
          if (column.kind === 'years') return [column.years(unit.row)];
          if (column.kind === 'count') return [column.count(unit.row)];
          const unknown = isUnknown(column, unit.row);
          return [unknown ? null : column.count(unit.row), unknown || unit.row.n === 0 ? null : column.count(unit.row) / unit.row.n];
        }),
        ...(withSecretaries ? [secretaryText(unit, scope, speech)] : []),
        ...(withMarks ? [unit.marks.map(({ says }) => t(says)).join('; ')] : []),
      ],
    })),
  };
}
