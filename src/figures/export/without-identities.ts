import { LEAST_TOLD, suppress } from '#domain/suppress.ts';
import { isTotal, type FigureTable } from '#figures/figure.ts';
import type { Speech } from '#i18n/language.tsx';
import type { TableDocument } from './document.ts';

/** How many persons a list has, in place of the persons. */
function numberOnly(people: FigureTable, { t }: Speech): FigureTable | null {
  const n = people.rows.filter((row) => !isTotal(row)).length;
  if (n < LEAST_TOLD) return null;
  return {
    columns: [{ label: t({ vi: 'Nội dung', en: 'What' }), format: 'text' }, { label: t({ vi: 'Số người', en: 'Persons' }), format: 'count' }],
    rows: [{ key: 'n', cells: [t({ vi: 'Số người trong danh sách', en: 'Persons in the list' }), n] }],
  };
}

/** A table of counts without groups under five, and how many numbers it lacks. */
function withoutFew(table: FigureTable): { table: FigureTable; hidden: number } | null {
  const told = suppress(table.columns, table.rows.map((row) => ({ cells: row.cells, total: isTotal(row), ...(row.level && { level: row.level }) })));
  if (!told) return null;
  return {
    table: {
      columns: told.columns.flatMap((place) => table.columns[place] ?? []),
      rows: table.rows.map(({ pick: _pick, ...row }, place) => ({ ...row, cells: told.rows[place] ?? [] })),
    },
    hidden: told.hidden,
  };
}

function remark(people: boolean, hidden: number, { t }: Speech): string {
  const names = people ? t({ vi: ' Chỉ ghi số người.', en: ' Numbers of persons only.' }) : '';
  const few = hidden > 0
    ? t({
        vi: ' “<5” là từ 1 đến 4; “*” là số không nêu, để không suy ra được số dưới 5.',
        en: ' “<5” is from 1 to 4; “*” is a number that is not told, so that none under 5 can be computed.',
      })
    : '';
  return `${t({ vi: 'Không danh tính.', en: 'Without identities.' })}${names}${few}`;
}

/**
 * A document that tells of no person and of no group under five: a list of people becomes the counts that it brings, or
 * their number. It says so in its lines.
 * @returns null where even the whole is too small to be told of
 */
export function withoutIdentities(document: TableDocument, speech: Speech): TableDocument | null {
  const { title, plainTitle = title, lines, plainLines = lines, fileName, table, people, counts } = document;
  const source = people ? (counts ?? numberOnly(table, speech)) : table;
  const told = source && withoutFew(source);
  if (!told) return null;
  return { title: plainTitle, lines: [...plainLines, remark(people, told.hidden, speech)], fileName: `${fileName}-anonymous`, table: told.table, people: false };
}
