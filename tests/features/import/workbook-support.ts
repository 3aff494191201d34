import { crc32, deflateRawSync } from 'node:zlib';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What a test changes in a zip file. */
export interface ZipChanges {
  /** Bytes that the directory states for every part when unpacked. */
  statedBytes?: number;
  flags?: number;
  stored?: boolean;
  crc?: number;
}

/** A zip file of parts, in their order. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>, { statedBytes, flags = 0, stored = false, crc }: ZipChanges = {}): Uint8Array<ArrayBuffer> {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(parts)) {
    const data = Buffer.from(content as string);
    const packed = stored ? data : deflateRawSync(data);
    const nameBytes = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(stored ? 0 : 8, 4);
    common.writeUInt32LE(crc ?? crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(statedBytes ?? data.length, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    local.push(Buffer.from('PK\x03\x04', 'latin1'), common, nameBytes, packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, tail, nameBytes);
    at += 30 + nameBytes.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Uint8Array.from(Buffer.concat([...local, listed, end]));
}

/** A cell: a text, or XML of its own. */
export type TestCell = string | number | null | { xml: (reference: string) => string };

/** A sheet of a test. */
export interface TestSheet {
  name?: string;
  state?: string;
  rows: readonly (readonly TestCell[])[];
  /** Numbers of hidden rows, from 1. */
  hidden?: readonly number[];
  merges?: readonly string[];
  /** Sheet XML in place of what the rows give. */
  xml?: string;
}

/** What a test's workbook has beside its sheets. */
export interface TestBook {
  formats?: readonly string[];
  date1904?: boolean;
  strings?: readonly string[];
  parts?: Readonly<Record<string, string | null>>;
}

/** A number in the format of that place among the workbook's formats. */
export function formatted(value: number | string, format: number): TestCell {
  return { xml: (reference) => `<c r="${reference}" s="${format + 1}"><v>${value}</v></c>` };
}

/** The parts of a workbook as Excel names them. */
export function partsOf(sheets: readonly TestSheet[], { formats = [], date1904 = false, strings = [], parts = {} }: TestBook = {}): Record<string, string> {
  const relations = sheets.map((_, place) => `<Relationship Id="rId${place + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${place + 1}.xml"/>`).join('');
  const all: Record<string, string | null> = {
    '[Content_Types].xml': '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${
      sheets.map(({ name, state }, place) => `<sheet name="${escapeXml(name ?? `Sheet${place + 1}`)}" sheetId="${place + 1}"${state ? ` state="${state}"` : ''} r:id="rId${place + 1}"/>`).join('')
    }</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}">${relations}<Relationship Id="s" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="t" Type="${OFFICE}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts>${
      formats.map((code, place) => `<numFmt numFmtId="${200 + place}" formatCode="${escapeXml(code)}"/>`).join('')
    }</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${
      formats.map((code, place) => `<xf numFmtId="${/^[1-9]\d$/.test(code) ? code : 200 + place}"/>`).join('')
    }</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings.map((xml) => `<si>${xml}</si>`).join('')}</sst>`,
  };
  for (const [place, sheet] of sheets.entries()) all[`xl/worksheets/sheet${place + 1}.xml`] = sheet.xml ?? sheetXml(sheet);
  return Object.fromEntries(Object.entries({ ...all, ...parts }).filter((entry): entry is [string, string] => entry[1] !== null));
}

/** A workbook as Excel writes it. */
export function xlsxOf(sheets: readonly TestSheet[], book?: TestBook): Uint8Array<ArrayBuffer> {
  return zipOf(partsOf(sheets, book));
}

function sheetXml({ rows, hidden = [], merges = [] }: TestSheet): string {
  const data = rows.map((cells, place) => {
    const line = place + 1;
    const inner = cells.map((cell, column) => cellXml(cell, `${columnName(column)}${line}`)).join('');
    return `<row r="${line}"${hidden.includes(line) ? ' hidden="1"' : ''}>${inner}</row>`;
  }).join('');
  const merged = merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.map((reference) => `<mergeCell ref="${reference}"/>`).join('')}</mergeCells>` : '';
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}"><dimension ref="A1"/><sheetData>${data}</sheetData>${merged}</worksheet>`;
}

function cellXml(cell: TestCell, reference: string): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  return typeof cell === 'string' ? `<c r="${reference}" t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>` : cell.xml(reference);
}

/** The name of a column, from 0. */
export function columnName(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : columnName(Math.floor(column / 26) - 1) + columnName(column % 26);
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
