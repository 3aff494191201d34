import type { FieldKey } from '#domain/fields.ts';
import type { IssueCode, IssueGroup } from '#domain/issue.ts';
import { shorten } from './values/spelling.ts';

/** One problem with one cell or row. */
export interface Issue {
  code: IssueCode;
  field: FieldKey | null;
  /** The cell as the file has it; empty where the row is the matter. */
  value: string;
  line: number;
  /** Place of the cell from 1, 0 for the whole row. */
  column: number;
}

/** Problems of one file, those alike as one group. */
export interface IssueLog {
  add(issue: Issue): void;
  groups(): IssueGroup[];
  /** All problems, those of groups that are not kept too. */
  total(): number;
}

/** Of one code: a flood of unclear values must not drown what concerns the whole file. */
const MOST_GROUPS = 2000;
const MOST_PLACES = 50;
const VALUE_CHARACTERS = 80;

/** An empty log. Groups and places beyond measure are counted, but not kept. */
export function createIssueLog(): IssueLog {
  const groups = new Map<string, IssueGroup & { places: { line: number; column: number }[] }>();
  const groupsOf = new Map<IssueCode, number>();
  let total = 0;
  return {
    add({ code, field, value, line, column }) {
      total++;
      const shown = shorten(value, VALUE_CHARACTERS);
      const key = `${code} ${field} ${shown}`;
      let group = groups.get(key);
      if (!group) {
        const alike = groupsOf.get(code) ?? 0;
        if (alike >= MOST_GROUPS) return;
        groupsOf.set(code, alike + 1);
        group = { code, field, value: shown, count: 0, places: [] };
        groups.set(key, group);
      }
      group.count++;
      if (group.places.length < MOST_PLACES) group.places.push({ line, column });
    },
    groups: () => [...groups.values()],
    total: () => total,
  };
}
