import { createReadStream, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { tableFromArrays, tableFromIPC, tableToIPC, type Table } from 'apache-arrow';
import { ageBandCode, firstYearShown, YEARS_SHOWN } from '#domain/bands.ts';
import { completedYears, fromEpochDay, parseIsoDay, PRECISION_CODES, type PartialDate, type Precision } from '#domain/date.ts';
import { NO_DECISIONS } from '#domain/decide.ts';
import { UNKNOWN } from '#domain/field.ts';
import { columnName, type FieldKey } from '#domain/fields.ts';
import type { SnapshotInfo } from '#domain/snapshot.ts';
import { readMembers } from '#features/import/read-members.ts';
import type { Codes } from './compare-page/codes.ts';

const PRECISIONS = new Map(Object.entries(PRECISION_CODES).map(([precision, code]) => [code, precision as Precision]));

function column(members: Table, name: string): Uint8Array | Uint16Array | Int32Array {
  const values = members.getChild(name)?.data[0]?.values as unknown;
  if (values instanceof Uint8Array || values instanceof Uint16Array || values instanceof Int32Array) return values;
  throw new Error(`There is no column ${name}`);
}

function codesOf(members: Table, field: FieldKey): Uint8Array | Uint16Array {
  const codes = column(members, columnName(field));
  if (codes instanceof Int32Array) throw new Error(`${field} is no column of codes`);
  return codes;
}

/** What follows from a date field for each member, computed once for each different date; `of` null is unknown. */
function fromDates(members: Table, field: FieldKey, of: (date: PartialDate) => number): Uint8Array {
  const [days, precisions] = [column(members, columnName(field)), column(members, `${columnName(field)}_precision`)];
  const known = new Map<number, number>();
  return Uint8Array.from(days, (day, row) => {
    const precision = PRECISIONS.get(precisions[row] ?? 0);
    if (!precision) return UNKNOWN;
    const key = day * 4 + PRECISION_CODES[precision];
    const code = known.get(key) ?? of({ ...fromEpochDay(day), precision });
    known.set(key, code);
    return code;
  });
}

/** The codes of all members at the day of their list: what depends on it is computed here, ahead of every question. */
function codesAt(members: Table, asOf: string): Codes {
  const day = parseIsoDay(asOf);
  if (!day) throw new Error(`${asOf} is not a day`);
  const first = firstYearShown(day.year);
  return {
    bloc: codesOf(members, 'bloc'),
    organisation: codesOf(members, 'organisation'),
    sex: codesOf(members, 'sex'),
    ageBand: fromDates(members, 'birthDate', (birth) => ageBandCode(completedYears(birth, day))),
    qualification: codesOf(members, 'qualification'),
    politicalTheory: codesOf(members, 'politicalTheory'),
    exemption: codesOf(members, 'exemption'),
    admissionYear: fromDates(members, 'admittedDate', ({ year }) => Math.min(Math.max(year - first, -1), YEARS_SHOWN) + 2),
  };
}

/** A list as files for the page of the comparison. */
export interface CodedList {
  info: SnapshotInfo;
  /** Paths of Arrow IPC streams: the members as the import gives them, and their codes alone. */
  members: string;
  codes: string;
}

/** Reads a list as the app does and writes its members and their codes beside it. */
export async function writeCoded(file: string): Promise<CodedList> {
  const stream = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>;
  const today = new Date().toISOString().slice(0, 10);
  const { info, members } = await readMembers({ name: path.basename(file), size: statSync(file).size, stream }, { today, decisions: NO_DECISIONS });
  const arrow = new Uint8Array(await members.arrayBuffer());
  const list = { info, members: `${file}.members.arrow`, codes: `${file}.codes.arrow` };
  writeFileSync(list.members, arrow);
  writeFileSync(list.codes, tableToIPC(tableFromArrays(codesAt(tableFromIPC(arrow), info.asOf.day)), 'stream'));
  return list;
}
