import { z } from '#domain/schema.ts';
import { UNKNOWN } from '#domain/field.ts';
import { optionsOf, type DimensionKey, type Option, type Scene } from '#domain/dimension.ts';
import type { Scope } from '#domain/scope.ts';
import { isPicked, pickKey, type Filters } from '#domain/view.ts';
import { basisSql, codeSql, fromScope } from '#db/members.ts';
import { sql, type Sql } from '#db/sql.ts';
import type { Mark } from '#charts/mark.ts';
import { membersText, WORDS } from '#i18n/words.ts';
import type { FigureData, FigureTable } from './figure.ts';

/** Members of one category. */
export const countRow = z.object({ code: z.number(), n: z.number() });
export type CountRow = z.infer<typeof countRow>;

/** Counts the members of a scope by the categories of one dimension: rows `{code, n}`, code 0 being unknown. */
export function countBySql(dimension: DimensionKey, scope: Scope): Sql {
  return sql`SELECT (${codeSql(dimension, scope)})::INT AS code, SUM(n)::INT AS n
    FROM (SELECT ${basisSql(dimension)}, COUNT(*) AS n ${fromScope(scope)} GROUP BY ALL) GROUP BY code ORDER BY code`;
}

/** Sum of all rows. */
export function totalOf(rows: readonly { n: number }[]): number {
  return rows.reduce((sum, { n }) => sum + n, 0);
}

/** Members of one code; none where the answer has no such row. */
export function countOf(rows: readonly CountRow[], code: number): number {
  return rows.find((row) => row.code === code)?.n ?? 0;
}

/** The state of a mark that stands for some values: picked, dimmed where others are picked, or plain. */
export function markState(filters: Filters, values: Readonly<Partial<Record<DimensionKey, string>>>): Mark['state'] {
  const dimensions = (Object.keys(values) as DimensionKey[]).filter((dimension) => filters[dimension]);
  if (dimensions.length === 0) return 'plain';
  return dimensions.every((dimension) => isPicked(filters, dimension, values[dimension] ?? '')) ? 'picked' : 'dimmed';
}

/** The options that a figure shows: all that are official, others and unknown only where the committee has such members. */
export function shownOptions(dimension: DimensionKey, scene: Scene, whole: readonly CountRow[], rare: readonly string[] = []): readonly Option[] {
  return optionsOf(dimension, scene).filter(({ key, code }) => countOf(whole, code) > 0 || (code !== UNKNOWN && !rare.includes(key)));
}

/** The share of some codes as a sentence says it; null where no member has a usable value. */
export function knownShare({ rows, speech }: FigureData<CountRow>, codes: readonly number[]): string | null {
  const n = totalOf(rows);
  if (n === countOf(rows, UNKNOWN)) return null;
  return speech.f.share(codes.reduce((sum, code) => sum + countOf(rows, code), 0), n);
}

/** The marks of one dimension's categories, with the whole committee's share as a tick while a filter is on. */
export function countMarks(
  { rows, whole, filters, compared, speech }: FigureData<CountRow>,
  dimension: DimensionKey,
  options: readonly Option[],
  tone: (option: Option) => Mark['tone'],
): Mark[] {
  const n = totalOf(rows);
  const wholeN = totalOf(whole);
  return options.map((option) => {
    const value = countOf(rows, option.code);
    const label = speech.t(option.label);
    const shareText = speech.f.share(value, n);
    const wholeValue = countOf(whole, option.code);
    const tick = compared && wholeN > 0 ? { tick: (wholeValue / wholeN) * n, tickText: speech.f.share(wholeValue, wholeN) } : {};
    return {
      key: pickKey({ [dimension]: option.key }),
      label,
      value,
      valueText: speech.f.count(value),
      shareText,
      ...tick,
      tone: option.code === UNKNOWN ? 'unknown' : tone(option),
      state: markState(filters, { [dimension]: option.key }),
      pressText: `${label}: ${membersText(speech, value)}, ${shareText}`,
    };
  });
}

/** The table of one dimension's categories: count, share, and the whole committee's share while a filter is on. */
export function countTable({ rows, whole, compared, speech: { t } }: FigureData<CountRow>, dimension: DimensionKey, heading: string, options: readonly Option[]): FigureTable {
  const n = totalOf(rows);
  const wholeN = totalOf(whole);
  const cells = (label: string, value: number, wholeValue: number) => [
    label, value, n === 0 ? null : value / n, ...(compared ? [wholeN === 0 ? null : wholeValue / wholeN] : []),
  ];
  return {
    columns: [
      { label: heading, format: 'text' },
      { label: t(WORDS.members), format: 'count', people: {} },
      { label: t(WORDS.share), format: 'share' },
      ...(compared ? [{ label: t(WORDS.wholeShare), format: 'share' as const }] : []),
    ],
    rows: [
      ...options.map(({ key, code, label }) => ({
        key, cells: cells(t(label), countOf(rows, code), countOf(whole, code)), pick: { [dimension]: key },
      })),
      { key: 'total', cells: cells(t(WORDS.total), n, wholeN) },
    ],
  };
}
