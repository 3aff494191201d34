import { fold } from '#domain/text.ts';
import type { IssueLog } from '../issue-log.ts';
import type { Layout } from '../layout/layout.ts';
import { readMark } from '../layout/status.ts';
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

/** A column of marks for one kind. */
const KIND_NAME = /(^| )(chinh thuc|du bi)$/;

function readKind(cell: string): SaidKind {
  const [, kind] = /^(?:(?:la )?(?:dang vien|dv) )?(chinh thuc|ct|du bi|db)$/.exec(spellingKey(cell)) ?? [];
  return kind === undefined ? null : kind === 'chinh thuc' || kind === 'ct' ? 'official' : 'probationary';
}

/**
 * Tells of members whose column of kind ("Dự bị", "Chính thức") and official date contradict each other, since figures follow the
 * dates; and once that there is such a column and none of the date.
 * The function made takes the cells of a member as the file has them, and arranged and completed, with their line.
 */
export function createKindTeller({ read, columns, kinds, lastYear }: Layout, log: Pick<IssueLog, 'add'>): (cells: readonly string[], whole: readonly string[], line: number) => void {
  const official = read.findIndex(({ field }) => field === 'officialDate');
  const marks = official < 0 ? columns.flatMap(({ header, field, use, column }) => (field === null && !use && KIND_NAME.test(fold(header)) ? [column - 1] : [])) : [];
  if (kinds.length + marks.length === 0) return () => undefined;
  const kindOf = remembering((cell: string) => ({ kind: readKind(cell) }));
  let isTold = false;
  if (official < 0) {
    return (cells, _, line) => {
      if (isTold) return;
      const place = kinds.find((at) => kindOf(cells[at] ?? '').kind !== null) ?? marks.find((at) => readMark(cells[at] ?? '') === 'yes');
      if (place === undefined) return;
      isTold = true;
      log.add({ code: 'kind-not-counted', field: 'officialDate', value: '', line, column: place + 1 });
    };
  }
  return (cells, whole, line) => {
    for (const place of kinds) {
      const { kind } = kindOf(cells[place] ?? '');
      if (contradictsKind(kind, whole[official] ?? '', lastYear)) log.add({ code: 'kind-contradicts', field: 'officialDate', value: cells[place] ?? '', line, column: place + 1 });
    }
  };
}
