import type { Decisions } from '#domain/decisions.ts';
import { UNKNOWN } from '#domain/field.ts';
import { nameKey } from '#domain/text.ts';
import { mergeOrganisations, type JoinedUnit, type JoinedUnits } from './merge-units.ts';
import { blocRules, RESIDENTIAL, type BlocRule } from './unit-blocs.ts';
import { kindOf, wordsOf } from './unit-name.ts';
import { readPath, type UnitPath } from './unit-path.ts';
import { UNIT_LIMIT } from './units.ts';

/** The units of a file with those that follow from the names of others. */
export interface DerivedUnits extends JoinedUnits {
  /** By place: whether a cell has its organisation, or is there at all, by one name for both. */
  follows: readonly boolean[];
  /** Members whose organisation or cell does. */
  derived: { organisation: number; cell: number };
}

/** The organisation of cells that have none, and the cells that a column of organisations names, as far as the names say. */
export function deriveUnits(joined: JoinedUnits, merges: Decisions['merges']): DerivedUnits {
  if (joined.cells.length === 0) return deriveCells(joined, merges);
  const unchanged = { ...joined, follows: joined.cells.map(() => false), derived: { organisation: 0, cell: 0 } };
  const rules = blocRules(joined.organisations, joined.cells).cells;
  const names = joined.organisations.length === 0 ? organisationsOfAll(joined.cells, rules) : organisationsOfSome(joined, rules);
  const follows = names.map((name) => name !== null);
  if (!follows.includes(true)) return unchanged;
  const organisations = [...joined.organisations];
  const codeBy = new Map(organisations.map(({ key }, place) => [key, place + 1]));
  const before = names.map((name, place) => (name === null ? (joined.cells[place]?.organisation ?? UNKNOWN) : codeOf(name, organisations, codeBy)));
  if (organisations.length > UNIT_LIMIT) return unchanged;
  const { units, codes } = mergeOrganisations(organisations, merges);
  const cells = joined.cells.map((cell, place) => ({ ...cell, organisation: codes[before[place] ?? UNKNOWN] ?? UNKNOWN }));
  let organisation = 0;
  const organisationCodes = joined.organisationCodes.map((code, row) => {
    if (code !== UNKNOWN) return codes[code] ?? UNKNOWN;
    const own = cells[(joined.cellCodes[row] ?? UNKNOWN) - 1]?.organisation ?? UNKNOWN;
    if (own !== UNKNOWN) organisation++;
    return own;
  });
  return { organisations: units, cells, organisationCodes, cellCodes: joined.cellCodes, follows, derived: { organisation, cell: 0 } };
}

/**
 * Of the cells of a file without organisations: the committee that the name of the cell mentions, or the cell itself as chi
 * bộ cơ sở. It is one where its name says so, and any that mentions no committee where others do. None where one cell is
 * left open: a part of the organisations would be counted as all of them.
 */
function organisationsOfAll(cells: readonly JoinedUnit[], rules: readonly BlocRule[]): (string | null)[] {
  const paths = cells.map(({ name }) => readPath(name));
  const mentioned = paths.some(({ committee, whole }) => committee !== null && !whole);
  const own = cells.map(({ name }, place) => isOwn(name, paths[place], rules[place]));
  // Cells that are only numbered may be those of any one committee.
  if (!mentioned && !own.includes(true)) return cells.map(() => null);
  const names = cells.map(({ name }, place) => {
    const isOrganisation = own[place] || rules[place]?.numbered || (mentioned && kindOf(name) === 'cell');
    return paths[place]?.committee ?? (isOrganisation ? name : null);
  });
  return names.includes(null) ? cells.map(() => null) : names;
}

/** Of the cells without an organisation in a file that names some: those whose own name says it. */
function organisationsOfSome({ organisations, cells }: JoinedUnits, rules: readonly BlocRule[]): (string | null)[] {
  const known = new Set(organisations.map(({ key }) => key));
  return cells.map(({ name, key, organisation }, place) => {
    if (organisation !== UNKNOWN || known.has(key)) return null;
    const path = readPath(name);
    return path.committee ?? (isOwn(name, path, rules[place]) ? name : null);
  });
}

/** With its accents, or in a name that has none at all. */
const GRASSROOTS_CELL = /^chi bộ cơ sở |^chi bo co so [ -~]*$/;

/** Whether a cell says that it is an organisation: residential by its words, "cơ sở", or right under the ward's committee. */
function isOwn(name: string, path: UnitPath | undefined, rule: BlocRule | undefined): boolean {
  return path?.underWard === true || GRASSROOTS_CELL.test(wordsOf(name).join(' ')) || (rule?.bloc === RESIDENTIAL && !rule.numbered);
}

/** The cells in a column of organisations, "Chi bộ 1 - ĐB Công an", which would otherwise be counted as organisations. */
function deriveCells(joined: JoinedUnits, merges: Decisions['merges']): DerivedUnits {
  const paths = joined.organisations.map(({ name }) => readPath(name));
  if (!paths.some(({ committee, whole }) => committee !== null && !whole)) return { ...joined, follows: [], derived: { organisation: 0, cell: 0 } };
  const organisations: JoinedUnit[] = [];
  const codeBy = new Map<string, number>();
  const before = joined.organisations.map(({ name }, place) => codeOf(paths[place]?.committee ?? name, organisations, codeBy));
  const { units, codes } = mergeOrganisations(organisations, merges);
  const cells: JoinedUnit[] = [];
  const cellOf = joined.organisations.map((unit, place) => {
    if (paths[place]?.whole || (kindOf(unit.name) !== 'cell' && !paths[place]?.committee)) return UNKNOWN;
    return cells.push({ ...unit, organisation: codes[before[place] ?? UNKNOWN] ?? UNKNOWN });
  });
  const cellCodes = joined.organisationCodes.map((code) => cellOf[code - 1] ?? UNKNOWN);
  return {
    organisations: units, cells, cellCodes, follows: cells.map(() => true),
    organisationCodes: joined.organisationCodes.map((code) => codes[before[code - 1] ?? UNKNOWN] ?? UNKNOWN),
    derived: { organisation: 0, cell: cellCodes.reduce((sum, code) => (code === UNKNOWN ? sum : sum + 1), 0) },
  };
}

/** The code of an organisation by name, which is added where it is new. */
function codeOf(name: string, organisations: JoinedUnit[], codeBy: Map<string, number>): number {
  const key = nameKey(name);
  const code = codeBy.get(key) ?? organisations.push({ name, key, organisation: UNKNOWN, names: [name] });
  codeBy.set(key, code);
  return code;
}
