import type { SnapshotInfo } from './snapshot.ts';

/** Where a line of the file stands: in a sheet, where several were read; its row there, from 1, is its line otherwise. */
export interface LinePlace {
  sheet: string | null;
  row: number;
}

/** The place of a line, which is a number of its own in the whole file. */
export function placeOfLine({ workbook }: Pick<SnapshotInfo, 'workbook'>, line: number): LinePlace {
  const part = workbook?.parts.findLast(({ before }) => before < line);
  return part ? { sheet: part.name, row: line - part.before } : { sheet: null, row: line };
}
