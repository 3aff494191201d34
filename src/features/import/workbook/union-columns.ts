import type { FieldKey } from '#domain/fields.ts';
import type { ColumnMatch } from '#domain/snapshot.ts';
import type { Issue } from '../issue-log.ts';
import type { Layout } from '../layout/layout.ts';
import type { MemberColumns } from '../members/member-columns.ts';
import { readSexNote } from '../values/sex-digits.ts';

/** The columns of several lists as those of one: a place for each field, or several where a list is read for it in several. */
export interface UnionColumns {
  read: readonly ColumnMatch[];
  /** By list: for each of these places the place in the list's own arranged cells, -1 where it has none. */
  places: readonly (readonly number[])[];
}

/** Puts the fields of several lists together. */
export function uniteColumns(layouts: readonly Layout[]): UnionColumns {
  const order = new Map<string, number>();
  const read: ColumnMatch[] = [];
  const found = layouts.map((layout) => {
    const times = new Map<FieldKey, number>();
    return new Map(layout.read.flatMap(({ field, header }, place) => {
      if (field === null) return [];
      const time = times.get(field) ?? 0;
      times.set(field, time + 1);
      const key = `${field} ${time}`;
      const known = order.get(key) ?? read.push({ column: read.length + 1, header: field === 'sex' ? sexHeader(layouts) : header, field }) - 1;
      order.set(key, known);
      return [[known, place] as const];
    }));
  });
  return { read, places: found.map((places) => read.map((_, place) => places.get(place) ?? -1)) };
}

/** What a header says of digits under it counts where no other list says otherwise. */
function sexHeader(layouts: readonly Layout[]): string {
  const headers = layouts.flatMap(({ read }) => read.filter(({ field }) => field === 'sex').map(({ header }) => header));
  const [first, ...others] = headers.map((header) => JSON.stringify(readSexNote(header)));
  return others.every((note) => note === first) ? (headers[0] ?? '') : '';
}

/** The columns of all lists as one list puts its rows into them. */
export function columnsFor(columns: MemberColumns, places: readonly number[]): Pick<MemberColumns, 'read' | 'keep'> {
  return {
    read(cells, line) {
      const whole: string[] = [];
      // A cell that a row or its list does not have is left out, as in a list of its own.
      whole.length = places.length;
      for (let at = 0; at < places.length; at++) {
        const place = places[at] ?? -1;
        const cell = place < 0 ? undefined : cells[place];
        if (cell !== undefined) whole[at] = cell;
      }
      const { issues, understood } = columns.read(whole, line);
      return { understood, issues: issues.length === 0 ? issues : issues.map((issue) => inList(issue, places)) };
    },
    keep: columns.keep,
  };
}

/** A problem with its column as the list has it. */
export function inList(issue: Issue, places: readonly number[]): Issue {
  return { ...issue, column: issue.column === 0 ? 0 : (places[issue.column - 1] ?? -1) + 1 };
}
