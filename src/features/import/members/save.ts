import { DateDay, Field, Int32, RecordBatch, RecordBatchStreamWriter, Schema, Struct, Uint16, Uint8, Utf8, makeData, type Data } from 'apache-arrow';
import { FIELD_KEYS, FIELDS, columnName, type FieldKey } from '#domain/fields.ts';
import type { Members } from './members.ts';

interface ArrowColumn {
  field: Field;
  data: Data;
}

/**
 * The members as one Arrow IPC stream: `line`, then every field in the order of the template under its `columnName`;
 * texts as VARCHAR (empty for none), categories as UTINYINT and units as USMALLINT codes (never null), dates as DATE (null for none) with `<name>_precision`
 * beside them. Fields that the file has no column for are there too, all unknown.
 */
export async function saveMembers(members: Members): Promise<Blob> {
  const lines = { field: new Field('line', new Int32(), false), data: makeData({ type: new Int32(), data: members.lines }) };
  const columns = [lines, ...FIELD_KEYS.flatMap((key) => columnsOf(key, members))];
  const fields = columns.map(({ field }) => field);
  const children = columns.map(({ data }) => data);
  const schema = new Schema(fields);
  const batch = new RecordBatch(schema, makeData({ type: new Struct(fields), length: members.count, nullCount: 0, children }));
  // The columns go into the blob as they are: of a million members a copy more is 80 MB.
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of RecordBatchStreamWriter.writeAll([batch])) parts.push(part as Uint8Array<ArrayBuffer>);
  return new Blob(parts);
}

function columnsOf(key: FieldKey, { categories, units, dates, texts, count }: Members): ArrowColumn[] {
  const name = columnName(key);
  switch (FIELDS[key].kind) {
    case 'category': return [uint8(name, categories[key as keyof typeof categories])];
    case 'unit': {
      const data = units[key as keyof typeof units];
      return [{ field: new Field(name, new Uint16(), false), data: makeData({ type: new Uint16(), data }) }];
    }
    case 'date': {
      const { days, precisions } = dates[key as keyof typeof dates];
      const data = makeData({ type: new DateDay(), data: days, length: count, ...validity(precisions) });
      return [{ field: new Field(name, new DateDay(), true), data }, uint8(`${name}_precision`, precisions)];
    }
    case 'text': {
      const { bytes, offsets } = texts[key as keyof typeof texts];
      const data = makeData({ type: new Utf8(), length: count, nullCount: 0, valueOffsets: offsets, data: bytes });
      return [{ field: new Field(name, new Utf8(), false), data }];
    }
  }
}

function uint8(name: string, data: Uint8Array): ArrowColumn {
  return { field: new Field(name, new Uint8(), false), data: makeData({ type: new Uint8(), data }) };
}

/** One bit per value, set where the given number is not 0, and how many are not set. */
function validity(present: Uint8Array): { nullBitmap: Uint8Array; nullCount: number } {
  const nullBitmap = new Uint8Array(Math.ceil(present.length / 8));
  let nullCount = 0;
  for (let row = 0; row < present.length; row++) {
    if (present[row] === 0) nullCount++;
    else nullBitmap[row >> 3] = (nullBitmap[row >> 3] ?? 0) | (1 << (row & 7));
  }
  return { nullBitmap, nullCount };
}
