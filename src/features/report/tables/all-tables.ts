import { fold } from '#domain/text.ts';
import type { Speech } from '#i18n/language.tsx';
import { bodyTables } from './body-tables.ts';
import type { Periods } from './split-table.ts';
import type { OfficialTable } from './table-model.ts';
import { unitTable } from './unit-table.ts';

const OCCUPATION = 'Nghề nghiệp';

/** The form also has occupations, which no column that the app reads gives. */
function occupationTable({ now }: Periods, { t }: Speech): OfficialTable {
  const has = now.scope.info.columns.some(({ header }) => fold(header).includes(fold(OCCUPATION)));
  return {
    key: 'occupation',
    title: t({ vi: 'Nghề nghiệp', en: 'Occupation' }),
    counted: t({ vi: 'Số đảng viên theo nghề nghiệp', en: 'Members by occupation' }),
    columns: [], rows: [], checks: [], rounding: [], unknown: null,
    notes: [has
      ? t({ vi: `Cột “${OCCUPATION}” của tệp không được đọc, nên biểu này chưa lập được`, en: `The column “${OCCUPATION}” of the file is not read, so this table cannot be made` })
      : t({ vi: `Tệp không có cột “${OCCUPATION}”, nên biểu này chưa lập được`, en: `The file has no column “${OCCUPATION}”, so this table cannot be made` })],
  };
}

/** The official tables in their order, numbered; those that the file has no columns for have no rows and say so. */
export function officialTables(periods: Periods, speech: Speech): OfficialTable[] {
  const tables = [unitTable(periods, speech), ...bodyTables(periods, speech), occupationTable(periods, speech)];
  return tables.map((table, place) => ({ ...table, title: speech.t({ vi: `Biểu ${place + 1}. ${table.title}`, en: `Table ${place + 1}. ${table.title}` }) }));
}
