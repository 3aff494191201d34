import { nameKey } from '#domain/text.ts';
import type { JoinedUnit } from './merge-units.ts';
import { RESIDENTIAL, type BlocRule } from './unit-blocs.ts';
import { kindOf, wordsOf } from './unit-name.ts';
import { readPath } from './unit-path.ts';

/** The organisations that follow from cells, and the code of that of each cell. */
export interface DerivedOrganisations {
  organisations: JoinedUnit[];
  codes: number[];
}

/** What the column of organisations gives where it names cells too: the units as two columns would. */
export interface DerivedCells {
  organisations: JoinedUnit[];
  cells: JoinedUnit[];
  /** By the place of the unit in the column: codes of its organisation and its cell, 0 for none. */
  organisationCodes: number[];
  cellCodes: number[];
}

/**
 * The organisations of the cells of a file without a column for them: the committee that the name of the cell mentions, or
 * the cell itself as chi bộ cơ sở. It is one where its name says so (residential, "cơ sở", right under the ward's
 * committee), and any that mentions no committee where others do. Null where one cell is left open: a part of the
 * organisations would be counted as all of them.
 */
export function deriveOrganisations(cells: readonly JoinedUnit[], rules: readonly BlocRule[]): DerivedOrganisations | null {
  const paths = cells.map(({ name }) => readPath(name));
  const mentioned = paths.some(({ committee, whole }) => committee !== null && !whole);
  const says = cells.map(({ name }, place) => paths[place]?.underWard === true || wordsOf(name).join(' ').startsWith('chi bộ cơ sở ') || isNamedArea(rules[place]));
  // Cells that are only numbered may be those of any one committee.
  if (!mentioned && !says.includes(true)) return null;
  const names = cells.map(({ name }, place) => {
    const committee = paths[place]?.committee;
    if (committee) return committee;
    const isOwn = says[place] || rules[place]?.numbered || (mentioned && kindOf(name) === 'cell');
    return isOwn ? name : null;
  });
  const known = names.filter((name) => name !== null);
  return known.length < names.length ? null : collect(known);
}

function isNamedArea(rule: BlocRule | undefined): boolean {
  return rule?.bloc === RESIDENTIAL && !rule.numbered;
}

/** The same for a column of organisations in a file without cells: null where none of them names a cell of a committee. */
export function deriveCells(organisations: readonly JoinedUnit[]): DerivedCells | null {
  const paths = organisations.map(({ name }) => readPath(name));
  if (!paths.some(({ committee, whole }) => committee !== null && !whole)) return null;
  const { organisations: outer, codes } = collect(organisations.map(({ name }, place) => paths[place]?.committee ?? name));
  const cells: JoinedUnit[] = [];
  const cellCodes = organisations.map((unit, place) => {
    if (paths[place]?.whole || (kindOf(unit.name) !== 'cell' && !paths[place]?.committee)) return 0;
    return cells.push({ ...unit, organisation: codes[place] ?? 0 });
  });
  return { organisations: outer, cells, organisationCodes: codes, cellCodes };
}

function collect(names: readonly string[]): DerivedOrganisations {
  const codeBy = new Map<string, number>();
  const organisations: JoinedUnit[] = [];
  const codes = names.map((name) => {
    const key = nameKey(name);
    const code = codeBy.get(key) ?? organisations.push({ name, key, organisation: 0, names: [name] });
    codeBy.set(key, code);
    return code;
  });
  return { organisations, codes };
}
