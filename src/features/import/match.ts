import type { FieldKey } from '#domain/fields.ts';
import type { ColumnMatch } from '#domain/snapshot.ts';
import { tidy } from '#domain/text.ts';
import { ImportError } from './failure.ts';
import { countFields, isAbbreviation, isOrdinalHeader, isReadTogether, readHeader } from './header.ts';
import type { RawRecord } from './record.ts';
import { looksLikeValue } from './read-value.ts';
import { shorten } from './spelling.ts';

/** Where the header row is, and what its columns are. */
export interface HeaderMatch {
  /** Place of the header among the records given, from 0. */
  index: number;
  line: number;
  columns: ColumnMatch[];
  /** Cells of the header record, those without a name at its end too. */
  cells: number;
  /** Place after the last column with a name. */
  named: number;
  /** Place of the column of running numbers, -1 where there is none. */
  ordinal: number;
}

const LEAST_FIELDS = 2;
/** More than any field has headers. */
const ABBREVIATION_WEIGHT = 1000;
const HEADER_CHARACTERS = 80;

/** Header names in a failure: at most so many, each so long. */
const FOUND_NAMES = 8;
const FOUND_CHARACTERS = 40;

/**
 * The header row among the first records: the one that names the most fields, the first of equals. Throws ImportError
 * where none names two.
 */
export function matchHeader(records: readonly RawRecord[]): HeaderMatch {
  let best = { index: -1, fields: LEAST_FIELDS - 1 };
  for (const [index, { cells }] of records.entries()) {
    const fields = countFields(cells);
    if (fields > best.fields) best = { index, fields };
  }
  const record = records[best.index];
  if (!record) throw new ImportError({ code: 'no-header', params: { found: quoteFirstRow(records) } });
  const { line, cells } = record;
  return {
    index: best.index, line, columns: matchColumns(cells), cells: cells.length,
    named: cells.findLastIndex((cell) => tidy(cell) !== '') + 1, ordinal: cells.findIndex(isOrdinalHeader),
  };
}

/**
 * One column per field: full words before an abbreviation, then the header nearest to the field's own, then the first. A
 * column that is read together with another one has its field too.
 */
function matchColumns(cells: readonly string[]): ColumnMatch[] {
  const found = cells.map((cell) => {
    const reading = readHeader(cell);
    return reading && { ...reading, weight: reading.rank + (isAbbreviation(cell) ? ABBREVIATION_WEIGHT : 0) };
  });
  const chosen = new Map<FieldKey, number>();
  for (const [place, header] of found.entries()) {
    if (!header) continue;
    const best = found[chosen.get(header.field) ?? -1];
    if (!best || header.weight < best.weight) chosen.set(header.field, place);
  }
  return cells.map((cell, place) => {
    const header = found[place];
    const column = { column: place + 1, header: shorten(cell, HEADER_CHARACTERS) };
    if (!header) return { ...column, field: null };
    const { field, rank } = header;
    const best = chosen.get(field) ?? -1;
    const isRead = best === place || (isReadTogether(cell, field) && found.findIndex((other) => other?.field === field && other.rank === rank) === place);
    return isRead ? { ...column, field } : { ...column, field: null, duplicateOf: field };
  });
}

/** The names in the first row that has any; none where the row may be a member and not a header. */
function quoteFirstRow(records: readonly RawRecord[]): string[] {
  const names = (records.find(({ cells }) => cells.some((cell) => tidy(cell) !== ''))?.cells ?? []).map(tidy).filter((name) => name !== '');
  if (names.some((name) => /\d/.test(name) || looksLikeValue(name))) return [];
  return names.slice(0, FOUND_NAMES).map((name) => shorten(name, FOUND_CHARACTERS));
}
