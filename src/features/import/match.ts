import type { FieldKey } from '#domain/fields.ts';
import type { ColumnMatch } from '#domain/snapshot.ts';
import { tidy } from '#domain/text.ts';
import { ImportError } from './failure.ts';
import { countFields, fieldOfHeader, isAbbreviation, isOrdinalHeader } from './header.ts';
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

/** One column per field: the first in full words, else the first abbreviation. */
function matchColumns(cells: readonly string[]): ColumnMatch[] {
  const fields = cells.map(fieldOfHeader);
  const chosen = new Map<FieldKey, number>();
  for (const [place, field] of fields.entries()) {
    if (!field) continue;
    const earlier = chosen.get(field);
    if (earlier === undefined || (isAbbreviation(cells[earlier] ?? '') && !isAbbreviation(cells[place] ?? ''))) chosen.set(field, place);
  }
  return cells.map((cell, place) => {
    const field = fields[place] ?? null;
    const column = { column: place + 1, header: shorten(cell, HEADER_CHARACTERS) };
    if (!field) return { ...column, field };
    return chosen.get(field) === place ? { ...column, field } : { ...column, field: null, duplicateOf: field };
  });
}

/** The names in the first row that has any; none where the row may be a member and not a header. */
function quoteFirstRow(records: readonly RawRecord[]): string[] {
  const names = (records.find(({ cells }) => cells.some((cell) => tidy(cell) !== ''))?.cells ?? []).map(tidy).filter((name) => name !== '');
  if (names.some((name) => /\d/.test(name) || looksLikeValue(name))) return [];
  return names.slice(0, FOUND_NAMES).map((name) => shorten(name, FOUND_CHARACTERS));
}
