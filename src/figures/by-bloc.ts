import { z } from '#domain/schema.ts';
import type { Mark } from '#charts/mark.ts';
import { UNKNOWN } from '#domain/field.ts';
import { optionsOf, type DimensionKey, type Option, type Scene } from '#domain/dimension.ts';
import type { Scope } from '#domain/scope.ts';
import { pickKey, type Pick } from '#domain/view.ts';
import { basisSql, codeSql, fromScope } from '#db/members.ts';
import { sql, type Sql } from '#db/sql.ts';
import type { Speech } from '#i18n/language.tsx';
import { membersText } from '#i18n/words.ts';
import { markState, totalOf } from './counts.ts';
import type { FigureData } from './figure.ts';

/** Members of one category in one bloc. */
export const blocRow = z.object({ bloc: z.number(), code: z.number(), n: z.number() });
export type BlocRow = z.infer<typeof blocRow>;

/** Counts the members of a scope by bloc and the categories of one more dimension. */
export function countByBlocSql(dimension: DimensionKey, scope: Scope): Sql {
  return sql`SELECT bloc::INT AS bloc, (${codeSql(dimension, scope)})::INT AS code, SUM(n)::INT AS n
    FROM (SELECT bloc, ${basisSql(dimension)}, COUNT(*) AS n ${fromScope(scope)} GROUP BY ALL) GROUP BY ALL ORDER BY bloc, code`;
}

/** One row of a figure by bloc: the whole (`bloc` null) or one bloc. */
export interface BlocGroup {
  key: string;
  label: string;
  bloc: Option | null;
  n: number;
  /** Members of some codes. */
  count(codes: readonly number[]): number;
}

/** All, then the blocs that have members: those largest in the whole committee first, so that no filter moves them; unknown last. */
export function blocGroups({ rows, whole, scene, speech }: FigureData<BlocRow>): BlocGroup[] {
  const group = (key: string, label: string, bloc: Option | null, members: readonly BlocRow[]): BlocGroup => ({
    key, label, bloc, n: totalOf(members), count: (codes) => totalOf(members.filter(({ code }) => codes.includes(code))),
  });
  const sizeOf = ({ code }: Option) => (code === UNKNOWN ? -1 : totalOf(whole.filter(({ bloc }) => bloc === code)));
  const blocs = optionsOf('bloc', scene)
    .toSorted((a, b) => sizeOf(b) - sizeOf(a))
    .map((bloc) => group(bloc.key, speech.t(bloc.label), bloc, rows.filter((row) => row.bloc === bloc.code)))
    .filter(({ n }) => n > 0);
  return [group('all', speech.t({ vi: 'Tất cả', en: 'All' }), null, rows), ...blocs];
}

/** That blocs of the file are derived, where any is. */
export function derivedNotes({ scene, speech: { t, f } }: { scene: Scene; speech: Speech }): string[] {
  const n = scene.info.derived.bloc;
  if (n === 0) return [];
  return [t({
    vi: `Khối của ${f.count(n)} đảng viên trong tệp được suy từ tên tổ chức, chi bộ, hoặc do anh/chị chọn`,
    en: `The blocs of ${f.count(n)} members of the file follow from the names of their units, or were chosen by you`,
  })];
}

/** What a press on a part of a group means. */
export function groupPick(group: BlocGroup, values: Pick): Pick {
  return group.bloc ? { bloc: group.bloc.key, ...values } : values;
}

/** The mark of a part of a group: its share of the group. */
export function groupMark(data: FigureData<BlocRow>, group: BlocGroup, part: { label: string; value: number; values: Pick; tone: Mark['tone'] }): Mark {
  const { speech, filters } = data;
  const shareText = speech.f.share(part.value, group.n);
  return {
    key: pickKey(groupPick(group, part.values)),
    label: part.label,
    value: part.value,
    valueText: speech.f.count(part.value),
    shareText,
    tone: part.tone,
    state: markState(filters, groupPick(group, part.values)),
    pressText: `${group.label}, ${part.label}: ${membersText(speech, part.value)}, ${shareText}`,
  };
}
