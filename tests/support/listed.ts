import type { OracleMember } from '../oracle/members.ts';

const collator = new Intl.Collator('vi', { sensitivity: 'accent' });

function parts(name: string): [given: string, others: string] {
  const space = name.lastIndexOf(' ');
  return [name.slice(space + 1), name.slice(0, space + 1)];
}

/** Names as a Vietnamese list has them: by the last word, then by those before it; case does not count. */
export function compareNames(a: string, b: string): number {
  const [[given, others], [otherGiven, otherOthers]] = [parts(a), parts(b)];
  return collator.compare(given, otherGiven) || collator.compare(others, otherOthers);
}

/** A member with its line in the file. */
export interface Numbered {
  member: OracleMember;
  line: number;
}

/** The members of an export with their lines: the heading is the first, and each member one. */
export function numbered(members: readonly OracleMember[]): Numbered[] {
  return members.map((member, place) => ({ member, line: place + 2 }));
}

/** In the order of names; those of one name in the order of the file. */
export function byName(members: readonly Numbered[]): Numbered[] {
  return members.toSorted((a, b) => compareNames(a.member.name, b.member.name) || a.line - b.line);
}
