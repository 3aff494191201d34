import { FIELD_KEYS, type FieldKey } from './fields.ts';
import { z } from './schema.ts';

/** How the letters of a file can be stored; `utf-8-twice` is UTF-8 that was read once as windows-1252 and saved again. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'windows-1252', 'tcvn3', 'vni', 'utf-8-twice'] as const;

/** How the letters of a file are stored. */
export type Encoding = (typeof ENCODINGS)[number];

const fieldKey = z.enum(FIELD_KEYS as [FieldKey, ...FieldKey[]]);

/**
 * What a person has decided about the reading of a file. What is left out is read as the app proposes. Lists instead of
 * objects, because their keys come from files.
 */
export const decisionsSchema = z.object({
  encoding: z.enum(ENCODINGS).nullable(),
  /**
   * Which sheets of a workbook are read: one by its name, or all lists of members as one list, less some, and with some that
   * would stay apart by themselves.
   */
  sheet: z.union([z.string(), z.object({ without: z.array(z.string()), with: z.array(z.string()) })]).nullable(),
  /** What a column is, by the key of its header (`columnKey`); null for a column that is not to be read. */
  columns: z.array(z.object({ header: z.string(), field: fieldKey.nullable() })),
  /** What a value means in a field, by its `spellingKey`; null for unknown. */
  values: z.array(z.object({ field: fieldKey, spelling: z.string(), category: z.string().nullable() })),
  /** How the days of a column are written that could be either. */
  dateOrders: z.array(z.object({ field: fieldKey, order: z.enum(['dayFirst', 'monthFirst']) })),
  /** The bloc of all members of a unit, by its `unitId`; null for none. That of a cell goes before that of its organisation. */
  blocs: z.array(z.object({ unit: z.string(), bloc: z.string().nullable() })),
  /** Units that are one, by `unitId`; a unit that is joined to itself is to stay apart from those like it. */
  merges: z.array(z.object({ unit: z.string(), into: z.string() })),
  /** Whether an empty cell under the name of a unit, as merged cells leave it, means that unit. */
  blankUnits: z.enum(['asAbove', 'unknown']).nullable(),
  /** Whether members who stand in the file twice are counted as often as they stand there, or once. */
  duplicates: z.enum(['keep', 'once']).nullable(),
});

/** What a person has decided about the reading of a file. */
export type Decisions = z.infer<typeof decisionsSchema>;
