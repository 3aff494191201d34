import type { FieldKey } from './fields.ts';

/** What can be wrong with a value or a row; the codes are stable, the sentences are the page's. */
export type IssueCode =
  | 'value-not-understood'
  /** Excel had made a date of a school level (10/10, 7/10); it was read back as the level. */
  | 'value-restored'
  | 'date-impossible'
  | 'date-not-understood'
  | 'date-outside-range'
  /** Some dates of the column can only be month first, so those that could be either are unknown. */
  | 'date-order-doubtful'
  /** A date of a member that lies after the day that the file describes. */
  | 'date-after-as-of'
  /** An understood reason for exemption without a date, or in its place: counted as exempt. */
  | 'exemption-date-missing'
  /** "Not exempt" beside a reason for exemption: unknown. */
  | 'exemption-contradicts'
  /** Words that say that an exemption is over, or that the member has left: unknown. */
  | 'exemption-ended'
  /** A further row of a member who stands in the file already: counted, unless a person has decided otherwise. */
  | 'duplicate-member'
  /** The card of another member: both are counted. */
  | 'card-twice'
  | 'name-missing'
  /** More than one name of a person in the lines of one cell: counted as one member. */
  | 'names-several'
  | 'row-too-long'
  | 'row-too-short'
  /** A name and nothing else, such as a signature: left out. */
  | 'row-only-name'
  /** Looks like a total, a heading or an empty line, but has a running number or values of a member: left out. */
  | 'row-unclear'
  /** Begins like a total, but every value is that of a member: counted. */
  | 'row-like-total'
  /** Quotes that do not pair inside one row; the row was read as far as its cells are clear. */
  | 'quote-broken'
  /** A cell whose lines may be rows of the list, kept in it by a quote that nothing closes: those would not be counted. */
  | 'rows-in-cell'
  /** A second column of a field; only one is read. */
  | 'column-duplicate'
  /** A column of a table that seems to stand beside the list, such as how many members each cell has; it is not read. */
  | 'column-of-side-table'
  /** Columns that belong together do not agree (a date for a man and one for a woman, two marks for one value), or none is filled: unknown. */
  | 'columns-disagree'
  /** What an empty cell under a mark such as "Nữ" was read as, once for the column. */
  | 'blank-means'
  /** Columns of marks for sex without a single mark: unknown for everybody, once. */
  | 'marks-missing'
  /** A column of a field without a single filled cell: unknown for everybody, once. */
  | 'column-empty'
  /** The same of a field whose empty cells mean that there is nothing: nobody has it, once. */
  | 'column-empty-none'
  /** A column that could be of two fields, and is not read. */
  | 'column-unclear'
  /** Words of status that are not understood; the member is counted. */
  | 'status-not-understood'
  /** A title of the list, or without a place the name of the file or its sheet, speaks of people who have left; all are counted. */
  | 'title-of-leaving'
  /** A heading between rows names other people than members ("Quần chúng ưu tú"): those below are counted all the same. */
  | 'heading-of-others'
  /** A column of marks "Đảng viên" does not mark somebody: counted all the same. */
  | 'member-not-marked'
  /** A column calls the member official or on probation, and the official date says otherwise; the date counts. */
  | 'kind-contradicts'
  /** A remark says that the member has left; the member is counted. */
  | 'remark-of-leaving'
  /** A remark says that the member is exempt, and no column does; the member counts as active, or exemption as unknown where the file has no column of it. */
  | 'remark-of-exemption'
  /** A heading between rows that is not understood, or comes too late to be used; rows below have no unit from it. */
  | 'section-not-understood'
  /** A cell says something else than the heading over the people ("Đảng viên được miễn", "Nữ"); the cell counts. */
  | 'heading-contradicts'
  /** Without a column of dates, who has a reason for exemption is exempt, and nobody else; once for the column. */
  | 'exemption-by-reason'
  /** The number that a heading gives in brackets is not that of the rows below it. */
  | 'section-count-differs'
  /** The file ends within a row, which is left out. */
  | 'file-cut-off'
  | 'bloc-differs'
  /** A row that is hidden or filtered away in the workbook: counted. */
  | 'row-hidden'
  /** A cell that is merged with one above, and has got its value. */
  | 'merged-filled'
  /** A row whose name is merged with the one above: the same member's, not counted again. */
  | 'merged-name'
  /** A row with a formula whose value the workbook does not hold: unknown. */
  | 'formula-without-value'
  /** Another sheet of the workbook that looks like a list of members; the value is its name, the count its rows. So of the next ones. */
  | 'sheet-not-read'
  /** Not read with the others, because most of its people stand in them. */
  | 'sheet-repeats'
  /** Not read with the others, because it names other people than members. */
  | 'sheet-of-others'
  /** Not read with the others, because by its name or title its people have moved, died or left. */
  | 'sheet-of-left'
  /** Not read with the others, because a second table begins in it. */
  | 'sheet-second-table'
  /** Not read with the others, because it has no heading that can be read, or is no list after all. */
  | 'sheet-refused'
  /** A field that other sheets have and this one has not: unknown for its members, whom the count gives. */
  | 'sheet-lacks-field'
  /** The name of a sheet and its title name two units; the title goes before. */
  | 'sheet-unit-differs'
  /** Several sheets are of one unit, as far as their titles and names say; the value names them, the count is that of their members. */
  | 'sheet-same-unit'
  /** A member with the name and the year of birth of somebody in a sheet before; counted in both. */
  | 'sheet-person-again';

/** One kind of problem with one value, wherever it stands. */
export interface IssueGroup {
  code: IssueCode;
  field: FieldKey | null;
  /** The value as the file has it, shortened; empty where the row and not a value is the matter. */
  value: string;
  count: number;
  /** Where it stands, first places only: line of the file (from 1) and column (from 1, 0 for the whole row). */
  places: readonly { line: number; column: number }[];
}
