import { z } from '#domain/schema.ts';

/** How far an import is: `reading` while bytes come in, `saving` while the table is written. Rows are records of the file. */
export const importProgressSchema = z.object({
  stage: z.enum(['reading', 'saving']),
  bytesRead: z.number(),
  rows: z.number(),
});

/** How far an import is. */
export type ImportProgress = z.infer<typeof importProgressSchema>;
