import { UNKNOWN } from '#domain/field.ts';
import { EXCLUDED_ROWS } from '#domain/snapshot.ts';
import { fold, nameKey } from '#domain/text.ts';
import { ImportError } from '../failure.ts';
import { namesUnit } from '../layout/sections.ts';
import { readStanding } from '../layout/status.ts';
import { growing } from '../values/growing.ts';
import { detach, remembering } from '../remember.ts';
import { isPlaceholder, spellingKey, unwrap } from '../values/spelling.ts';
import { withoutStrayQuotes } from './unit-name.ts';

/** The name of a unit as a cell gives it. */
export interface UnitReading {
  /** Tidy spelling; null where the cell names none. */
  name: string | null;
  key: string;
  /** Whether the cell holds something that is no name. */
  unclear: boolean;
}

/** A unit as the file names it. */
export interface NamedUnit {
  /** As first spelled. */
  name: string;
  /** The `nameKey` of the name. */
  key: string;
  /** Code of the organisation of a cell; 0 for none. */
  organisation: number;
}

/** The units of a file, and those of each member as codes: the place in the list from 1, 0 for none. */
export interface FileUnits {
  organisations: NamedUnit[];
  cells: NamedUnit[];
  organisationCodes: Uint16Array;
  cellCodes: Uint16Array;
}

/** The organisations and cells of all members. */
export interface UnitColumns {
  read(cell: string | undefined): UnitReading;
  /** Keeps the units of one member. Throws ImportError where there are more units than codes. */
  keep(organisation: UnitReading, cell: UnitReading): void;
  all(): FileUnits;
}

/** The most units of one kind: codes are 16 bits, 0 is unknown. */
export const UNIT_LIMIT = 65_535;

/** A date where a unit should be: the cells of the row are shifted. */
const DATE = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|^\d{4}-\d{1,2}-\d{1,2}/;
/** Letters that a program has replaced, in a file that is not refused for it: no unit has such a name. */
const LOST_LETTERS = /\ufffd|\p{L}\?+[\p{L} ]/u;

/** What a spreadsheet shows where a formula fails. */
const SHEET_ERROR = /^#(REF|VALUE|DIV\/0|NULL|NUM)!$|^#NAME\?$/;

/** What stands where there is no unit. */
const NO_UNIT = /^([-‐‑‒–—−]|0|không|khong|chưa|chưa có)$/i;

/** A mark in the place of a name. */
const MARK = /^[xv×✓✔]$/i;
/** "Chi bộ:" and no name after it. */
const LABEL_ALONE = /^[^:]+:$/;

const NONE: UnitReading = { name: null, key: '', unclear: false };

/** Empty columns of units. Names are the same unit by nameKey; a cell is one within its organisation. */
export function createUnitColumns(): UnitColumns {
  const organisations = createUnitList();
  const cells = createUnitList();
  const organisationCodes = growing(Uint16Array);
  const cellCodes = growing(Uint16Array);
  const read = remembering(readUnit);
  return {
    read: (cell) => (cell === undefined ? NONE : read(cell)),
    keep(organisation, cell) {
      const organisationCode = organisations.codeOf(organisation, UNKNOWN);
      organisationCodes.push(organisationCode);
      cellCodes.push(cells.codeOf(cell, organisationCode));
    },
    all: () => ({
      organisations: organisations.units, cells: cells.units, organisationCodes: organisationCodes.all(), cellCodes: cellCodes.all(),
    }),
  };
}

function createUnitList() {
  const units: NamedUnit[] = [];
  const codes = new Map<string, number>();
  // The rows of a list mostly stand together by unit.
  let last = { reading: NONE, organisation: UNKNOWN, code: UNKNOWN };
  return {
    units,
    /** The code of a unit; 0 where the reading names none. */
    codeOf(reading: UnitReading, organisation: number): number {
      const { name, key } = reading;
      if (name === null) return UNKNOWN;
      if (reading === last.reading && organisation === last.organisation) return last.code;
      const identity = `${organisation} ${key}`;
      let code = codes.get(identity);
      if (code === undefined) {
        if (units.length === UNIT_LIMIT) throw new ImportError({ code: 'too-many-units', params: { limit: UNIT_LIMIT } });
        code = units.push({ name, key, organisation });
        codes.set(identity, code);
      }
      last = { reading, organisation, code };
      return code;
    },
  };
}

/** "Đã chuyển đi" in the place of a unit, and no unit that is called so. */
function saysLeft(name: string): boolean {
  return !namesUnit(name) && (EXCLUDED_ROWS as readonly string[]).includes(readStanding(name.replace(/^[([]|[)\]]$/g, '')));
}

function readUnit(cell: string): UnitReading {
  const name = withoutStrayQuotes(unwrap(cell));
  if (name === '' || NO_UNIT.test(name) || isPlaceholder(spellingKey(name))) return NONE;
  const isNone = fold(name) === '' || LABEL_ALONE.test(name) || MARK.test(name) || saysLeft(name);
  if (isNone || DATE.test(name) || LOST_LETTERS.test(name) || SHEET_ERROR.test(name)) return { ...NONE, unclear: true };
  return { name: detach(name), key: detach(nameKey(name)), unclear: false };
}
