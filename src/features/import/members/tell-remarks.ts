import type { IssueLog } from '../issue-log.ts';
import type { Layout } from '../layout/layout.ts';
import { readRemark } from '../layout/remarks.ts';
import { readMark } from '../layout/status.ts';
import { remembering } from '../remember.ts';

const LONGEST_NAME = 300;
/** What stands before a note beside a name. */
const SIGN = /[([,;\n–-]/;
/** "Nguyễn Văn Mẫu (đã mất)", "Nguyễn Văn Mẫu - đã mất". */
const BESIDE_NAME = /[([]([^)\]]+)|(?:[,;\n]|\s[-–])\s*(\p{L}.*)/u;

/**
 * Tells of members whose remark, or a note beside their name, says that they have left or are exempt, where no column
 * says so. They are counted all the same: a note is no register. The function made takes the cells of a member as the file has
 * them, and arranged and completed, with their line.
 */
export function createRemarkTeller(
  { read, remarks }: Layout, log: Pick<IssueLog, 'add'>,
): (cells: readonly string[], whole: readonly string[], line: number) => void {
  const reading = remembering((cell: string) => ({ says: readRemark(cell) }));
  const exemptPlaces = read.flatMap(({ field }, place) => (field === 'exemptDate' || field === 'exemptReason' ? [place] : []));
  const namePlace = read.findIndex(({ field }) => field === 'fullName');

  function tell(remark: string, shown: string, whole: readonly string[], { line, column }: { line: number; column: number }): void {
    const { says } = reading(remark);
    if (says === 'left') log.add({ code: 'remark-of-leaving', field: null, value: shown, line, column });
    // Of all of them one problem: how many they are is what matters.
    if (says === 'exempt' && exemptPlaces.every((own) => ['blank', 'no'].includes(readMark(whole[own] ?? '')))) {
      log.add({ code: 'remark-of-exemption', field: 'exemptDate', value: '', line, column });
    }
  }

  return (cells, whole, line) => {
    for (const place of remarks) {
      const remark = cells[place] ?? '';
      if (remark !== '') tell(remark, remark, whole, { line, column: place + 1 });
    }
    const name = whole[namePlace] ?? '';
    if (!SIGN.test(name)) return;
    const [, inBrackets = '', beside = inBrackets] = BESIDE_NAME.exec(name.slice(0, LONGEST_NAME)) ?? [];
    if (beside !== '') tell(beside, '', whole, { line, column: read[namePlace]?.column ?? 0 });
  };
}
