import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toCsv } from './generator/csv.ts';
import { earlierCommittee, joinSince, leaveSince } from './generator/history.ts';
import { assignLearning } from './generator/learning.ts';
import type { Member } from './generator/member.ts';
import { buildCells } from './generator/organisations.ts';
import { assignAdmission, assignExemptions } from './generator/party-life.ts';
import { settlePeople } from './generator/people.ts';
import { assignPosts } from './generator/posts.ts';
import { randomStream } from './generator/random.ts';
import { misspell } from './generator/spellings.ts';

/** The two exports as texts by file name, always the same: the committee on 01/03/2026 and on 31/12/2025. */
export function sampleFiles(): Record<'dang-vien-2026-03-01.csv' | 'dang-vien-2025-12-31.csv', string> {
  const members = settlePeople(buildCells());
  assignLearning(members);
  assignAdmission(members);
  assignExemptions(members);
  assignPosts(members);
  const joined = joinSince(members);
  const left = leaveSince(members);
  number([...members, ...left]);
  misspell(members);
  return {
    'dang-vien-2026-03-01.csv': toCsv(members, joined),
    'dang-vien-2025-12-31.csv': toCsv(earlierCommittee(members, joined, left), new Set()),
  };
}

/** Card numbers in no order, each once. */
function number(everyone: readonly Member[]): void {
  randomStream('numbers')
    .shuffle(everyone)
    .forEach((member, index) => {
      member.serial = index + 1;
      member.card = `000126${String(index + 1).padStart(6, '0')}`;
    });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of Object.entries(sampleFiles())) writeFileSync(new URL(name, import.meta.url), text);
}
