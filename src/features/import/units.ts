import { UNKNOWN } from '#domain/field.ts';
import { fold, nameKey } from '#domain/text.ts';
import type { Cell, Organisation, OrganisationKind } from '#domain/unit.ts';
import { ImportError } from './failure.ts';
import { growing } from './growing.ts';
import { detach, remembering } from './remember.ts';
import { isPlaceholder, spellingKey, unwrap } from './spelling.ts';
import { slugsOf } from './slugs.ts';

/** The name of a unit as a cell gives it. */
export interface UnitReading {
  /** Tidy spelling; null where the cell names none. */
  name: string | null;
  key: string;
  /** Whether the cell holds something that is no name. */
  unclear: boolean;
}

/** The organisations and cells of all members. */
export interface UnitColumns {
  read(cell: string | undefined): UnitReading;
  /** Keeps the units of one member. Throws ImportError where there are more units than codes. */
  keep(organisation: UnitReading, cell: UnitReading, bloc: number): void;
  all(): { organisationCodes: Uint16Array; cellCodes: Uint16Array; organisations: Organisation[]; cells: Cell[] };
}

/** The most units of one kind: codes are 16 bits, 0 is unknown. */
export const UNIT_LIMIT = 65_535;

/** A date where a unit should be: the cells of the row are shifted. */
const DATE = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|^\d{4}-\d{1,2}-\d{1,2}/;

/** What stands where there is no unit. */
const NO_UNIT = /^([-‐‑‒–—−]|0|không|khong|chưa|chưa có)$/i;

const NONE: UnitReading = { name: null, key: '', unclear: false };

interface Unit {
  name: string;
  key: string;
  organisation: number;
  members: number;
  /** Members by bloc code. */
  blocs: Map<number, number>;
}

/** Empty columns of units. Names are the same unit by nameKey; a cell is one within its organisation. */
export function createUnitColumns(): UnitColumns {
  const organisations = createUnitList();
  const cells = createUnitList();
  const organisationCodes = growing(Uint16Array);
  const cellCodes = growing(Uint16Array);
  const read = remembering(readUnit);
  return {
    read: (cell) => (cell === undefined ? NONE : read(cell)),
    keep(organisation, cell, bloc) {
      const organisationCode = organisations.count(organisation, UNKNOWN, bloc);
      organisationCodes.push(organisationCode);
      cellCodes.push(cells.count(cell, organisationCode, bloc));
    },
    all() {
      const slugs = slugsOf(organisations.units.map(({ name, key }) => ({ scope: '', slug: slugOf(name), order: key })));
      const cellSlugs = slugsOf(cells.units.map(({ name, key, organisation }) => {
        const parent = organisations.units[organisation - 1];
        const scope = slugs[organisation - 1] ?? '';
        // A chi bộ cơ sở is organisation and cell at once: one name, one key.
        return parent?.key === key ? { scope, slug: '', order: key } : { scope: `${scope}~`, slug: slugOf(name), order: key };
      }));
      return {
        organisationCodes: organisationCodes.all(), cellCodes: cellCodes.all(),
        organisations: organisations.units.map(({ name, members, blocs }, place) => ({
          key: slugs[place] ?? '', name, kind: kindOf(name), bloc: majority(blocs), members,
        })),
        cells: cells.units.map(({ name, organisation, members, blocs }, place) => ({
          key: cellSlugs[place] ?? '', name, organisation, bloc: majority(blocs), members,
        })),
      };
    },
  };
}

function createUnitList() {
  const units: Unit[] = [];
  const codes = new Map<string, number>();
  return {
    units,
    /** The code of a unit with one member more; 0 where the reading names none. */
    count({ name, key }: UnitReading, organisation: number, bloc: number): number {
      if (name === null) return UNKNOWN;
      const identity = `${organisation} ${key}`;
      let code = codes.get(identity);
      if (code === undefined) {
        if (units.length === UNIT_LIMIT) throw new ImportError({ code: 'too-many-units', params: { limit: UNIT_LIMIT } });
        code = units.push({ name, key, organisation, members: 0, blocs: new Map() });
        codes.set(identity, code);
      }
      const unit = units[code - 1];
      if (unit) {
        unit.members++;
        if (bloc !== UNKNOWN) unit.blocs.set(bloc, (unit.blocs.get(bloc) ?? 0) + 1);
      }
      return code;
    },
  };
}

function readUnit(cell: string): UnitReading {
  const name = unwrap(cell);
  if (name === '' || NO_UNIT.test(name) || isPlaceholder(spellingKey(name))) return NONE;
  if (fold(name) === '' || DATE.test(name)) return { ...NONE, unclear: true };
  return { name: detach(name), key: detach(nameKey(name)), unclear: false };
}

function slugOf(name: string): string {
  return fold(name).replace(/[ +]+/g, '-').replace(/^-|-$/g, '');
}

/** The kind as the name begins, a code before it aside: "Văn phòng Đảng ủy" is no committee. */
function kindOf(name: string): OrganisationKind {
  const [, word] = /^(?:\w*\d\w* )*(dang bo|dang ui|chi bo|db|cb)\b/.exec(fold(name)) ?? [];
  if (word === undefined) return 'unknown';
  return word === 'chi bo' || word === 'cb' ? 'cell' : 'committee';
}

/** The bloc of most members, the first in order among equals; 0 where none is known. */
function majority(blocs: ReadonlyMap<number, number>): number {
  let best = UNKNOWN;
  for (const [bloc, members] of [...blocs].toSorted(([a], [b]) => a - b)) if (members > (blocs.get(best) ?? 0)) best = bloc;
  return best;
}
