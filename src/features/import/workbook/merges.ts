import type { Issue } from '../issue-log.ts';
import type { Layout } from '../layout/layout.ts';
import type { Merge, SheetRow } from './sheet.ts';

/**
 * Writes into rows what the merged cells over them hold: in a sheet only the first row of a merged cell has its text. Only cells
 * under the header and in columns that are read are filled, and each is reported. The further rows of a merged name are the
 * same member's, and are to be left out: false.
 */
export function createMergeFiller(merges: readonly Merge[], layout: Pick<Layout, 'columns' | 'lastLine'>, report: (issue: Issue) => void): (row: SheetRow) => boolean {
  const columns = new Map(layout.columns.flatMap((match) => (match.field === null ? [] : [[match.column - 1, match] as const])));
  const waiting = merges.filter(({ top, left }) => top > layout.lastLine && columns.has(left)).toSorted((a, b) => a.top - b.top);
  const open = new Map<number, { bottom: number; value: string }>();
  let next = 0;
  return (row) => {
    if (next >= waiting.length && open.size === 0) return true;
    let sameMember = false;
    for (const [left, { bottom, value }] of open) {
      const match = columns.get(left);
      if (bottom < row.line) open.delete(left);
      else if (match?.field === 'fullName') sameMember = true;
      else if (match && value !== '' && (row.cells[left] ?? '') === '') {
        while (row.cells.length < left) row.cells.push('');
        row.cells[left] = value;
        report({ code: 'merged-filled', field: match.field, value: '', line: row.line, column: match.column });
      }
    }
    for (let merge = waiting[next]; merge && merge.top <= row.line; merge = waiting[++next]) {
      if (merge.bottom >= row.line) open.set(merge.left, { bottom: merge.bottom, value: merge.top === row.line ? (row.cells[merge.left] ?? '') : '' });
    }
    if (!sameMember) return true;
    report({ code: 'merged-name', field: null, value: '', line: row.line, column: 0 });
    return false;
  };
}
