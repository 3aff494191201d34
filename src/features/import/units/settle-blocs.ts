import { UNKNOWN } from '#domain/field.ts';
import { categoriesOf } from '#domain/fields.ts';
import type { BlocSource } from '#domain/unit.ts';
import type { JoinedUnits } from './merge-units.ts';
import type { BlocRule } from './unit-blocs.ts';
import { isAboveUnits } from './unit-name.ts';

/** The members of a unit, and the bloc of most of them. */
export interface UnitBlocs {
  members: number;
  /** Code; that of a decision where there is one. */
  bloc: number;
  from: BlocSource;
}

/** Of each unit in the order of the lists. */
interface PerUnit<T> {
  organisations: readonly T[];
  cells: readonly T[];
}

/** What the file states of each member; overwritten with what follows otherwise. */
export interface StatedBlocs {
  codes: Uint8Array;
  /** Rows, in order, where something is stated that is not understood: nothing follows for them but from a decision. */
  unclear: Int32Array;
}

/** Codes of blocs, unknown among them. */
const CODES = categoriesOf('bloc').length + 1;

/**
 * Gives every member a bloc: by decision, else as the file states it, else as its unit has it. Where what the other
 * members of the unit state and its name disagree, it is left open.
 * `change` is what that does to the number of members by bloc.
 */
export function settleBlocs(
  { organisations, cells, organisationCodes, cellCodes }: JoinedUnits, { codes: blocs, unclear }: StatedBlocs, rules: PerUnit<BlocRule>, decided: PerUnit<number | null>,
): { organisations: UnitBlocs[]; cells: UnitBlocs[]; derived: number; change: Int32Array } {
  const stated = countBlocs(organisationCodes, organisations.length, blocs);
  const statedByCell = countBlocs(cellCodes, cells.length, blocs);
  const organisationBlocs = organisations.map((_, place) => follow(stated, place + 1, rules.organisations[place]));
  // The ward's own committee has cells of all blocs, so that what it says of one says nothing of another.
  const isAbove = organisations.map(({ name }) => isAboveUnits(name));
  const cellBlocs = cells.map(({ organisation }, place) => {
    const own = isAbove[organisation - 1] ?? true;
    return own ? follow(statedByCell, place + 1, rules.cells[place]) : follow(stated, organisation, rules.cells[place]);
  });
  const cellDecided = cells.map(({ organisation }, place) => decided.cells[place] ?? decided.organisations[organisation - 1] ?? null);

  let derived = 0;
  const change = new Int32Array(CODES);
  let nextUnclear = 0;
  for (let row = 0; row < blocs.length; row++) {
    const isUnclear = unclear[nextUnclear] === row;
    if (isUnclear) nextUnclear++;
    const organisation = organisationCodes[row] ?? UNKNOWN;
    const cell = cellCodes[row] ?? UNKNOWN;
    const before = blocs[row] ?? UNKNOWN;
    const decision = (cell === UNKNOWN ? decided.organisations[organisation - 1] : cellDecided[cell - 1]) ?? null;
    const follows = (cell === UNKNOWN ? organisationBlocs[organisation - 1] : cellBlocs[cell - 1]) ?? UNKNOWN;
    const bloc = decision ?? (before === UNKNOWN && !isUnclear ? follows : before);
    if (bloc === before) continue;
    blocs[row] = bloc;
    change[before] = (change[before] ?? 0) - 1;
    change[bloc] = (change[bloc] ?? 0) + 1;
    if (bloc !== UNKNOWN) derived++;
  }

  return {
    organisations: describe(countBlocs(organisationCodes, organisations.length, blocs), stated, organisations.map((_, place) => decided.organisations[place] ?? null)),
    cells: describe(countBlocs(cellCodes, cells.length, blocs), statedByCell, cellDecided),
    derived, change,
  };
}

/** Members by unit and bloc: CODES numbers a unit, code 0 first. */
function countBlocs(codes: Uint16Array, units: number, blocs: Uint8Array): Uint32Array {
  const counts = new Uint32Array((units + 1) * CODES);
  for (let row = 0; row < blocs.length; row++) {
    const at = (codes[row] ?? UNKNOWN) * CODES + (blocs[row] ?? UNKNOWN);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** The bloc of a member of whom the file states none, by what it states of the others of a unit and by the name. */
function follow(stated: Uint32Array, unit: number, rule: BlocRule | undefined): number {
  const others = stated.subarray(unit * CODES, (unit + 1) * CODES);
  const named = rule?.bloc ?? UNKNOWN;
  const most = majority(others);
  if (most === UNKNOWN || most === named) return named;
  return named === UNKNOWN && others.every((count, bloc) => count === 0 || bloc === UNKNOWN || bloc === most) ? most : UNKNOWN;
}

function describe(counts: Uint32Array, stated: Uint32Array, decided: readonly (number | null)[]): UnitBlocs[] {
  return decided.map((decision, place) => {
    const own = counts.subarray((place + 1) * CODES, (place + 2) * CODES);
    const states = stated.subarray((place + 1) * CODES + 1, (place + 2) * CODES).some((count) => count > 0);
    const bloc = decision ?? majority(own);
    const from = decision !== null ? 'decision' : bloc === UNKNOWN ? 'none' : states ? 'column' : 'name';
    return { members: own.reduce((sum, count) => sum + count, 0), bloc, from };
  });
}

/** The bloc of most members, the first in order among equals; 0 where none is known. */
function majority(counts: Uint32Array): number {
  let best = UNKNOWN;
  for (let bloc = 1; bloc < CODES; bloc++) if ((counts[bloc] ?? 0) > (best === UNKNOWN ? 0 : (counts[best] ?? 0))) best = bloc;
  return best;
}
