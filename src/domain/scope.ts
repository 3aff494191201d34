import type { IsoDay } from './date.ts';
import type { DimensionKey, Scene } from './dimension.ts';
import type { Snapshot } from './snapshot.ts';
import { filtersWithout, type Filters, type View } from './view.ts';

/** Which members a query counts: those of one snapshot, as of one day, under filters. */
export interface Scope extends Scene {
  snapshotId: number;
  filters: Filters;
}

/** The day that a view looks from: the person's choice for files of this day, else the snapshot's own. */
export function asOfDay({ asOf }: View, { info }: Snapshot): IsoDay {
  return asOf?.insteadOf === info.asOf.day ? asOf.day : info.asOf.day;
}

/**
 * What is counted for a view by something that shows the given dimensions: filters on these are left out, so that
 * all their categories stay to be compared. This one rule is all of cross-filtering.
 */
export function scopeFor(view: View, snapshot: Snapshot, shown: readonly DimensionKey[] = []): Scope {
  return {
    snapshotId: snapshot.id,
    info: snapshot.info,
    sample: snapshot.sample,
    asOf: asOfDay(view, snapshot),
    filters: filtersWithout(view.filters, shown),
  };
}

/** The whole committee under the same snapshot and day. */
export function wholeOf(scope: Scope): Scope {
  return { ...scope, filters: {} };
}
