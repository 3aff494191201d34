import { optionsOf, UNKNOWN_OPTION } from '#domain/dimension.ts';
import { UNKNOWN } from '#domain/field.ts';
import { FIELDS } from '#domain/fields.ts';
import { organisationsLeft } from '#domain/linked-units.ts';
import type { Scope } from '#domain/scope.ts';
import { marksOf, type UnitMark } from '#domain/unit-marks.ts';
import type { OrganisationKind } from '#domain/unit.ts';
import type { Filters } from '#domain/view.ts';
import { completeFieldsOf, rulesOf, type QualityRow } from '#figures/quality.ts';
import type { SecretaryRow } from '#figures/secretary-list.ts';
import { factsOf, ownCells, secretariesOf } from '#figures/unit-tree.ts';
import { peopleParts, type PeoplePart } from '#figures/unit-people.ts';
import { NOBODY, type UnitRow } from '#figures/units.ts';
import type { Speech } from '#i18n/language.tsx';
import type { SheetData } from './answers.ts';

/** The marks and the problems that a sheet names. */
const NAMED_MARKS = 5;
const NAMED_PROBLEMS = 6;
/** From so many cells on a sheet tells less of each, so that all have room. */
export const MANY_CELLS = 13;
/** The lines of a sheet that its cells (in two columns), marks and problems share; and the letters in a line of each. */
const SHARED_LINES = 24;
const CELL_LETTERS = { few: 26, many: 40 };
const LINE_LETTERS = 110;
const TITLE_LETTERS = 50;

/** More cells than these stand in two columns. */
export const ONE_COLUMN = 6;

/** The lines that a text takes. */
function linesOf(text: string, letters: number): number {
  return Math.max(1, Math.ceil(text.length / letters));
}

/** One cell of an organisation, or the rest of them together. */
export interface SheetCell {
  key: string;
  name: string;
  n: number;
  medianAgeYears: number | null;
  secretaries: readonly SecretaryRow[] | null;
}

/** One value of a part of the people. */
export interface SheetPerson {
  key: string;
  label: string;
  n: number;
}

/** Everything on the sheet of one organisation. */
export interface Sheet {
  key: string;
  name: string;
  blocName: string | null;
  kind: OrganisationKind;
  /** Its numbers, those of its bloc, and of all under the same filters. */
  row: UnitRow;
  bloc: UnitRow | null;
  all: UnitRow;
  /** All its cells, however many are named. */
  cellCount: number;
  cells: readonly SheetCell[];
  secretaries: readonly SecretaryRow[] | null;
  /** What is to be looked at in it or in its cells, in words; empty where nothing is. */
  marks: string;
  people: readonly { part: PeoplePart; values: readonly SheetPerson[] }[];
  /** What is wrong or lacking in its records, in words. */
  problems: string;
}

/** The codes of the organisations that the filters on units choose, by bloc in the official order and by name. */
function chosen({ scope: { info }, scope }: SheetData, filters: Filters, { f }: Speech): number[] {
  const inBlocs = new Set(organisationsLeft(filters, scope));
  const cells = filters.cell && new Set(info.cells.flatMap(({ key, organisation }) => (filters.cell?.includes(key) ? [organisation] : [])));
  return info.organisations
    .map((organisation, place) => ({ ...organisation, code: place + 1 }))
    .filter(({ key, code }) => inBlocs.has(key) && (filters.organisation?.includes(key) ?? true) && (cells?.has(code) ?? true))
    .toSorted((a, b) => (a.bloc || Infinity) - (b.bloc || Infinity) || f.compare(a.name, b.name))
    .map(({ code }) => code);
}

function problemsOf(scope: Scope, rows: readonly QualityRow[], { t }: Speech): { label: string; count: number }[] {
  const sum = (countOf: (row: QualityRow) => number | undefined) => rows.reduce((total, row) => total + (countOf(row) ?? 0), 0);
  return [
    ...rulesOf(scope).map(({ label }, place) => ({ label: t(label), count: sum(({ broken }) => broken[place]) })),
    ...completeFieldsOf(scope).map((field, place) => ({
      label: t({ vi: `Thiếu ${FIELDS[field].label.vi.toLocaleLowerCase('vi')}`, en: `No ${FIELDS[field].label.en.toLowerCase()}` }), count: sum(({ lacking }) => lacking[place]),
    })),
  ].filter(({ count }) => count > 0);
}

/** Cells by name, as many of the largest as so many lines have room for; the rest are one row. */
function namedCells(cells: readonly SheetCell[], lines: number, { t, f }: Speech): SheetCell[] {
  const letters = cells.length < MANY_CELLS ? CELL_LETTERS.few : CELL_LETTERS.many;
  const needed = (some: readonly SheetCell[]) => some.reduce((sum, { name }) => sum + linesOf(name, letters), 0);
  if (needed(cells) <= lines) return [...cells];
  const bySize = cells.toSorted((a, b) => b.n - a.n);
  let count = bySize.length - 1;
  while (count > 1 && needed(bySize.slice(0, count)) + 1 > lines) count -= 1;
  const rest = bySize.slice(count);
  return [
    ...bySize.slice(0, count),
    {
      key: 'rest', name: t({ vi: `${f.count(rest.length)} chi bộ khác`, en: `${f.count(rest.length)} other cells` }), n: rest.reduce((sum, { n }) => sum + n, 0),
      medianAgeYears: null, secretaries: rest[0]?.secretaries === null ? null : rest.flatMap(({ secretaries }) => secretaries ?? []),
    },
  ];
}

function capitalised(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);
}

/** The marks and problems of a sheet in words: the most pressing marks, the largest problems, and how much more there is. */
function remarksOf(marks: readonly { cell: string | null; mark: UnitMark }[], problems: readonly { label: string; count: number }[], { t, f }: Speech) {
  const said = marks.slice(0, NAMED_MARKS).map(({ cell, mark }) => (cell === null ? t(mark.says) : `${cell}: ${t(mark.says)}`));
  const more = marks.length - said.length;
  const bySize = problems.toSorted((a, b) => b.count - a.count);
  const named = bySize.slice(0, NAMED_PROBLEMS).map(({ label, count }) => `${label}: ${f.count(count)}`);
  const rest = bySize.slice(NAMED_PROBLEMS).reduce((sum, { count }) => sum + count, 0);
  return {
    marks: marks.length === 0 ? '' : `${capitalised(said.join('; '))}${more > 0 ? t({ vi: `; và ${f.count(more)} điểm khác`, en: `; and ${f.count(more)} more` }) : ''}.`,
    problems: problems.length === 0
      ? t({ vi: 'Không thấy chỗ nào cần sửa.', en: 'Nothing to be corrected was found.' })
      : `${named.join('; ')}${rest > 0 ? t({ vi: `; loại khác: ${f.count(rest)}`, en: `; other: ${f.count(rest)}` }) : ''} (${t({ vi: 'số lượt đảng viên', en: 'cases' })}).`,
  };
}

function valuesOf(part: PeoplePart, scope: Scope, rows: SheetData['people'], { t }: Speech): SheetPerson[] {
  const rare = ['under-18', 'none', 'reasonUnknown', 'unknown'];
  return optionsOf(part, scope)
    .map(({ key, label, code }) => ({ key, label: t(label), n: rows.find((row) => row.part === part && row.code === code)?.n ?? 0 }))
    .filter(({ key, n }) => n > 0 || !rare.includes(key));
}

/** The sheets that the filters on units choose, those of organisations with nobody under the other filters left out. */
export function sheetsOf(data: SheetData, filters: Filters, speech: Speech): Sheet[] {
  const { scope, rows, secretaries, people, quality } = data;
  const { t } = speech;
  const { info } = scope;
  const facts = factsOf(data);
  const share = (part: number, whole: number) => speech.f.share(part, whole);
  const blocNames = new Map(optionsOf('bloc', scope).map(({ code, label }) => [code, t(label)]));
  const all = rows.find(({ bloc, organisation }) => bloc === null && organisation === null) ?? NOBODY;
  const parts = peopleParts(scope);
  return chosen(data, filters, speech).flatMap((code): Sheet[] => {
    const organisation = info.organisations[code - 1];
    const own = rows.filter((row) => row.organisation === code);
    const row = own.find(({ cell }) => cell === null);
    if (!organisation || !row) return [];
    const cellRows = info.fields.includes('cell') ? ownCells(code, own.filter(({ cell }) => cell !== null), scope) : [];
    const cells = cellRows.map((cellRow): SheetCell => ({
      key: String(cellRow.cell), n: cellRow.n, medianAgeYears: cellRow.medianAgeYears,
      name: info.cells[(cellRow.cell ?? UNKNOWN) - 1]?.name ?? t(UNKNOWN_OPTION.label),
      secretaries: secretaries && secretariesOf(secretaries, code, cellRow.cell),
    })).toSorted((a, b) => speech.f.compare(a.name, b.name));
    const marks = cellRows.length > 0
      ? cellRows.filter(({ cell }) => cell !== UNKNOWN).flatMap(({ cell }) => marksOf(facts(code, cell), share).map((mark) => ({ cell: info.cells[(cell ?? 0) - 1]?.name ?? '', mark })))
      : organisation.kind === 'cell' ? marksOf(facts(code, null), share).map((mark) => ({ cell: null, mark })) : [];
    const remarks = remarksOf(marks, problemsOf(scope, quality.filter((one) => one.organisation === code), speech), speech);
    const lines = SHARED_LINES - linesOf(remarks.marks, LINE_LETTERS) - linesOf(remarks.problems, LINE_LETTERS) - 2 * (linesOf(organisation.name, TITLE_LETTERS) - 1);
    const ofPeople = people.filter((one) => one.organisation === code);
    return [{
      key: organisation.key, name: organisation.name, kind: organisation.kind, row, all, ...remarks,
      blocName: info.fields.includes('bloc') ? (blocNames.get(organisation.bloc) ?? null) : null,
      bloc: rows.find(({ bloc }) => bloc === organisation.bloc) ?? null,
      cellCount: cellRows.filter(({ cell }) => cell !== UNKNOWN).length,
      cells: namedCells(cells, (cells.length > ONE_COLUMN ? 2 : 1) * Math.max(2, lines), speech),
      secretaries: secretaries && secretariesOf(secretaries, code, null),
      people: parts.map((part) => ({ part, values: valuesOf(part, scope, ofPeople, speech) })),
    }];
  });
}
