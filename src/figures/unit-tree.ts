import { optionsOf } from '#domain/dimension.ts';
import { UNKNOWN } from '#domain/field.ts';
import type { FieldKey } from '#domain/fields.ts';
import { UNIT_DIMENSIONS, type UnitDimension } from '#domain/linked-units.ts';
import type { Scope } from '#domain/scope.ts';
import { nameKey } from '#domain/text.ts';
import { marksOf, type MarkFacts, type UnitMark } from '#domain/unit-marks.ts';
import type { Pick } from '#domain/view.ts';
import type { Speech } from '#i18n/language.tsx';
import type { SecretaryRow } from './secretary-list.ts';
import type { UnitRow } from './units.ts';

/** What a row of the table of units stands for: all of it, the picked units together, or one unit. */
export type UnitLevel = 'total' | 'picked' | UnitDimension;

/** One row of the table of units with the rows below it. */
export interface Unit {
  /** Unlike that of any other row, the same under every filter: `5/12/40` by codes. */
  id: string;
  level: UnitLevel;
  name: string;
  /** The keys of the unit and of those that hold it: what a press means. */
  path: Pick;
  row: UnitRow;
  /** A cell, or an organisation that is a cell at once. */
  isCell: boolean;
  /** Its secretaries, filters aside; null where the file has no such column. */
  secretaries: readonly SecretaryRow[] | null;
  /** What is to be looked at in a cell, filters aside. */
  marks: readonly UnitMark[];
  /** Cells in it, itself aside, and those of them with a mark. */
  cells: number;
  markedCells: number;
  children: readonly Unit[];
}

/** What the tree of units is made from. */
export interface UnitAnswers {
  scope: Scope;
  /** Rows of `TABLE_GROUPINGS` under the filters, and of the whole committee. */
  rows: readonly UnitRow[];
  whole: readonly UnitRow[];
  /** The secretaries of the whole committee. */
  secretaries: readonly SecretaryRow[] | null;
}

/** The levels that a file has columns for. */
export function levelsOf({ info }: Scope): UnitDimension[] {
  return UNIT_DIMENSIONS.filter((level) => info.fields.includes(level));
}

/** Names and keys of the units of a scope by code. */
function unitNames({ scope }: UnitAnswers, { t }: Speech) {
  const { organisations, cells } = scope.info;
  const options = { bloc: optionsOf('bloc', scope), organisation: optionsOf('organisation', scope), cell: optionsOf('cell', scope) };
  const maps = Object.fromEntries(Object.entries(options).map(([level, list]) => [level, new Map(list.map((option) => [option.code, option]))]));
  return (level: UnitDimension, code: number): { key: string; name: string } => {
    const option = maps[level]?.get(code);
    const own = level === 'bloc' ? undefined : (level === 'organisation' ? organisations : cells)[code - 1];
    return { key: option?.key ?? String(code), name: own?.name ?? (option ? t(option.label) : String(code)) };
  };
}

/** What the marks of each unit of the whole committee are told from; a unit in two blocs is one. */
export function factsOf({ scope: { info }, whole, secretaries }: Omit<UnitAnswers, 'rows'>): (organisation: number, cell: number | null) => MarkFacts {
  const has = (...fields: readonly FieldKey[]) => fields.every((field) => info.fields.includes(field));
  const [canKind, canAge] = [has('admittedDate', 'officialDate'), has('birthDate')];
  const sums = new Map<string, { n: number; official: number; kindUnknown: number; ageKnown: number; over60: number }>();
  for (const { organisation, cell, ...row } of whole) {
    if (organisation === null) continue;
    const key = `${organisation}/${cell ?? ''}`;
    const sum = sums.get(key) ?? { n: 0, official: 0, kindUnknown: 0, ageKnown: 0, over60: 0 };
    sums.set(key, {
      n: sum.n + row.n, official: sum.official + row.official, kindUnknown: sum.kindUnknown + row.kindUnknown,
      ageKnown: sum.ageKnown + row.ageKnown, over60: sum.over60 + row.over60,
    });
  }
  return (organisation, cell) => {
    const sum = sums.get(`${organisation}/${cell ?? ''}`);
    return {
      official: sum && canKind ? { certain: sum.official, possible: sum.official + sum.kindUnknown } : null,
      age: sum && canAge ? { known: sum.ageKnown, over60: sum.over60 } : null,
      // Where nobody in the file is a secretary, the column is not kept: that is no news of each cell.
      secretaries: secretaries && secretaries.length > 0 ? secretariesOf(secretaries, organisation, cell).map(({ ageYears }) => ageYears) : null,
    };
  };
}

/** The secretaries of an organisation, or of one of its cells. */
export function secretariesOf(secretaries: readonly SecretaryRow[], organisation: number, cell: number | null): SecretaryRow[] {
  return secretaries.filter((secretary) => secretary.organisation === organisation && (cell === null || secretary.cell === cell));
}

/** The cells of an organisation that have rows of their own: none where it is a cell itself, or where no cell is known. */
export function ownCells(organisation: number, cells: readonly UnitRow[], { info }: Scope): readonly UnitRow[] {
  const known = cells.filter(({ cell }) => cell !== UNKNOWN);
  if (known.length === 0) return [];
  if (organisation === UNKNOWN || known.length > 1) return cells;
  const [own, cell] = [info.organisations[organisation - 1], info.cells[(known[0]?.cell ?? 0) - 1]];
  return own && cell && nameKey(own.name) === nameKey(cell.name) ? [] : cells;
}

/** The blocs, organisations and cells under the filters, each with the rows below it; a level that the file has no column for is left out. */
export function unitTree(answers: UnitAnswers, speech: Speech): Unit[] {
  const { scope, rows, secretaries } = answers;
  const levels = levelsOf(scope);
  const nameOf = unitNames(answers, speech);
  const facts = factsOf(answers);
  const share = (part: number, whole: number) => speech.f.share(part, whole);
  const under = new Map<string, UnitRow[]>();
  for (const row of rows) {
    if (row.bloc === null) continue;
    const parent = row.cell !== null ? `${row.bloc}/${row.organisation}` : row.organisation !== null ? String(row.bloc) : '';
    const siblings = under.get(parent);
    if (siblings) siblings.push(row);
    else under.set(parent, [row]);
  }
  const unit = (level: UnitDimension, row: UnitRow, path: Pick, children: readonly Unit[], isCell: boolean): Unit => {
    const code = row[level] ?? UNKNOWN;
    const { key, name } = nameOf(level, code);
    const [organisation, cell] = [row.organisation ?? UNKNOWN, row.cell];
    const bloc = row.bloc;
    const known = code !== UNKNOWN;
    return {
      id: [row.bloc, row.organisation, row.cell].filter((part) => part !== null).join('/'),
      level, name, row, isCell, children,
      path: { ...path, [level]: key },
      secretaries: !secretaries ? null : level === 'bloc' ? secretaries.filter((one) => one.bloc === bloc) : secretariesOf(secretaries, organisation, cell),
      marks: isCell && known ? marksOf(facts(organisation, cell), share) : [],
      cells: children.reduce((sum, child) => sum + child.cells + (child.isCell ? 1 : 0), 0),
      markedCells: children.reduce((sum, child) => sum + child.markedCells + (child.marks.length > 0 ? 1 : 0), 0),
    };
  };
  const cellsUnder = (parent: UnitRow, path: Pick): Unit[] => {
    const found = under.get(`${parent.bloc}/${parent.organisation}`) ?? [];
    const shown = levels.includes('organisation') ? ownCells(parent.organisation ?? UNKNOWN, found, scope) : found;
    return shown.map((row) => unit('cell', row, path, [], row.cell !== UNKNOWN));
  };
  const organisationsUnder = (bloc: UnitRow, path: Pick): Unit[] =>
    (under.get(String(bloc.bloc)) ?? []).flatMap((row) => {
      if (!levels.includes('organisation')) return levels.includes('cell') ? cellsUnder(row, path) : [];
      const own = { ...path, organisation: nameOf('organisation', row.organisation ?? UNKNOWN).key };
      const children = levels.includes('cell') ? cellsUnder(row, own) : [];
      const isCell = children.length === 0 && scope.info.organisations[(row.organisation ?? UNKNOWN) - 1]?.kind === 'cell';
      return [unit('organisation', row, path, children, isCell)];
    });
  return (under.get('') ?? []).flatMap((row) => {
    if (!levels.includes('bloc')) return organisationsUnder(row, {});
    const path = { bloc: nameOf('bloc', row.bloc ?? UNKNOWN).key };
    return [unit('bloc', row, {}, organisationsUnder(row, path), false)];
  });
}

/** A row that sums up others. */
export function sumUnit(level: 'total' | 'picked', name: string, row: UnitRow, secretaries: readonly SecretaryRow[] | null, units: readonly Unit[]): Unit {
  return {
    id: level, level, name, row, path: {}, isCell: false, secretaries, marks: [], children: [],
    cells: units.reduce((sum, unit) => sum + unit.cells + (unit.isCell ? 1 : 0), 0),
    markedCells: units.reduce((sum, unit) => sum + unit.markedCells + (unit.marks.length > 0 ? 1 : 0), 0),
  };
}

/** Every unit of a tree, parents before their children. */
export function allUnits(units: readonly Unit[]): Unit[] {
  return units.flatMap((unit) => [unit, ...allUnits(unit.children)]);
}
