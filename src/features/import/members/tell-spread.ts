import { tidy } from '#domain/text.ts';
import type { IssueLog } from '../issue-log.ts';
import type { Layout } from '../layout/layout.ts';
import type { RawRecord } from '../records/record.ts';

/** Of these a text with a comma in several lines is no usual one; the others have lists of words. */
const SINGLE = new Set(['fullName', 'cardNumber']);

/**
 * Tells of rows with a cell that may have taken in other rows: where its lines look like rows, and where a fact of a person, which
 * is short, has line ends and delimiters. The function made takes a record, and what it is: `other` are rows of no person below the
 * heading.
 */
export function createSpreadTeller(
  { columns }: Pick<Layout, 'columns'>, log: Pick<IssueLog, 'add'>,
): (record: RawRecord, kind: 'heading' | 'person' | 'other') => void {
  const facts = new Map(columns.flatMap(({ column, field, use }) => (field !== null || use === 'status' ? [[column - 1, field]] : [])));
  return ({ spread = [], line, cells }, kind) => {
    if (spread.length === 0) return;
    const isLong = (place: number, dense: boolean) => facts.has(place) && (dense || SINGLE.has(facts.get(place) ?? ''));
    // A whole row may have gone into its first cell, and then has more cells than rows have.
    const isAlone = kind === 'other' && cells.filter((cell) => tidy(cell) !== '').length === 1;
    const mayHoldRows = (isAlone && spread.some(({ dense }) => dense)) || spread.some(({ place, dense, rows, numbers }) => (rows && (numbers || kind !== 'heading')) || (kind === 'person' && isLong(place, dense)));
    if (mayHoldRows) log.add({ code: 'rows-in-cell', field: null, value: '', line, column: 0 });
  };
}
