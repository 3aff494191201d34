import type { Decisions } from '#domain/decisions.ts';
import { ownKey, unitId } from '#domain/unit.ts';
import type { FileUnits, NamedUnit } from './units.ts';

/** A unit that others may have been joined to. */
export interface JoinedUnit extends NamedUnit {
  /** Its name and those of the units joined to it. */
  names: readonly string[];
}

/** The units of a file after those that a person joined are one. */
export interface JoinedUnits {
  organisations: JoinedUnit[];
  cells: JoinedUnit[];
  organisationCodes: Uint16Array;
  cellCodes: Uint16Array;
}

/** Joins the units that a person has declared to be one: the cells of two organisations that are one too, by their names. */
export function mergeUnits(file: FileUnits, merges: Decisions['merges']): JoinedUnits {
  const intoOf = new Map(merges.map(({ unit, into }) => [unit, into]));
  const organisations = mergeList(file.organisations, () => [null], intoOf);
  const cells = mergeList(
    file.cells.map((cell) => ({ ...cell, organisation: organisations.codes[cell.organisation] ?? 0 })),
    // A decision may name the cell by its organisation as it is spelled in the file, or by the one that this was joined to.
    ({ organisation }, place) => [file.organisations[(file.cells[place]?.organisation ?? 0) - 1]?.name ?? null, organisations.units[organisation - 1]?.name ?? null],
    intoOf,
  );
  return {
    organisations: organisations.units, cells: cells.units,
    organisationCodes: recode(file.organisationCodes, organisations), cellCodes: recode(file.cellCodes, cells),
  };
}

/** The same for organisations alone; `codes` holds the new code of every old one. */
export function mergeOrganisations(organisations: readonly NamedUnit[], merges: Decisions['merges']): { units: JoinedUnit[]; codes: Uint16Array } {
  return mergeList(organisations, () => [null], new Map(merges.map(({ unit, into }) => [unit, into])));
}

interface MergedList {
  units: JoinedUnit[];
  /** The new code of every old one. */
  codes: Uint16Array;
  changed: boolean;
}

function mergeList(
  units: readonly NamedUnit[], organisationsOf: (unit: NamedUnit, place: number) => readonly (string | null)[], intoOf: ReadonlyMap<string, string>,
): MergedList {
  const own = new Map<string, string>();
  for (const { name, key, organisation } of units) if (!own.has(`${organisation} ${key}`)) own.set(`${organisation} ${key}`, name);
  const joined: (JoinedUnit & { names: string[] })[] = [];
  const codeBy = new Map<string, number>();
  const codes = new Uint16Array(units.length + 1);
  for (const [place, unit] of units.entries()) {
    const key = intoOf.size === 0 ? unit.key : targetKey(unit, organisationsOf(unit, place), intoOf, own);
    const identity = `${unit.organisation} ${key}`;
    let code = codeBy.get(identity);
    if (code === undefined) {
      const name = own.get(identity) ?? unit.name;
      code = joined.push({ name, key, organisation: unit.organisation, names: [name] });
      codeBy.set(identity, code);
    }
    const names = joined[code - 1]?.names;
    if (names && !names.includes(unit.name)) names.push(unit.name);
    codes[place + 1] = code;
  }
  return { units: joined, codes, changed: joined.length < units.length };
}

/** The key of the unit that a unit is to be, following from one decision to the next; its own where the file has no such unit. */
function targetKey(unit: NamedUnit, organisations: readonly (string | null)[], intoOf: ReadonlyMap<string, string>, own: ReadonlyMap<string, string>): string {
  const passed = [unit.key];
  for (;;) {
    const key = passed.at(-1) ?? unit.key;
    const into = organisations.map((organisation) => intoOf.get(unitId(key, organisation))).find((id) => id !== undefined);
    const next = into === undefined ? key : ownKey(into);
    if (next === key || !own.has(`${unit.organisation} ${next}`)) return key;
    // Joined in a circle they are one; which name it has must not depend on where the circle is entered.
    if (passed.includes(next)) return passed.slice(passed.indexOf(next)).toSorted()[0] ?? key;
    passed.push(next);
  }
}

function recode(before: Uint16Array, { codes, changed }: MergedList): Uint16Array {
  return changed ? before.map((code) => codes[code] ?? 0) : before;
}
