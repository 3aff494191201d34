import type { SnapshotInfo } from '#domain/snapshot.ts';
import type { ComparedView, Counts } from './codes.ts';

/** One list as every system gets it. */
export interface Source {
  /** The members as the app's import gives them, and what it says of them: for the app's own engine. */
  members: Blob;
  info: SnapshotInfo;
  /** The columns of codes as one Arrow IPC stream: for the others. */
  codes: Blob;
}

/** Something that answers all figures of a view. */
export interface System {
  /** Before the time is taken: what can be made ready once it is known what will be filtered by next, though not which values. */
  foresee?(view: ComparedView): Promise<void>;
  /** Fulfilled when all answers are there; they are put into the common form outside of the time. */
  answer(view: ComparedView): Promise<() => Counts>;
}

function compareRows(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((value, index) => value !== b[index]);
  return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}

/** Rows of codes and counts in the common form. */
export function inOrder(rows: Iterable<readonly number[]>): number[][] {
  return Array.from(rows, (row) => [...row]).toSorted(compareRows);
}
