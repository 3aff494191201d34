import type { IssueLog } from '../issue-log.ts';
import type { Layout } from '../layout/layout.ts';
import type { RawRecord } from '../records/record.ts';

/** Of these a text with a comma in several lines is no usual one; the others have lists of words. */
const SINGLE = new Set(['fullName', 'cardNumber']);

/**
 * Tells of rows with a cell that may have taken in other rows: where its lines look like rows, and where a fact of a person, which
 * is short, has line ends and delimiters. The function made takes a record, and whether it is that of a person.
 */
export function createSpreadTeller({ columns }: Pick<Layout, 'columns'>, log: Pick<IssueLog, 'add'>): (record: RawRecord, isPerson: boolean) => void {
  const facts = new Map(columns.flatMap(({ column, field, use }) => (field !== null || use === 'status' ? [[column - 1, field]] : [])));
  return ({ spread = [], line }, isPerson) => {
    const mayHoldRows = spread.some(({ place, dense, rows }) => rows || (isPerson && facts.has(place) && (dense || SINGLE.has(facts.get(place) ?? ''))));
    if (mayHoldRows) log.add({ code: 'rows-in-cell', field: null, value: '', line, column: 0 });
  };
}
