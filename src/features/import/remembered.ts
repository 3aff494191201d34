import { countDecisions, NO_DECISIONS } from '#domain/decide.ts';
import { decisionsSchema, type Decisions } from '#domain/decisions.ts';
import { z } from '#domain/schema.ts';
import type { SnapshotInfo } from '#domain/snapshot.ts';
import { fold } from '#domain/text.ts';
import { keepInMind, recall } from '#ui/device-memory.ts';

/** Decisions on units hold in every file; all others in files with the same headers. */
const unitDecisions = decisionsSchema.pick({ blocs: true, merges: true });
const rememberedSchema = z.object({
  units: unitDecisions,
  files: z.array(z.object({ headers: z.array(z.string()), decisions: decisionsSchema })),
});

/** What this device remembers of decisions: on units, and on files by their headers, the newest first. */
export type Remembered = z.infer<typeof rememberedSchema>;

const PLACE = 'import-decisions';
const MOST_FILES = 20;
const NOTHING: Remembered = { units: { blocs: [], merges: [] }, files: [] };

/** All that is remembered; nothing where the browser stores nothing, or what is stored is not ours. */
export function readRemembered(): Remembered {
  return rememberedSchema.safeParse(recall(PLACE)).data ?? NOTHING;
}

function write(remembered: Remembered): void {
  const isNothing = remembered.files.length + remembered.units.blocs.length + remembered.units.merges.length === 0;
  keepInMind(PLACE, isNothing ? null : remembered);
}

/** The headers by which a file is known again; those of a workbook are of its first list, whichever was read. */
function headersOf({ columns, workbook }: SnapshotInfo): string[] {
  const headings = workbook?.headings ?? [];
  return (headings.length > 0 ? headings : columns.map(({ header }) => header)).map(fold);
}

function isSameHeaders(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((header, place) => header === b[place]);
}

/** What is decided of any file before it is looked at: its units. */
export function decisionsForAny(): Decisions {
  return { ...NO_DECISIONS, ...readRemembered().units };
}

/**
 * What is remembered for a file with these headers, with the units' decisions; null where there is nothing. An order of days and
 * months holds only where the file itself leaves it open: the one before may have come from another office.
 * @param info of the file as it is read without these decisions
 */
export function decisionsFor(info: SnapshotInfo): Decisions | null {
  const { units, files } = readRemembered();
  const headers = headersOf(info);
  const known = files.find((file) => isSameHeaders(file.headers, headers));
  if (!known) return null;
  const isOrderOpen = info.questions.some(({ kind }) => kind === 'dateOrder');
  return { ...known.decisions, ...units, dateOrders: isOrderOpen ? known.decisions.dateOrders : [] };
}

/** Remembers the decisions on a file for the next one with its headers. */
export function remember(info: SnapshotInfo, { blocs, merges, ...decisions }: Decisions): void {
  const headers = headersOf(info);
  const others = readRemembered().files.filter((file) => !isSameHeaders(file.headers, headers));
  const own = { ...NO_DECISIONS, ...decisions };
  const files = countDecisions(own) === 0 ? others : [{ headers, decisions: own }, ...others].slice(0, MOST_FILES);
  write({ units: { blocs, merges }, files });
}

/** Forgets everything that is remembered on this device; the open file stays as it was read. */
export function forgetAll(): void {
  write(NOTHING);
}
