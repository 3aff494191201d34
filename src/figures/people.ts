import { UNKNOWN } from '#domain/field.ts';
import { z } from '#domain/schema.ts';
import type { Scope } from '#domain/scope.ts';
import { join, raw, sql, type Sql } from '#db/sql.ts';
import type { Answering } from '#db/verify.ts';
import type { Asker } from './ask.ts';
import { matchesSql, nameRanksSql } from './name-sql.ts';
import { orderedOptions, type CodeColumn, type PeopleColumn } from './people-columns.ts';

/** Members to be listed: all of a scope, or those of them who are due something. */
export interface PeopleSource {
  scope: Scope;
  /** `FROM … WHERE …` with the columns of the table of members and those of the source's own. */
  from: Sql;
}

/** In which order, under which heads, and who of a source is listed. */
export interface PeopleOrder {
  /** Names order those who are equal in it. */
  sort: { column: PeopleColumn; descending: boolean };
  group: CodeColumn | null;
  /** Words that begin words of a name. */
  search: string;
  /** Whether digits are looked for in card numbers: only while these are shown. */
  inCards: boolean;
}

/** Those listed under one head; without groups all of them, of code 0. Members are named by their line in the file. */
export interface PeopleGroup {
  code: number;
  lines: readonly number[];
}

const groupRow = z.object({
  group: z.number(),
  lines: z.custom<Iterable<number>>((value) => typeof value === 'object' && value !== null && Symbol.iterator in value).transform((lines) => Array.from(lines)),
});

/** Codes in the order of their options as a value to sort by; unknown is NULL. */
function rankSql(column: CodeColumn, scope: Scope): Sql {
  const options = orderedOptions(column, scope).filter(({ code }) => code !== UNKNOWN);
  if (!column.byLabel) return sql`nullif(${column.value(scope)}, 0)`;
  const ranks = Array.from({ length: options.length }, () => 0);
  options.forEach(({ code }, place) => (ranks[code - 1] = place + 1));
  return options.length === 0 ? raw('NULL') : sql`[${raw(ranks.join(', '))}][${column.value(scope)}]`;
}

function sortSql(column: PeopleColumn, scope: Scope): Sql {
  if (column.key === 'fullName') return raw('NULL');
  return column.kind === 'code' ? rankSql(column, scope) : column.value(scope);
}

const CARD_DIGITS = /^\d{2,}$/;

function searchSql(search: string, inCards: boolean): Sql {
  const named = sql`name IN (SELECT name FROM found)`;
  const digits = search.replace(/\s/g, '');
  return inCards && CARD_DIGITS.test(digits) ? sql`(${named} OR contains(card, ${digits}))` : named;
}

/** The order of a list: a row a group, each with the lines of its members. One answer for a list of any length. */
export function peopleOrderSql({ scope, from }: PeopleSource, { sort, group, search, inCards }: PeopleOrder): Sql {
  const direction = raw(sort.descending ? 'DESC' : 'ASC');
  const named = sort.column.key === 'fullName' ? direction : raw('ASC');
  const searched = search.trim() !== '';
  return sql`WITH people AS MATERIALIZED (SELECT line, COALESCE(full_name, '') AS name, card_number AS card,
      (${group ? group.value(scope) : raw('0')})::INT AS group_code, ${sortSql(sort.column, scope)} AS sort_value ${from}),
    ${nameRanksSql()}${searched ? sql`, found AS MATERIALIZED (SELECT name FROM parts WHERE ${matchesSql(raw('name'), search)})` : raw('')}
    SELECT group_code AS "group", list(line ORDER BY sort_value ${direction} NULLS LAST, given_place ${named}, others_place ${named}, line) AS lines
    FROM people JOIN name_ranks USING (name) ${searched ? sql`WHERE ${searchSql(search, inCards)}` : raw('')} GROUP BY group_code ORDER BY group_code`;
}

/** Asks for the order of a list; its groups stand in the order of their heads, unknown last. */
export async function askPeopleOrder(asker: Asker, place: string, source: PeopleSource, order: PeopleOrder): Promise<readonly PeopleGroup[]> {
  const rows = await asker.ask(place, peopleOrderSql(source, order), groupRow);
  const groups = rows.map(({ group, lines }) => ({ code: group, lines }));
  if (!order.group) return groups;
  const places = new Map(orderedOptions(order.group, source.scope).map(({ code }, index) => [code, index]));
  return groups.toSorted((a, b) => (places.get(a.code) ?? Infinity) - (places.get(b.code) ?? Infinity));
}

/** The values of one member by the key of their column: a text, a code, years, or a day as days since 1970-01-01. */
export interface PersonRow {
  line: number;
  values: Readonly<Record<string, string | number | null>>;
}

const personRow = z.record(z.string(), z.union([z.string(), z.number(), z.null()])).transform(({ line, ...values }): PersonRow => ({ line: Number(line), values }));

/** The key of the code of a date's precision among the values of a member. */
export function precisionKey(key: string): string {
  return `${key}_precision`;
}

function valueSql(column: PeopleColumn, scope: Scope): Sql {
  const name = raw(`"${column.key}"`);
  if (column.kind === 'personal') return sql`${column.value(scope)} AS ${name}`;
  if (column.kind !== 'date') return sql`(${column.value(scope)})::INT AS ${name}`;
  return sql`(${column.value(scope)} - DATE '1970-01-01')::INT AS ${name}, (${column.precision})::INT AS ${raw(`"${precisionKey(column.key)}"`)}`;
}

/** The values of some members, by the lines that the order named; in the order of the file. */
export function peopleRowsSql({ scope, from }: PeopleSource, columns: readonly PeopleColumn[], lines: readonly number[]): Sql {
  const values = columns.map((column) => valueSql(column, scope));
  return sql`SELECT ${join([sql`line::INT AS line`, ...values], ', ')} ${from} AND line IN (${raw(lines.join(', ') || '-1')}) ORDER BY line`;
}

function byLine(rows: readonly PersonRow[]): ReadonlyMap<number, PersonRow> {
  return new Map(rows.map((row) => [row.line, row]));
}

/** Asks for the values of some members, by line; the answer is kept. */
export async function askPeople(asker: Asker, place: string, source: PeopleSource, columns: readonly PeopleColumn[], lines: readonly number[]): Promise<ReadonlyMap<number, PersonRow>> {
  return lines.length === 0 ? new Map() : byLine(await asker.ask(place, peopleRowsSql(source, columns, lines), personRow));
}

/** The same, kept by nobody but the caller: so that not all of a long list are held. */
export async function fetchPeople(engine: Answering, source: PeopleSource, columns: readonly PeopleColumn[], lines: readonly number[]): Promise<ReadonlyMap<number, PersonRow>> {
  return lines.length === 0 ? new Map() : byLine(z.array(personRow).parse(await engine.query(peopleRowsSql(source, columns, lines))));
}
