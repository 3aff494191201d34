import * as XLSX from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { ImportError } from '#features/import/failure.ts';
import { readMembers } from '#features/import/read-members.ts';
import { NO_DECISIONS } from '#domain/decide.ts';
import { TODAY, readBytes, refusal, streamOf, utf8 } from './support.ts';
import { columnName, partsOf, xlsxOf, zipOf } from './workbook-support.ts';

const LIST = [['STT', 'Họ và tên', 'Giới tính', 'Ngày sinh', 'Chi bộ'], ['1', 'Nguyễn Văn Mẫu', 'Nam', '03/02/1950', 'Chi bộ 1'], ['2', 'Trần Thị Dụ', 'Nữ', '1960', 'Chi bộ 2']];
const SHEET = 'xl/worksheets/sheet1.xml';
const GOOD = partsOf([{ rows: LIST }]);

/** The refusal of a workbook with one part changed. */
function refusedWith(part: string, change: (xml: string) => string): Promise<unknown> {
  return refusal(readBytes(zipOf({ ...GOOD, [part]: change(GOOD[part] ?? '') }), 'a.xlsx'));
}

const damaged = (part = expect.any(String) as string) => ({ code: 'workbook-damaged', params: { part } });

describe('a damaged workbook is refused, and never read in part', () => {
  test('cut off anywhere', async () => {
    const bytes = xlsxOf([{ rows: LIST }]);
    for (let end = 4; end < bytes.length; end += 97) expect(await refusal(readBytes(bytes.slice(0, end), 'a.xlsx'))).toEqual(damaged());
  });

  test('with bytes changed anywhere', async () => {
    const bytes = xlsxOf([{ rows: LIST }]);
    const whole = (await readBytes(bytes, 'a.xlsx')).info;
    for (let place = 4; place < bytes.length; place += 41) {
      const changed = bytes.slice();
      changed[place] = (changed[place] ?? 0) ^ 0xff;
      try {
        // A byte that nobody reads (a time, a name in a local header) may be anything.
        expect((await readBytes(changed, 'a.xlsx')).info).toEqual(whole);
      } catch (error) {
        if (!(error instanceof ImportError)) throw error;
      }
    }
  });

  test.each([['its checksum', { crc: 7 }], ['its size', { statedBytes: 3 }], ['a larger size', { statedBytes: 1e6 }]])('that contradicts %s', async (_, changes) => {
    expect(await refusal(readBytes(zipOf(GOOD, changes), 'a.xlsx'))).toEqual(damaged());
  });

  test.each([
    ['a sheet that ends within a row', (xml: string) => xml.slice(0, xml.indexOf('</row>', 800))],
    ['tags that do not match', (xml: string) => xml.replace('</row>', '</c>')],
    ['a place in no sheet', (xml: string) => xml.replace('r="B2"', 'r="ZZZZ2"')], ['no place', (xml: string) => xml.replace('r="B2"', 'r="2B"')],
    ['rows in disorder', (xml: string) => xml.replace('<row r="3"', '<row r="1"')], ['a row below the last', (xml: string) => xml.replace('<row r="3"', '<row r="1048577"')],
    ['a text that is not there', (xml: string) => xml.replace('</row>', '<c r="F1" t="s"><v>99</v></c></row>')],
    ['a text without a number', (xml: string) => xml.replace('</row>', '<c r="F1" t="s"><v>-1</v></c></row>')],
    ['a number that is none', (xml: string) => xml.replace('</row>', '<c r="F1"><v>12a</v></c></row>')],
    ['a type that is none', (xml: string) => xml.replace('</row>', '<c r="F1" t="q"><v>1</v></c></row>')],
    ['a merge that is none', (xml: string) => xml.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="A1:!"/></mergeCells>')],
    ['control characters', (xml: string) => xml.replace('Nam', 'N\u0001')], ['an entity that is not defined', (xml: string) => xml.replace('Nam', '&nam;')],
  ])('%s', async (_, change) => {
    expect(await refusedWith(SHEET, change)).toEqual(damaged(SHEET));
  });

  test('parts that are missing', async () => {
    for (const part of [SHEET, 'xl/workbook.xml']) expect(await refusal(readBytes(zipOf(Object.fromEntries(Object.entries(GOOD).filter(([name]) => name !== part))), 'a.xlsx'))).toEqual(damaged());
    // Styles and shared texts are not needed by a sheet that uses neither; relations have their usual places.
    const bare = Object.fromEntries(Object.entries(GOOD).filter(([name]) => !['xl/styles.xml', 'xl/sharedStrings.xml', '_rels/.rels', '[Content_Types].xml'].includes(name)));
    expect((await readBytes(zipOf(bare), 'a.xlsx')).info.rows.kept).toBe(2);
  });

  test('an old workbook cut off anywhere', async () => {
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([...LIST, ...Array.from({ length: 300 }, (_, place) => [place + 3, `Lê Văn ${columnName(place)}`, 'Nam', '1950', 'Chi bộ 1'])]), 'DS');
    const bytes = new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
    expect((await readBytes(bytes, 'a.xls')).info.rows.kept).toBe(302);
    for (let end = 8; end < bytes.length - 512; end += 509) expect(await refusal(readBytes(bytes.slice(0, end), 'a.xls'))).toMatchObject({ code: expect.stringMatching(/^(workbook-damaged|foreign)$/) as string });
  });
});

describe('bombs', () => {
  test.each([
    ['unpacked', xlsxOf([{ rows: LIST }]), { statedBytes: 2 ** 31 }], ['ratio', xlsxOf([{ rows: LIST }]), { statedBytes: 9e7 }],
  ] as const)('%s', async (what, _, changes) => {
    expect(await refusal(readBytes(zipOf(GOOD, changes), 'a.xlsx'))).toMatchObject({ code: 'workbook-too-large', params: { what } });
  });

  test('a part that unpacks to more than the directory says is given up at once', async () => {
    const parts = { ...GOOD, [SHEET]: `<worksheet><sheetData>${' '.repeat(4e7)}</sheetData></worksheet>` };
    expect(await refusal(readBytes(zipOf(parts, { statedBytes: 5000 }), 'a.xlsx'))).toEqual(damaged());
  });

  test('too many parts', async () => {
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, place) => [`xl/${place}.xml`, '']));
    expect(await refusal(readBytes(zipOf(many, { stored: true }), 'a.xlsx'))).toEqual({ code: 'workbook-too-large', params: { what: 'parts', limit: 10_000 } });
  });

  test('too large a file is refused before it is read', async () => {
    let pulled = 0;
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled++;
        controller.enqueue(utf8('PK\u0003\u0004'.padEnd(5000, 'x')));
      },
    });
    expect(await refusal(readMembers({ name: 'a.xlsx', size: 1e12, stream }, { today: TODAY, decisions: NO_DECISIONS }))).toMatchObject({ code: 'workbook-too-large', params: { what: 'file' } });
    expect(pulled).toBeLessThan(5);
  });

  test.each([
    ['entities of entities', `<!DOCTYPE a [<!ENTITY a "lol"><!ENTITY b "${'&a;'.repeat(1000)}">]>`], ['entities of other files', '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>'],
    ['a definition elsewhere', '<!DOCTYPE a SYSTEM "http://example.invalid/a.dtd">'],
  ])('%s', async (_, doctype) => {
    for (const part of [SHEET, 'xl/workbook.xml', 'xl/styles.xml', 'xl/sharedStrings.xml']) {
      expect(await refusedWith(part, (xml) => doctype + xml.replace(/<\?xml[^>]*\?>/, ''))).toEqual(damaged(part));
    }
    const xml2003 = `<?xml version="1.0"?>${doctype}<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>`;
    expect(await refusal(readBytes(utf8(xml2003), 'a.xls'))).toEqual(damaged());
  });

  test('one element without an end', async () => {
    expect(await refusedWith(SHEET, () => `<worksheet ${'a'.repeat(9e6)}`)).toEqual(damaged(SHEET));
    expect(await refusedWith(SHEET, (xml) => xml.replace('Nam', 'a'.repeat(1_000_001)))).toEqual({ code: 'cell-too-large', params: { line: 2, limit: 1_000_000 } });
  });

  test('a sheet said to be as large as can be', async () => {
    const { info } = await readBytes(zipOf({ ...GOOD, [SHEET]: (GOOD[SHEET] ?? '').replace('ref="A1"', 'ref="A1:XFD1048576"') }), 'a.xlsx');
    expect(info.rows).toMatchObject({ read: 3, kept: 2 });
  });

  test('rows far apart, and cells far out', async () => {
    const { info } = await readBytes(zipOf({ ...GOOD, [SHEET]: (GOOD[SHEET] ?? '').replace('<row r="3"', '<row r="1048576"').replaceAll(/r="([A-E])3"/g, 'r="$11048576"') }), 'a.xlsx');
    expect(info.rows).toMatchObject({ read: 3, kept: 2 });
    const far = xlsxOf([{ rows: [...LIST, Array.from({ length: 10_000 }, (_, place) => `x${place}`)] }]);
    expect(await refusal(readBytes(far, 'a.xlsx'))).toEqual({ code: 'too-many-columns', params: { line: 4, limit: 2000 } });
  });

  test('spans without measure in a page', async () => {
    const page = `<table><tr><td>Họ và tên<td>Giới tính<tr><td rowspan=99999999>Nguyễn Văn Mẫu<td colspan=999999999>Nam</table>`;
    expect((await readBytes(utf8(page), 'a.xls')).info.rows.kept).toBe(1);
    const wide = `<table><tr>${'<td colspan=1000>x'.repeat(3)}</table>`;
    expect(await refusal(readBytes(utf8(wide), 'a.xls'))).toMatchObject({ code: 'too-many-columns' });
  });

  test('as many merged cells as a sheet has rows', async () => {
    const rows = [...LIST, ...Array.from({ length: 3000 }, (_, place) => [String(place + 3), `Lê Văn ${columnName(place)}`, 'Nam', '1950', 'Chi bộ 1'])];
    const merges = Array.from({ length: 3000 }, (_, place) => `E${place + 2}:E${place + 4000}`);
    expect((await readBytes(xlsxOf([{ rows, merges }]), 'a.xlsx')).info.rows.kept).toBe(3002);
  });
});

test('what cells say is text, whatever it looks like', async () => {
  const hostile = ['=cmd|" /C calc"!A0', '<script>alert(1)</script>', "'; DROP TABLE members; --", '__proto__', '\u202ecod.exe', '_x0000_'];
  const { info } = await readBytes(xlsxOf([{ name: '<img src=x>', rows: [...LIST, ...hostile.map((text, place) => [String(place + 3), text, 'Nam', '1950', text])] }]), 'a.xlsx');
  expect(info.workbook?.sheet).toBe('<img src=x>');
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(info.rows.read).toBe(9);
});

test('bytes from nowhere are refused quickly', async () => {
  let seed = 1;
  const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  for (const start of ['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', '<table>', '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">']) {
    for (let round = 0; round < 5; round++) {
      const bytes = Uint8Array.from({ length: 3000 }, (_, place) => (place < start.length ? start.charCodeAt(place) : Math.floor(random() * 256)));
      const failure = await refusal(readMembers({ name: 'a.xls', size: bytes.length, stream: streamOf(bytes) }, { today: TODAY, decisions: NO_DECISIONS }));
      expect(failure.code).toMatch(/^(workbook-damaged|foreign|empty|no-header|letters-lost|bytes-invalid)$/);
    }
  }
});
