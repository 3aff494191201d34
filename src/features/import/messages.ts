import { ENCODINGS, decisionsSchema } from '#domain/decisions.ts';
import { z } from '#domain/schema.ts';
import type { SnapshotInfo } from '#domain/snapshot.ts';
import { importFailureSchema } from './failure.ts';
import { importProgressSchema } from './progress.ts';

/** What the page sends to the worker, once. */
export const importRequestSchema = z.object({ file: z.instanceof(Blob), name: z.string(), today: z.iso.date(), decisions: decisionsSchema });

/** What the page sends to the worker, once. */
export type ImportRequest = z.infer<typeof importRequestSchema>;

const count = z.int().nonnegative();

const dateCounts = z.object({ unknown: count, days: z.instanceof(Int32Array), precisions: z.instanceof(Uint8Array), counts: z.instanceof(Uint32Array) });

/** The description is ours on both sides; checked is what the page relies on before it shows a number. */
const infoSchema = z.custom<SnapshotInfo>((value) => infoShape.safeParse(value).success, 'not the description of a snapshot');

const infoShape = z.looseObject({
  fileName: z.string(),
  sizeBytes: count,
  encoding: z.enum(ENCODINGS),
  nameSamples: z.array(z.string()),
  delimiter: z.string().nullable(),
  workbook: z.object({
    sheet: z.string(), headings: z.array(z.string()),
    sheets: z.array(z.object({ name: z.string(), hidden: z.boolean(), rows: count, isList: z.boolean() })),
    parts: z.array(z.looseObject({ name: z.string(), before: count, isRead: z.boolean(), headerRow: count, members: count })),
  }).nullable(),
  headerLine: count,
  columns: z.array(z.looseObject({ column: count, header: z.string(), field: z.string().nullable() })),
  fields: z.array(z.string()),
  rows: z.object({
    read: count, kept: count, headerRows: count, excluded: z.record(z.string(), count), excludedLines: z.record(z.string(), z.array(count)),
    leftOut: z.record(z.string(), count), ignored: z.record(z.string(), count), ignoredLines: z.record(z.string(), z.array(count)),
  }),
  issues: z.array(z.looseObject({ code: z.string(), field: z.string().nullable(), value: z.string(), count, places: z.array(z.unknown()) })),
  issueTotal: count,
  organisations: z.array(z.looseObject({ key: z.string(), name: z.string(), bloc: count, members: count })),
  cells: z.array(z.looseObject({ key: z.string(), name: z.string(), organisation: count, bloc: count, members: count })),
  alike: z.array(z.looseObject({ units: z.array(z.looseObject({ id: z.string(), name: z.string(), members: count })) })),
  derived: z.object({ bloc: count, organisation: count, cell: count }),
  tally: z.object({ categories: z.record(z.string(), z.array(count)), dates: z.record(z.string(), dateCounts) }),
  asOf: z.object({ day: z.iso.date(), from: z.enum(['title', 'fileName', 'signature', 'newestDate', 'newestPart', 'today']) }),
});

/** What the worker sends: any number of `progress`, then one `done` or `refused`. */
export const importMessageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('progress'), progress: importProgressSchema }),
  z.object({ type: z.literal('done'), info: infoSchema, members: z.instanceof(Blob) }),
  z.object({ type: z.literal('refused'), failure: importFailureSchema }),
]);

/** What the worker sends. */
export type ImportMessage = z.infer<typeof importMessageSchema>;
