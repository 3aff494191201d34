import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readMembers, type OracleMember } from '../../oracle/members.ts';
import { ROOT } from './headers.ts';

export type { OracleMember };

/** The exports of the sample, by their names. */
export const CURRENT = 'dang-vien-2026-03-01.csv';
export const EARLIER = 'dang-vien-2025-12-31.csv';

/** The bytes of one of the sample's exports. */
export function sampleFile(name: string): Buffer {
  return readFileSync(path.join(ROOT, 'sample-data', name));
}

const read = new Map<string, readonly OracleMember[]>();

/** The members of one of the sample's exports, read without any code of the app. */
export function membersOf(name = CURRENT): readonly OracleMember[] {
  const members = read.get(name) ?? readMembers(sampleFile(name).toString('utf8'));
  read.set(name, members);
  return members;
}

/** How many members of the current export there are, of all or of those that fit. */
export function countOf(fits: (member: OracleMember) => boolean = () => true, members = membersOf()): number {
  return members.filter(fits).length;
}

/** Members by their organisation's name. */
export function byOrganisation(members: readonly OracleMember[]): Map<string, OracleMember[]> {
  const groups = new Map<string, OracleMember[]>();
  for (const member of members) groups.set(member.organisation, [...(groups.get(member.organisation) ?? []), member]);
  return groups;
}

/** How a language writes numbers; worked out here by hand, to hold the page against. */
function writing(group: string, decimal: string) {
  const count = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, group);
  return {
    count,
    /** A share with two decimals, halves rounded up. */
    share(part: number, whole: number): string {
      const hundredths = Math.floor((part * 20_000 + whole) / (whole * 2));
      return `${count(Math.floor(hundredths / 100))}${decimal}${String(hundredths % 100).padStart(2, '0')}%`;
    },
  };
}

export const vi = writing('.', ',');
export const en = writing(',', '.');
