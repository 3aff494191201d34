import { scopeFor, wholeOf, type Scope } from '#domain/scope.ts';
import { toHash } from '#domain/view.ts';
import { fromScope } from '#db/members.ts';
import type { Questions } from '#figures/answers.ts';
import type { Asker } from '#figures/ask.ts';
import type { PeopleColumn } from '#figures/people-columns.ts';
import { askPeople, askPeopleOrder, type PeopleGroup, type PeopleOrder, type PeopleSource, type PersonRow } from '#figures/people.ts';

/** How many members are asked for at once. */
export const CHUNK = 200;

/** A list of members in its order: who they are by line, and the values of the first of them. */
export interface PeopleList {
  /** Of whom it is and in which order: the same for other columns. */
  key: string;
  scope: Scope;
  source: PeopleSource;
  order: PeopleOrder;
  columns: readonly PeopleColumn[];
  groups: readonly PeopleGroup[];
  /** The members of all groups, one after the other. */
  lines: readonly number[];
  first: ReadonlyMap<number, PersonRow>;
}

/** What a list asks; names are asked for only where `columns` have them and `names` says so. */
export interface ListQuestion {
  /** Of the source, unlike any other; without anything personal. */
  key: string;
  source(scope: Scope): PeopleSource;
  order: PeopleOrder;
  columns: readonly PeopleColumn[];
  names: boolean;
}

/** The columns whose values are asked for. */
export function askedColumns(columns: readonly PeopleColumn[], names: boolean): readonly PeopleColumn[] {
  return names ? columns : columns.filter(({ kind }) => kind !== 'personal');
}

/** A list as a question of a page: its order, then the members at its beginning. */
export function listQuestions({ key, source, order, columns, names }: ListQuestion): Questions<PeopleList> {
  const { sort, group, search, inCards } = order;
  const ordered = JSON.stringify([key, sort.column.key, sort.descending, group?.key, search, inCards]);
  return {
    page: `people ${ordered} ${JSON.stringify([columns.map((column) => column.key), names])}`,
    async ask(asker, view, snapshot) {
      const scope = scopeFor(view, snapshot);
      const asked = source(scope);
      const groups = await askPeopleOrder(asker, `people ${key}`, asked, order);
      const lines = groups.length === 1 ? (groups[0]?.lines ?? []) : groups.flatMap((one) => one.lines);
      const first = await askPeople(asker, `people rows ${key}`, asked, askedColumns(columns, names), lines.slice(0, CHUNK));
      return { key: `${ordered} ${toHash(view)}`, scope, source: asked, order, columns, groups, lines, first };
    },
  };
}

/** The list of the whole committee in the order of another one, without its filters and search. */
export async function askWhole({ scope, order, columns }: PeopleList, asker: Asker): Promise<PeopleList> {
  const all = wholeOf(scope);
  const source = { scope: all, from: fromScope(all) };
  const everybody = { ...order, search: '' };
  const groups = await askPeopleOrder(asker, 'people whole', source, everybody);
  return { key: 'whole', scope: all, source, order: everybody, columns, groups, lines: groups.flatMap(({ lines }) => lines), first: new Map() };
}
