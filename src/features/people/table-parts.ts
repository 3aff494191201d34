import { codeText } from '#figures/people-text.ts';
import type { PeopleColumn } from '#figures/people-columns.ts';
import type { PeopleGroup } from '#figures/people.ts';
import type { Speech } from '#i18n/language.tsx';
import { membersText } from '#i18n/words.ts';
import type { PeopleList } from './answers.ts';
import styles from './PeopleTable.module.css';

/** The head of a group: its name and how many are in it. */
export function groupTitle({ code, lines }: PeopleGroup, { order: { group }, scope }: PeopleList, speech: Speech): string {
  return group ? `${codeText(group, code, scope, speech)} · ${membersText(speech, lines.length)}` : '';
}

/** A cell's class: days in one piece, units with room for their names. */
export function cellClass(column: PeopleColumn): string | undefined {
  if (column.kind === 'years') return styles.years;
  if (column.kind === 'date') return styles.day;
  if (column.kind === 'code' && column.byLabel) return styles.unit;
  return column.key === 'fullName' ? styles.name : styles.text;
}
