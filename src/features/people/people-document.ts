import type { Answering } from '#db/verify.ts';
import type { TableDocument } from '#figures/export/document.ts';
import type { TableColumn, TableRow } from '#figures/figure.ts';
import { personCell } from '#figures/people-text.ts';
import type { PeopleColumn } from '#figures/people-columns.ts';
import { fetchPeople, type PersonRow } from '#figures/people.ts';
import type { Speech } from '#i18n/language.tsx';
import { askedColumns, type PeopleList } from './answers.ts';

/** Members fetched at once for a file. */
const CHUNK = 2_000;

function formatOf({ kind }: PeopleColumn): TableColumn['format'] {
  if (kind === 'years') return 'count';
  return kind === 'date' ? 'date' : 'text';
}

/** The rows of a file, one a member: what stands in the heads of groups on the page is a column here, so that the rows can be sorted. */
async function rowsOf(list: PeopleList, columns: readonly PeopleColumn[], engine: Answering, speech: Speech): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  let place = 0;
  for (const group of list.groups) {
    for (let from = 0; from < group.lines.length; from += CHUNK) {
      const lines = group.lines.slice(from, from + CHUNK);
      const people = await fetchPeople(engine, list.source, columns, lines);
      for (const line of lines) {
        place += 1;
        const person: PersonRow = people.get(line) ?? { line, values: {} };
        rows.push({ key: String(line), cells: [place, ...columns.map((column) => personCell(person, column, list.scope, speech))] });
      }
    }
  }
  return rows;
}

/**
 * A list as a file has it. Names and card numbers are in it only while the page shows them; otherwise their columns are left out, and
 * the file says so.
 * @param names whether the page shows names
 */
export async function peopleDocument(list: PeopleList, names: boolean, title: string, caption: string, engine: Answering, speech: Speech): Promise<TableDocument> {
  const { t } = speech;
  const { group } = list.order;
  const shown = group && !list.columns.includes(group) ? [group, ...list.columns] : list.columns;
  const columns = askedColumns(shown, names);
  const left = shown.filter((column) => !columns.includes(column)).map(({ label }) => t(label));
  return {
    title,
    lines: [
      caption,
      ...(left.length > 0 ? [t({ vi: `Không có cột: ${left.join(', ')}, vì trang đang ẩn họ tên.`, en: `Without the columns: ${left.join(', ')}, since the page hides names.` })] : []),
    ],
    fileName: `members-${list.scope.asOf}`,
    table: {
      columns: [
        { label: t({ vi: 'TT', en: 'No.' }), format: 'count' },
        ...columns.map((column) => ({ label: t(column.label), format: formatOf(column) })),
      ],
      rows: await rowsOf(list, columns, engine, speech),
    },
    // Also without names each row is a person: a day of birth and a cell tell who.
    people: true,
  };
}
