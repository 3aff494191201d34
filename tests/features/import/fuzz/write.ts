import { formatted, xlsxOf, type TestCell } from '../workbook-support.ts';
import { WRITERS, type Dialect } from './dialect.ts';
import { cellOf, ORGANISATIONS } from './expected.ts';
import type { Member } from './model.ts';
import { randomOf, type Random } from './random.ts';
import { columnsOf, type WrittenCell, type WrittenColumn } from './table.ts';
import { bare } from './write-values.ts';

type Row = readonly WrittenCell[];

const TITLES = ['ĐẢNG BỘ PHƯỜNG MẪU', 'DANH SÁCH ĐẢNG VIÊN', '(Tính đến ngày 1/3/2026)', '', 'ĐẢNG ỦY PHƯỜNG MẪU'];
const FOOTER = ['Mẫu, ngày 1 tháng 3 năm 2026', 'NGƯỜI LẬP BIỂU', 'BÍ THƯ'];
const SIGNER = 'Đỗ Văn Mẫu';
/** The name and three more. */
const MANY_COLUMNS = 4;
const ROMAN = ['I', 'II', 'III', 'IV', 'V'];

/** The list of the members in a dialect, as the bytes of a file. */
export function writeList(members: readonly Member[], dialect: Dialect): Uint8Array {
  const random = randomOf(dialect.seed);
  const columns = columnsOf(dialect, random);
  const rows = rowsOf(members, columns, dialect, random);
  if (dialect.transport === 'workbook') return xlsxOf([{ rows: rows.map((row) => row.map((cell) => workbookCell(cell, dialect, random))) }], { formats: ['dd/mm/yyyy'] });
  const { narrow, write } = WRITERS[dialect.transport];
  const text = writeText(rows, dialect, random);
  return write(narrow ? text.normalize('NFC') : text);
}

function rowsOf(members: readonly Member[], columns: readonly WrittenColumn[], dialect: Dialect, random: Random): Row[] {
  const width = columns.length + dialect.trailing;
  const say = (text: string) => (dialect.bare ? bare(text) : text);
  const full = (row: readonly WrittenCell[]): Row => [...row, ...Array.from({ length: width - row.length }, () => ({ text: '' }))];
  const isPadded = random.chance(0.5);
  const alone = (text: string, place = 0): Row => {
    const row = [...Array.from({ length: place }, () => ({ text: '' })), { text: say(text) }];
    return isPadded ? full(row) : row;
  };
  const headings = headingOf(columns, say).map(full);
  const nameAt = columns.findIndex(({ isName }) => isName);
  const rows: Row[] = [...TITLES.slice(0, dialect.titles).map((title) => alone(title)), ...headings];
  if (dialect.columnNumbers) rows.push(full(columns.map((_, place) => ({ text: random.chance(0.1) ? `(${place + 1})` : String(place + 1) }))));
  const again = dialect.headerAgain ? Math.floor(members.length / 2) : -1;
  const ordered = inSections(members, dialect);
  const peopleOf = (level: 'organisation' | 'cell', member: Member) =>
    ordered.filter((other) => (!dialect.organisationSections || other.organisation === member.organisation) && (level === 'organisation' || cellOf(other, dialect) === cellOf(member, dialect))).length;
  const heading = (name: string, number: string, people: number) => alone(
    `${number}${random.chance(0.5) ? name.toUpperCase() : name}${random.pick(['', ` (${people} đ/c)`, ` (${people} đảng viên)`])}`,
  );
  for (const [place, member] of ordered.entries()) {
    const before = ordered[place - 1];
    if (place === again) rows.push(...headings);
    if (dialect.blankRows && random.chance(0.2)) rows.push(alone(''));
    const opensOrganisation = dialect.sections && dialect.organisationSections && before?.organisation !== member.organisation;
    const [cell, organisation] = [cellOf(member, dialect), ORGANISATIONS[member.organisation] ?? ''];
    if (dialect.sections && (opensOrganisation || before === undefined || cellOf(before, dialect) !== cell)) {
      if (dialect.subtotals && before) rows.push(alone(`Cộng: ${peopleOf('cell', before)}`));
      if (opensOrganisation) rows.push(heading(organisation, random.pick(['', `${ROMAN[member.organisation]}. `]), peopleOf('organisation', member)));
      if (!opensOrganisation || organisation !== cell) rows.push(heading(cell, dialect.organisationSections ? random.pick(['', `${member.cell + 1}. `]) : random.pick(['', `${ROMAN[member.cell]}. `]), peopleOf('cell', member)));
    }
    const cells = full(columns.map((column) => ({ ...column.write(member, place), isValue: true })));
    rows.push(dialect.ragged && random.chance(0.5) ? withoutEnd(cells, columns) : cells);
  }
  if (dialect.total) rows.push(alone(random.pick([`Tổng cộng: ${members.length}`, `Tổng cộng: ${members.length} đảng viên`, `Tổng số: ${members.length}`])));
  if (dialect.footer) {
    for (const words of FOOTER) rows.push(alone(words, random.pick([0, columns.length - 1])));
    // With few columns a signature looks like a member of whom only the name is known.
    if (columns.filter(({ isRead }) => isRead).length > MANY_COLUMNS) rows.push(alone(SIGNER, nameAt));
  }
  return rows;
}

/** The members in the order of the headings between them. */
function inSections(members: readonly Member[], { sections, organisationSections }: Dialect): readonly Member[] {
  if (!sections) return members;
  return members.toSorted((a, b) => (organisationSections ? a.organisation - b.organisation : 0) || a.cell - b.cell);
}

/** One row of headers, or two where there are groups: merged cells have their words in the first only. */
function headingOf(columns: readonly WrittenColumn[], say: (text: string) => string): Row[] {
  if (columns.every(({ group }) => group === '')) return [columns.map(({ header }) => ({ text: say(header) }))];
  return [
    columns.map(({ group, header }, place) => ({ text: say(group === '' ? header : columns[place - 1]?.group === group ? '' : group) })),
    columns.map(({ group, header }) => ({ text: say(group === '' ? '' : header) })),
  ];
}

/** The row without the empty cells at its end, as far as these need not be there. */
function withoutEnd(cells: Row, columns: readonly WrittenColumn[]): Row {
  let length = cells.length;
  while (length > 2 && cells[length - 1]?.text === '' && (columns[length - 1]?.optional ?? true)) length--;
  return cells.slice(0, length);
}

function workbookCell({ text, serial }: WrittenCell, { monthFirst }: Dialect, random: Random): TestCell {
  if (serial !== undefined && !monthFirst && random.chance(0.7)) return formatted(serial, 0);
  return /^\d{1,4}$/.test(text) && random.chance(0.5) && !text.startsWith('0') ? Number(text) : text;
}

function writeText(rows: readonly Row[], { wrapped, delimiter, quoting, lineEnd, lastLineEnd, separatorLine }: Dialect, random: Random): string {
  const endOf = () => (lineEnd === 'mixed' ? random.pick(['\n', '\r\n', '\r\n']) : lineEnd);
  const quote = (text: string) => {
    const isNeeded = /["\r\n]/.test(text) || text.includes(delimiter);
    return isNeeded || quoting === 'all' || (quoting === 'some' && random.chance(0.4)) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const shown = ({ text, isValue = false }: WrittenCell) => (wrapped && isValue && text !== '' && !text.includes('"') && random.chance(0.5) ? `="${text}"` : text);
  const lines = rows.map((row) => row.map((cell) => quote(shown(cell))).join(delimiter));
  if (separatorLine) lines.unshift(`sep=${delimiter}`);
  return lines.map((line, place) => line + (place < lines.length - 1 || lastLineEnd ? endOf() : '')).join('');
}
