import type { Decisions } from '#domain/decisions.ts';
import type { FieldKey } from '#domain/fields.ts';
import type { ColumnMatch, ColumnUse } from '#domain/snapshot.ts';
import { fold, tidy } from '#domain/text.ts';
import type { ArrangedColumn, ArrangeReport } from './arrange.ts';
import { planColumns } from './column-plan.ts';
import { FURTHER_HEADER_RECORDS, headOf, isFilled } from '../records/dialect.ts';
import { mergedDown } from './from-above.ts';
import { columnKey, isHeadingOfPeople, SHOWN_CHARACTERS } from './header.ts';
import { fieldsOfMeaning, type Meaning } from './header-meaning.ts';
import { ImportError } from '../failure.ts';
import { findHeaderRows, isNumberOrDate, whyNoHeading, type HeaderRows } from './header-rows.ts';
import type { Issue } from '../issue-log.ts';
import { refusePeopleAbove } from './people-above.ts';
import { EXEMPT, FACT_FIELDS, type FactField } from './people-sections.ts';
import type { RawRecord } from '../records/record.ts';
import { readRemark } from './remarks.ts';
import { isColumnNumbers, wordsOf } from './rows.ts';
import { findSection, findUnitBeside, type Section, type SectionLevel } from './sections.ts';
import { findSideTables } from './side-tables.ts';
import { shorten } from '../values/spelling.ts';
import type { StandingReader } from './standing.ts';
import { withoutSummaries } from './summary-rows.ts';
import { refuseUnitList } from './unit-list.ts';

/** Where the heading of a file is, what its columns are, and how rows become plain cells under plain columns. */
export interface Layout {
  /** Places of the rows of the heading among the records given, from 0. */
  rows: readonly number[];
  /** The cells of these rows. */
  headings: readonly (readonly string[])[];
  /** Line of the first of them, from 1. */
  line: number;
  /** Line of the last of them. */
  lastLine: number;
  /** The columns of the file, as the page shows them. */
  columns: readonly ColumnMatch[];
  /** The columns by place in the arranged cells: those of the file, then those made of them; `column` is the first of the file. */
  read: readonly ColumnMatch[];
  /** Cells of the longest row of the heading, those without a name at its end too. */
  cells: number;
  /** Place after the last column with a name. */
  named: number;
  /** Place of the column of running numbers, -1 where there is none. */
  ordinal: number;
  /** The cells of a row under the columns of `read`; the row itself where nothing is made of it. */
  arrange(cells: readonly string[], report: ArrangeReport): readonly string[];
  /** Who has left; null where no column tells. */
  standingOf: StandingReader | null;
  /** What empty cells mean that a row alone does not say: the sex, or the kind of member, beside a mark for the other one. */
  blankMeans: readonly { place: number; value: string }[];
  /** Places in the arranged cells of what headings between rows give; -1 where that is not read. */
  carried: Readonly<Record<SectionLevel | FactField, number>>;
  /** The fields that only headings over people give. */
  onlyHeadings: ReadonlySet<FactField>;
  /** The year after which no date may lie. */
  lastYear: number;
  /** Whether headings over people are known to stand within those of units. */
  areWithin: boolean;
  /** The last place where a heading between rows may stand. */
  lastSectionPlace: number;
  /** Place of the exemption that follows from a status alone, -1 where there is none; it is read only if a status says exempt. */
  exemptByStatus: number;
  /** The cell that a title above the heading names for all members, where no column does; its line too. */
  titled: { section: Section; line: number } | null;
  /** The title that says that all are exempt, null where there is none. */
  exemptTitle: Section | null;
  /** Places in the arranged cells of units that stand in the first row of each only, from the widest. */
  mergedDown: readonly number[];
  /** Places of remarks, which may tell that a member has left. */
  remarks: readonly number[];
  /** What is wrong with the columns themselves. */
  issues: readonly Issue[];
}

/**
 * Finds the layout from the first records. Throws ImportError where no heading is found.
 * @param head records among which the heading is looked for
 * @param sample these and more, whose values show what the heading leaves open
 * @param unitOf what else names the unit of all members, by the titles above the heading
 */
export function findLayout(
  head: readonly RawRecord[], sample: readonly RawRecord[], lastYear: number, decisions: Decisions, unitOf?: (titles: readonly RawRecord[]) => Section | null,
): Layout {
  const { places, columns: found, among } = findHeading(head, sample);
  refuseTableAbove(among, places[0] ?? 0);
  const headings = places.map((place) => among[place]?.cells ?? []);
  const isHeadingAgain = (cells: readonly string[]) => headings.some((heading) => heading.every((words, place) => wordsOf(words) === wordsOf(cells[place] ?? '')));
  const rows = sample.slice((places.at(-1) ?? 0) + 1).filter(isFilled).map(({ cells }) => cells);
  const below = withoutSummaries(rows.filter((cells) => !isColumnNumbers(cells) && !isHeadingAgain(cells)));
  const named = found.map(({ parts, meaning }) => {
    const header = shorten(parts.join(' - '), SHOWN_CHARACTERS);
    return { header, meaning: decide(header, meaning, decisions.columns) };
  });
  const side = findSideTables(named, below, (header) => decisions.columns.some((decided) => decided.header === columnKey(header)));
  const columns = named.map((column, place) => (side.places.has(place) ? { header: column.header, meaning: NOT_READ } : column));
  const plan = planColumns(columns, below, lastYear, decisions);
  const line = among[places[0] ?? 0]?.line ?? 0;
  refuseTableBeside(plan.plain, below, line);
  const width = columns.length;
  const read: ColumnMatch[] = plan.plain.map((match) => ({ ...match }));
  for (const { field, from } of plan.arranged) read.push({ column: (from[0] ?? 0) + 1, header: columns[from[0] ?? 0]?.header ?? '', field });
  refuseUnitList(read, columns.map(({ header }) => header), below, line);
  const lastSectionPlace = (read.find(({ field }) => field === 'fullName')?.column ?? 2) - 1;
  const titles = among.slice(0, places[0]);
  const titled = read.some(({ field }) => field === 'cell') ? null : (cellInTitles(titles) ?? around(unitOf?.(titles) ?? null, line));
  // One alone may be what stands below the list.
  const beside = new Set(below.flatMap((cells) => findUnitBeside(cells, lastSectionPlace)?.name ?? []));
  const headed = below.flatMap((cells) => findSection(cells, lastSectionPlace) ?? (beside.size > 1 ? findUnitBeside(cells, lastSectionPlace) : null) ?? []);
  const exemptTitle = exemptInTitles(titles);
  const carried = carriedPlaces(read, [titled?.section, exemptTitle, ...headed].flatMap((section) => section ?? []));
  const arrange: Layout['arrange'] = plan.arranged.length === 0 ? (cells) => cells : arrangeWith(plan.arranged, width);
  const ordinal = columns.findIndex(({ meaning }) => meaning.kind === 'ordinal');
  refusePeopleAbove(titles, { read, ordinal, arrange: (cells) => arrange(cells, () => undefined) }, lastYear, line);
  const name = read.findIndex(({ field }) => field === 'fullName');
  const people = below.map((cells) => arrange(cells, () => undefined)).filter((cells) => name < 0 || /\p{L}/u.test(cells[name] ?? ''));
  return {
    rows: places, headings, line, lastLine: among[places.at(-1) ?? 0]?.line ?? line, read, carried: carried.places, onlyHeadings: carried.onlyHeadings, lastSectionPlace, lastYear,
    areWithin: areWithinUnits(headed, titled !== null),
    columns: [...shownColumns(plan.plain, plan.arranged, plan.uses), ...carried.columns],
    cells: width,
    named: columns.findLastIndex(({ header }) => header !== '') + 1,
    ordinal, arrange,
    standingOf: plan.standingOf,
    blankMeans: plan.blankMeans.map(({ column, value }) => ({ place: width + plan.arranged.indexOf(column), value })),
    exemptByStatus: plan.exemptByStatus === null ? -1 : width + plan.arranged.indexOf(plan.exemptByStatus),
    remarks: [...plan.remarks, ...furtherRemarks(columns, below)],
    titled, exemptTitle,
    mergedDown: mergedDown(read, people),
    issues: [...side.issues, ...plan.issues].map((issue) => ({ ...issue, line })),
  };
}

const NOT_READ: Meaning = { kind: 'none' };

/** Columns about other people, or about former times, in which words of leaving say nothing of the member. */
const NO_REMARKS = /\b(cha|me|bo|vo|chong|con|gia dinh|than nhan|qua trinh|lich su|khen thuong|ki luat|nghe nghiep|chuc vu)\b/;

/** Columns without a known name, some cells of which speak of leaving or exemption as remarks do. */
function furtherRemarks(columns: readonly { header: string; meaning: Meaning }[], below: readonly (readonly string[])[]): number[] {
  return columns.flatMap(({ header, meaning }, place) =>
    meaning.kind === 'none' && !NO_REMARKS.test(fold(header)) && below.some((cells) => readRemark(cells[place] ?? '') !== null) ? [place] : []);
}

/** Columns of a table that stand a second time beside it; the names, and as many more, are no chance. */
const BESIDE_FIELDS = 3;
/** Where an empty column divides the two. */
const APART_FIELDS = 2;

/** Refuses a list in two halves side by side, of which only the first would be read. */
function refuseTableBeside(plain: readonly ColumnMatch[], below: readonly (readonly string[])[], line: number): void {
  const again = plain.filter(({ duplicateOf }) => duplicateOf);
  const name = plain.findIndex(({ field }) => field === 'fullName');
  const second = again.find(({ duplicateOf, column }) => duplicateOf === 'fullName' && column - 1 > name);
  if (!second || name < 0) return;
  const isApart = plain.slice(name, second.column).some(({ header }) => header === '');
  const fields = new Set(plain.flatMap(({ field }) => field ?? [])).size;
  if (again.length < (isApart ? APART_FIELDS : Math.min(BESIDE_FIELDS, fields))) return;
  const isOther = (cells: readonly string[]) => /\p{L}/u.test(cells[second.column - 1] ?? '') && fold(cells[second.column - 1] ?? '') !== fold(cells[name] ?? '');
  if (below.filter(isOther).length * 2 > below.length) throw new ImportError({ code: 'tables-beside', params: { line, column: second.column } });
}

/** The heading among the first records; below pages of text it is looked for further down, and only then. */
function findHeading(head: readonly RawRecord[], sample: readonly RawRecord[]): HeaderRows & { among: readonly RawRecord[] } {
  const near = findHeaderRows(head);
  if (near) return { ...near, among: head };
  const among = sample.length > head.length ? headOf(sample, FURTHER_HEADER_RECORDS) : head;
  const further = among === head ? null : findHeaderRows(among);
  if (!further) throw new ImportError(whyNoHeading(among));
  return { ...further, among };
}

/** Filled cells of the row of a person. */
const LEAST_FILLED = 3;

/** Refuses a file with a table of people above the one whose heading says most, since only one of them could be read. */
function refuseTableAbove(head: readonly RawRecord[], heading: number): void {
  const above = head.slice(0, heading);
  const first = above.findIndex(({ cells }) => isHeadingOfPeople(cells));
  if (first < 0) return;
  const isPerson = ({ cells }: RawRecord) => !isColumnNumbers(cells) && cells.some(isNumberOrDate) && cells.filter((cell) => tidy(cell) !== '').length >= LEAST_FILLED;
  if (above.slice(first + 1).some(isPerson)) throw new ImportError({ code: 'second-table', params: { line: head[heading]?.line ?? 0 } });
}

/** A meaning that a person has given goes before that of the header; a part of what is read for that field stays one. */
function decide(header: string, meaning: Meaning, decided: Decisions['columns']): Meaning {
  if (decided.length === 0 || header === '') return meaning;
  const key = columnKey(header);
  const decision = decided.findLast((column) => column.header === key);
  if (!decision) return meaning;
  const { field } = decision;
  if (field === null) return { kind: 'none' };
  const isPart = fieldsOfMeaning(meaning).includes(field) && meaning.kind !== 'education' && meaning.kind !== 'field';
  return isPart ? meaning : { kind: 'field', field, rank: -1, short: false };
}

function arrangeWith(arranged: readonly ArrangedColumn[], width: number): Layout['arrange'] {
  return (cells, report) => {
    const made: string[] = cells.slice(0, width);
    // Cells that the row does not have are left out, as in a row as it is.
    made.length = width + arranged.length;
    for (const [at, column] of arranged.entries()) {
      const cell = column.make(cells, report);
      if (cell !== undefined) made[width + at] = cell;
    }
    return made;
  };
}

/** The columns of the file, with the fields of what is made of them. */
function shownColumns(plain: readonly ColumnMatch[], arranged: readonly ArrangedColumn[], uses: ReadonlyMap<number, ColumnUse>): ColumnMatch[] {
  return plain.map((match, place) => {
    const fields = [...new Set(arranged.filter(({ from }) => from.includes(place)).map(({ field }) => field))];
    const use = uses.get(place);
    const [field = match.field, ...also] = match.field ? [match.field, ...fields.filter((other) => other !== match.field)] : fields;
    return { ...match, field, ...(also.length > 0 ? { also } : {}), ...(use ? { use } : {}) };
  });
}

/** The cell that stands alone in a line above the heading: "CHI BỘ KHU DÂN CƯ SỐ 7"; null where there is none or more than one. */
function cellInTitles(titles: readonly RawRecord[]): Layout['titled'] {
  const found = titles.flatMap(({ cells, line }) => {
    const section = findSection(cells, cells.length);
    return section?.level === 'cell' ? [{ section, line }] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The unit that stands in no line of its own. */
function around(section: Section | null, line: number): Layout['titled'] {
  return section && { section, line };
}

/** "Danh sách đảng viên được miễn sinh hoạt" above the heading. */
function exemptInTitles(titles: readonly RawRecord[]): Section | null {
  return titles.map(({ cells }) => findSection(cells, cells.length)).find((section) => section?.people?.values.exemptDate === EXEMPT) ?? null;
}

const LEVELS = ['bloc', 'organisation', 'cell'] as const satisfies readonly SectionLevel[];

/** Where headings between the rows go: to the column of their level or field, or to one of their own where the file has none. */
function carriedPlaces(read: ColumnMatch[], sections: readonly Section[]) {
  const said = sections.flatMap(({ people }) => (people ? [people.values] : []));
  const isExempting = said.some(({ exemptDate }) => exemptDate === EXEMPT);
  const isSaid = (field: FactField) => (field === 'exemptDate' || field === 'exemptReason' ? isExempting : true) && said.some((values) => values[field] !== undefined);
  const seen = new Set<FieldKey | null>([...sections.map(({ level }) => level), ...FACT_FIELDS.filter(isSaid)]);
  const places: Record<SectionLevel | FactField, number> = { bloc: -1, organisation: -1, cell: -1, sex: -1, memberKind: -1, exemptDate: -1, exemptReason: -1, workingAway: -1 };
  const columns: ColumnMatch[] = [];
  for (const field of [...LEVELS, ...FACT_FIELDS]) {
    places[field] = read.findIndex((column) => column.field === field);
    if (places[field] >= 0 || !seen.has(field)) continue;
    const column: ColumnMatch = { column: 0, header: '', field, use: 'sections' };
    places[field] = read.push(column) - 1;
    columns.push(column);
  }
  return { places, columns, onlyHeadings: new Set(FACT_FIELDS.filter((field) => columns.some((column) => column.field === field))) };
}

/** Whether headings over people stand within units: the file is of one, or another unit comes after some of them. */
function areWithinUnits(sections: readonly Section[], isOfOneUnit: boolean): boolean {
  const names = new Set<string>();
  let isAfterPeople = false;
  for (const { level, name, people } of sections) {
    if (level === null) isAfterPeople ||= people !== null && names.size > 0;
    else if (isAfterPeople && !names.has(name)) return true;
    else names.add(name);
  }
  return isOfOneUnit && names.size === 0;
}

/** The fields that columns are read for. */
export function fieldsRead(columns: readonly ColumnMatch[]): ReadonlySet<FieldKey> {
  return new Set(columns.flatMap(({ field, also = [] }) => (field ? [field, ...also] : [])));
}
