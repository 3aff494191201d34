import { toIsoDay, type IsoDay } from '#domain/date.ts';

/** The reader's own day, from the computer's clock. */
export function today(): IsoDay {
  const now = new Date();
  return toIsoDay({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}
