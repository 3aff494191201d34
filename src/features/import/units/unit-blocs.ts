import { UNKNOWN } from '#domain/field.ts';
import { codeOf } from '#domain/fields.ts';
import { readBloc, type BlocReading } from './bloc-rules.ts';
import type { JoinedUnit } from './merge-units.ts';
import { isAboveUnits, kindOf } from './unit-name.ts';
import { readPath } from './unit-path.ts';

/** The bloc of a unit by its name among the other names of the file. */
export interface BlocRule {
  /** Code; 0 where the names say none. */
  bloc: number;
  /** Whether nothing but a number says that it is residential. */
  numbered: boolean;
}

const NO_RULE: BlocRule = { bloc: UNKNOWN, numbered: false };
/** Code of the residential bloc. */
export const RESIDENTIAL = codeOf('bloc', 'residential');

/**
 * The bloc of every organisation and cell by name. Cells follow their organisation; where its name says none, only names
 * that are sure decide inside a committee, all of them under the ward's own committee or without one.
 */
export function blocRules(organisations: readonly JoinedUnit[], cells: readonly JoinedUnit[]): { organisations: BlocRule[]; cells: BlocRule[] } {
  const organisationReadings = organisations.map(readNames);
  const cellReadings = cells.map(readNames);
  const above = organisations.map(({ name }) => isAboveUnits(name));
  const isFree = ({ organisation }: JoinedUnit) => organisation === UNKNOWN || above[organisation - 1] === true;
  const free = cells.flatMap((cell, place) => (isFree(cell) ? [cellReadings[place] ?? readBloc('')] : []));
  const doubtful = isDoubtful([...organisationReadings, ...free]);
  const numberedInside = cells.some((cell, place) => !isFree(cell) && isCommittee(organisations[cell.organisation - 1]) && isBare(cellReadings[place]));

  const rules = organisationReadings.map((reading) => ruleOf(reading, doubtful));
  return {
    organisations: rules,
    cells: cells.map((cell, place) => {
      const reading = cellReadings[place] ?? readBloc('');
      // A number without an organisation is doubtful where committees number their cells.
      if (isFree(cell)) return ruleOf(reading, doubtful || (numberedInside && cell.organisation === UNKNOWN));
      const outer = rules[cell.organisation - 1] ?? NO_RULE;
      if (outer.bloc !== UNKNOWN || organisations[cell.organisation - 1]?.key === cell.key) return outer;
      return reading.weak ? NO_RULE : { bloc: reading.bloc, numbered: false };
    }),
  };
}

function ruleOf(reading: BlocReading, doubtful: boolean): BlocRule {
  if (isBare(reading)) return doubtful ? NO_RULE : { bloc: RESIDENTIAL, numbered: true };
  return { bloc: reading.bloc, numbered: false };
}

/** What the names of one unit say; of a cell that mentions its committee, what the committee does. */
function readNames({ names }: JoinedUnit): BlocReading {
  const readings = names.map((name) => {
    const { committee, whole } = readPath(name);
    if (committee === null || whole) return readBloc(name);
    const outer = readBloc(committee);
    const own = readBloc(name);
    return outer.bloc !== UNKNOWN ? outer : { ...own, bloc: own.weak ? UNKNOWN : own.bloc, number: null };
  });
  return readings.find(({ bloc }) => bloc !== UNKNOWN) ?? readings.find(({ number }) => number !== null) ?? readings[0] ?? readBloc('');
}

function isBare(reading: BlocReading | undefined): boolean {
  return reading !== undefined && reading.number !== null && !reading.marked;
}

function isCommittee(organisation: JoinedUnit | undefined): boolean {
  return organisation !== undefined && kindOf(organisation.name) === 'committee';
}

function isDoubtful(readings: readonly BlocReading[]): boolean {
  const numbersOf = (marked: boolean) => new Set(readings.flatMap((reading) => (reading.number !== null && reading.marked === marked ? [reading.number] : [])));
  return areDoubtful(numbersOf(false), numbersOf(true));
}

/**
 * Whether "Chi bộ 1" may be no residential cell: the file calls those otherwise ("Chi bộ KDC số 1" up to 59), and the bare
 * numbers are a short run from 1, as the cells of committees are numbered.
 * @param bare numbers of cells that have nothing else for a name
 * @param marked numbers of those that are residential by their words
 */
export function areDoubtful(bare: ReadonlySet<string>, marked: ReadonlySet<string>): boolean {
  const isRun = Array.from(bare, (_, place) => String(place + 1)).every((number) => bare.has(number) && marked.has(number));
  return bare.size > 0 && isRun && bare.size * 2 < marked.size;
}
