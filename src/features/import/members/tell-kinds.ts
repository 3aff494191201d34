import type { IssueLog } from '../issue-log.ts';
import type { Layout } from '../layout/layout.ts';
import { remembering } from '../remember.ts';
import { readDate } from '../values/read-date.ts';
import { spellingKey } from '../values/spelling.ts';

/** The kind of a member, as a heading over people or a column says it. */
export type SaidKind = 'official' | 'probationary' | null;

const OFFICIAL_YEARS = { from: 1930, to: 2100, short: { from: 1945, to: 2044 } };

/** Whether the cell of the official date says another kind of member; a date of this year or later may be one that is only planned. */
export function contradictsKind(kind: SaidKind, officialDate: string, lastYear: number): boolean {
  if (kind === null) return false;
  const { date } = readDate(officialDate, OFFICIAL_YEARS);
  return kind === 'official' ? date === null : date !== null && date.year < lastYear;
}

function readKind(cell: string): SaidKind {
  const [, kind] = /^(?:(?:la )?(?:dang vien|dv) )?(chinh thuc|ct|du bi|db)$/.exec(spellingKey(cell)) ?? [];
  return kind === undefined ? null : kind === 'chinh thuc' || kind === 'ct' ? 'official' : 'probationary';
}

/**
 * Tells of members whose column of kind ("Dự bị", "Chính thức") and official date contradict each other; figures follow the dates.
 * The function made takes the cells of a member as the file has them, and arranged and completed, with their line.
 */
export function createKindTeller({ read, kinds, lastYear }: Layout, log: Pick<IssueLog, 'add'>): (cells: readonly string[], whole: readonly string[], line: number) => void {
  const official = read.findIndex(({ field }) => field === 'officialDate');
  if (official < 0 || kinds.length === 0) return () => undefined;
  const kindOf = remembering((cell: string) => ({ kind: readKind(cell) }));
  return (cells, whole, line) => {
    for (const place of kinds) {
      const { kind } = kindOf(cells[place] ?? '');
      if (contradictsKind(kind, whole[official] ?? '', lastYear)) log.add({ code: 'kind-contradicts', field: 'officialDate', value: cells[place] ?? '', line, column: place + 1 });
    }
  };
}
