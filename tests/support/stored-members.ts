import type { Connection } from '#db/connection.ts';
import { col, membersTable, precisionCol } from '#db/members.ts';
import { join, raw, sql } from '#db/sql.ts';
import { PRECISION_CODES, toIsoDay, type IsoDay, type PartialDate } from '#domain/date.ts';
import { FIELD_KEYS, fieldKeysOf, type FieldKey, type FieldKeyOf } from '#domain/fields.ts';
import type { Scope } from '#domain/scope.ts';
import type { SnapshotInfo } from '#domain/snapshot.ts';
import type { Cell, Organisation } from '#domain/unit.ts';
import type { Filters } from '#domain/view.ts';

/** A field that is stored as a code. */
export type CodedField = FieldKeyOf<'category' | 'unit'>;

/** One member as the table of members holds it: codes (0, unknown, where none is given) and dates. */
export type StoredMember = Readonly<Partial<Record<CodedField, number>> & Partial<Record<FieldKeyOf<'date'>, PartialDate | null>>>;

/** A day as a date known to the day. */
export function fullDate(iso: IsoDay): PartialDate {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { year, month, day, precision: 'day' };
}

/** The table of a snapshot's members, written row by row in SQL; `place` numbers the rows from 0. */
export async function storeMembers(connection: Connection, snapshotId: number, members: readonly StoredMember[]): Promise<void> {
  const coded = [...fieldKeysOf('category'), ...fieldKeysOf('unit')];
  const columns = [
    raw('place INTEGER'),
    ...coded.map((field) => raw(`${col(field).text} USMALLINT`)),
    ...fieldKeysOf('date').flatMap((field) => [raw(`${col(field).text} DATE`), raw(`${precisionCol(field).text} UTINYINT`)]),
  ];
  await connection.query(sql`CREATE TABLE ${membersTable(snapshotId)} (${join(columns, ', ')})`);
  const rows = members.map((member, place) => {
    const dates = fieldKeysOf('date').flatMap((field) => {
      const date = member[field];
      return date ? [raw(`DATE '${toIsoDay(date)}'`), raw(String(PRECISION_CODES[date.precision]))] : [raw('NULL'), raw('0')];
    });
    return sql`(${join([raw(String(place)), ...coded.map((field) => raw(String(member[field] ?? 0))), ...dates], ', ')})`;
  });
  await connection.query(sql`INSERT INTO ${membersTable(snapshotId)} VALUES ${join(rows, ', ')}`);
}

/** What is known of a snapshot apart from its members: three organisations, four cells, two of one name. */
export function bareInfo(changes: Partial<SnapshotInfo> = {}): SnapshotInfo {
  const organisations: Organisation[] = [
    { key: 'dang-bo-a', id: 'đảng bộ a', name: 'Đảng bộ A', kind: 'committee', bloc: 1, blocFrom: 'column', members: 0 },
    { key: 'dang-bo-b', id: 'đảng bộ b', name: 'Đảng bộ B', kind: 'committee', bloc: 2, blocFrom: 'column', members: 0 },
    { key: 'chi-bo-to-5', id: 'chi bộ tổ 5', name: 'Chi bộ Tổ 5', kind: 'cell', bloc: 5, blocFrom: 'column', members: 0 },
  ];
  const cells: Cell[] = [
    { key: 'chi-bo-1', id: 'đảng bộ a\nchi bộ 1', name: 'Chi bộ 1', organisation: 1, bloc: 1, blocFrom: 'column', members: 0 },
    { key: 'chi-bo-1-2', id: 'đảng bộ b\nchi bộ 1', name: 'Chi bộ 1', organisation: 2, bloc: 2, blocFrom: 'column', members: 0 },
    { key: 'chi-bo-2', id: 'đảng bộ b\nchi bộ 2', name: 'Chi bộ 2', organisation: 2, bloc: 2, blocFrom: 'column', members: 0 },
    { key: 'chi-bo-to-5', id: 'chi bộ tổ 5', name: 'Chi bộ Tổ 5', organisation: 3, bloc: 5, blocFrom: 'column', members: 0 },
  ];
  return {
    fileName: 'a.csv', sizeBytes: 1, encoding: 'utf-8', nameSamples: [], delimiter: ',', workbook: null, headerLine: 1, columns: [],
    fields: FIELD_KEYS as readonly FieldKey[],
    rows: {
      read: 1, kept: 0, headerRows: 1,
      excluded: { moved: 0, died: 0, removed: 0, left: 0, deletion: 0, temporary: 0 },
      excludedLines: { moved: [], died: [], removed: [], left: [], deletion: [], temporary: [] },
      leftOut: { tooLong: 0, nameOnly: 0, unclear: 0, cutOff: 0, duplicate: 0 },
      ignored: { title: 0, blank: 0, total: 0, note: 0, section: 0, repeatedHeader: 0 },
      ignoredLines: { title: [], blank: [], total: [], note: [], section: [], repeatedHeader: [] },
    },
    issues: [], issueTotal: 0, questions: [], values: [], duplicates: { byCard: 0, byPerson: 0, extra: 0, groups: [] }, organisations, cells, alike: [], derived: { bloc: 0, organisation: 0, cell: 0 },
    tally: { categories: {}, dates: {} },
    asOf: { day: '2026-03-01', from: 'fileName' },
    ...changes,
  };
}

/** A scope on stored members. */
export function bareScope(filters: Filters, changes: Partial<Scope> = {}): Scope {
  return { snapshotId: 1, info: bareInfo(), sample: false, asOf: '2026-03-01', filters, ...changes };
}
