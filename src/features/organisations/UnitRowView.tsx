import { UNIT_DIMENSIONS } from '#domain/linked-units.ts';
import { filtersWithout, toHash, withFilter, type View } from '#domain/view.ts';
import type { Unit } from '#figures/unit-tree.ts';
import { useSpeech } from '#i18n/language.tsx';
import { classNames } from '#ui/class-names.ts';
import { ChevronIcon, WarningIcon } from '#ui/icons.tsx';
import { SECRETARY_COLUMN, type NumberColumn } from './column-specs.ts';
import { NumberCell, SecretaryCell, type Compared } from './UnitCells.tsx';
import { isPickedUnit } from './unit-filter.ts';
import type { UnitsTableProps } from './UnitsTable.tsx';
import styles from './UnitsTable.module.css';

export interface UnitRowViewProps extends Pick<UnitsTableProps, 'scope' | 'view' | 'counted' | 'filters' | 'names' | 'onPress'> {
  unit: Unit;
  /** The ids of the shown columns, the kept ones first. */
  columns: readonly string[];
  specs: ReadonlyMap<string, NumberColumn>;
  /** Where the kept columns stand. */
  pinned: ReadonlyMap<string, string>;
  compared: Compared;
  /** Whether the rows below are shown; null where there are none. */
  open: boolean | null;
  onToggle(): void;
  /** Its place among the rows, where only some are drawn. */
  place: number | null;
  measure: ((element: HTMLTableRowElement | null) => void) | undefined;
}

/** One row of the table of units. */
export function UnitRowView(props: UnitRowViewProps) {
  const { unit, columns, specs, pinned, compared, scope, view, counted, filters, names, place, measure } = props;
  const picked = isPickedUnit(unit, filters);
  return (
    <tr
      className={classNames(styles[unit.level], picked && styles.pickedRow)}
      {...(measure && place !== null && { ref: measure, 'data-index': place, 'aria-rowindex': place + 2 })}
    >
      {columns.map((id) => {
        const left = pinned.get(id);
        const style = left === undefined ? undefined : { insetInlineStart: left };
        if (id === 'name') return <th key={id} style={style} scope="row" className={styles.pinned}><NameCell {...props} picked={picked} /></th>;
        const column = specs.get(id);
        return (
          <td key={id} style={style} className={classNames(column && styles.number, left !== undefined && styles.pinned)}>
            {column && <NumberCell unit={unit} column={column} compared={compared} view={unit.level === 'picked' ? view : counted} />}
            {id === SECRETARY_COLUMN.id && <SecretaryCell unit={unit} scope={scope} names={names} />}
          </td>
        );
      })}
    </tr>
  );
}

/** The link to the sheet of one organisation, under the view's filters on people. */
function sheetHref(view: View, organisation: string): string {
  return toHash({ ...view, part: 'sheets', filters: withFilter(filtersWithout(view.filters, UNIT_DIMENSIONS), 'organisation', [organisation]) });
}

function NameCell({ unit, open, onToggle, onPress, picked, view }: UnitRowViewProps & { picked: boolean }) {
  const { t, f } = useSpeech();
  const depth = UNIT_DIMENSIONS.findIndex((level) => level === unit.level);
  const marks = unit.marks.map(({ says }) => t(says)).join(' · ');
  const hasSheet = unit.level === 'organisation' && unit.path.organisation !== 'unknown';
  return (
    <div className={classNames(styles.nameCell, depth === 1 && styles.second, depth === 2 && styles.third)}>
      {open === null
        ? <span className={styles.noToggle} />
        : (
          <button
            type="button"
            className={classNames(styles.toggle, 'print-hide')}
            aria-expanded={open}
            aria-label={t({ vi: `${unit.name}: ${open ? 'thu gọn' : 'mở rộng'}`, en: `${unit.name}: ${open ? 'close' : 'open'}` })}
            onClick={onToggle}
          >
            <ChevronIcon />
          </button>
        )}
      <div className={styles.nameTexts}>
        {unit.level === 'total' || unit.level === 'picked'
          ? <span className={styles.sumName}>{unit.name}</span>
          : (
            <button type="button" className={styles.name} aria-pressed={picked} onClick={() => onPress(unit)}>
              {unit.name}
            </button>
          )}
        <span className={styles.under}>
          {unit.cells > 0 && <span>{t({ vi: `${f.count(unit.cells)} chi bộ`, en: unit.cells === 1 ? '1 cell' : `${f.count(unit.cells)} cells` })}</span>}
          {hasSheet && (
            <a className="print-hide" href={sheetHref(view, unit.path.organisation ?? '')} aria-label={t({ vi: `Phiếu: ${unit.name}`, en: `Sheet: ${unit.name}` })}>
              {t({ vi: 'Phiếu', en: 'Sheet' })}
            </a>
          )}
          {unit.markedCells > 0 && <span>{t({ vi: `${f.count(unit.markedCells)} chi bộ có dấu nhắc`, en: `${f.count(unit.markedCells)} with a mark` })}</span>}
        </span>
        {marks !== '' && <span className={styles.marks}><WarningIcon /> {marks}</span>}
      </div>
    </div>
  );
}
