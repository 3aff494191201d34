import { DIMENSION_KEYS, dimensionOf, optionsOf, UNKNOWN_OPTION, type DimensionKey, type Scene } from '#domain/dimension.ts';
import { parseIsoDay } from '#domain/date.ts';
import type { FieldKey } from '#domain/fields.ts';
import { scopeFor, wholeOf, type Scope } from '#domain/scope.ts';
import type { Filters, View } from '#domain/view.ts';
import type { Questions } from '#figures/answers.ts';
import { EXEMPT_KEYS } from '#figures/exemption.tsx';
import { askKeyFigures } from '#figures/key-figures.ts';
import { askMeasures, type Measure } from '#figures/measures.ts';
import { askOfficialCounts, type OfficialCounts } from '#figures/official-tables.ts';
import { INTERMEDIATE_UP } from '#figures/political-theory.tsx';
import { UNIVERSITY_UP } from '#figures/qualification.tsx';

/** Some members of those under the view, told by filters. */
export const EVERYBODY: Filters = {};
export const RELIGIOUS: Filters = { religion: ['buddhism', 'catholicism', 'hoaHao', 'caoDai', 'protestantism', 'islam', 'other'] };
export const OVER_60: Filters = { ageBand: ['61-70', '71-80', 'over-80'] };
export const UNIVERSITY_AND_UP: Filters = { qualification: UNIVERSITY_UP };
export const COLLEGE_AND_UP: Filters = { qualification: [...UNIVERSITY_UP, 'college'] };
export const THEORY_INTERMEDIATE_AND_UP: Filters = { politicalTheory: INTERMEDIATE_UP };
export const EXEMPT: Filters = { exemption: EXEMPT_KEYS };
export const SECRETARIES: Filters = { partyPost: ['secretary'] };
export const RESIDENTIAL_SECRETARIES: Filters = { ...SECRETARIES, bloc: ['residential'] };
/** Secretaries of residential cells who head the residential group or its Front committee too: nhất thể hóa. */
export const RESIDENTIAL_HEADS: Filters = { ...RESIDENTIAL_SECRETARIES, concurrentPost: ['groupHead', 'frontHead'] };
/** Those of them whose other office nobody can tell. */
export const RESIDENTIAL_UNCLEAR: Filters = { ...RESIDENTIAL_SECRETARIES, concurrentPost: ['unknown'] };
export const UNIT_HEADS: Filters = { ...SECRETARIES, concurrentPost: ['unitHead'] };

/** Those without a usable value in a dimension. */
export function unknownOf(dimension: DimensionKey): Filters {
  return { [dimension]: [UNKNOWN_OPTION.key] };
}

/** The dimensions of which text and tables tell every value. */
const SPLIT = ['bloc', 'sex', 'minority', 'religion', 'memberKind', 'ageBand', 'generalEducation', 'qualification', 'politicalTheory', 'exemption'] as const satisfies readonly DimensionKey[];

/** Those admitted in the year of the as-of day, and in the year before it. */
export function admissionYears({ asOf }: Scene): readonly { year: number; filters: Filters }[] {
  const year = parseIsoDay(asOf)?.year ?? 0;
  return [year, year - 1].map((one) => ({ year: one, filters: { admissionYear: [String(one)] } }));
}

/** A name of filters that does not depend on the order in which they are written. */
function keyOf(filters: Filters): string {
  return DIMENSION_KEYS.flatMap((dimension) => (filters[dimension] ? [`${dimension}=${filters[dimension].toSorted().join()}`] : [])).join('&');
}

/** Everything that text and tables count of a scope by filters alone. */
function measuresOf(scene: Scene): Measure[] {
  const single = SPLIT.flatMap((dimension) => optionsOf(dimension, scene).map(({ key }): Filters => ({ [dimension]: [key] })));
  const all = [
    EVERYBODY, ...single, RELIGIOUS, OVER_60, UNIVERSITY_AND_UP, COLLEGE_AND_UP, THEORY_INTERMEDIATE_AND_UP, EXEMPT,
    SECRETARIES, RESIDENTIAL_SECRETARIES, RESIDENTIAL_HEADS, RESIDENTIAL_UNCLEAR, UNIT_HEADS, unknownOf('organisation'), unknownOf('partyPost'), unknownOf('admissionYear'),
    ...admissionYears(scene).map(({ filters }) => filters),
  ];
  return [...new Map(all.map((filters) => [keyOf(filters), { key: keyOf(filters), filters }])).values()];
}

/** The numbers of one period: of one snapshot under one view. */
export interface ReportNumbers extends OfficialCounts {
  scope: Scope;
  /** Members of the scope. */
  n: number;
  /** Members of the whole committee. */
  wholeN: number;
  counts: ReadonlyMap<string, number>;
}

/** The numbers with the view that they were asked for. */
export interface ReportAnswers {
  view: View;
  numbers: ReportNumbers;
}

/** The fields of a dimension that a file has no column for. */
export function missingFor(dimension: DimensionKey, { info }: Scene): FieldKey[] {
  return dimensionOf(dimension).needs.filter((field) => !info.fields.includes(field));
}

/**
 * How many members of the scope fit some filters too; null where the file has no column for it, which is not 0.
 * @throws where the filters are none of those that were asked.
 */
export function countOf({ counts, scope }: ReportNumbers, filters: Filters): number | null {
  const n = counts.get(keyOf(filters));
  if (n !== undefined) return n;
  const lacks = (Object.keys(filters) as DimensionKey[]).some((dimension) => missingFor(dimension, scope).length > 0);
  if (!lacks) throw new Error(`${keyOf(filters)} was not asked`);
  return null;
}

/** What the page asks, in one batch, for the text and for all tables. */
export const REPORT: Questions<ReportAnswers> = {
  page: 'report',
  async ask(asker, view, snapshot) {
    const scope = scopeFor(view, snapshot);
    const [counts, official, whole] = await Promise.all([
      askMeasures(asker, 'report', scope, measuresOf(scope)),
      askOfficialCounts(asker, 'report', scope),
      askKeyFigures(asker, 'key figures whole', wholeOf(scope)),
    ]);
    return { view, numbers: { ...official, scope, counts, n: counts.get(keyOf(EVERYBODY)) ?? 0, wholeN: whole.n } };
  },
};
