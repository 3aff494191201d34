import { NO_DECISIONS } from '#domain/decide.ts';
import { describe, expect, test } from 'vitest';
import type { Speech } from '#i18n/language.tsx';
import { readMembers } from '#features/import/read-members.ts';
import { failureSentence } from '#features/import/sentences.ts';
import { TODAY, readBytes, readText, refusal, utf8 } from './support.ts';

const LIST = 'Họ và tên,Giới tính,Ngày sinh\r\nNguyễn Văn Mẫu,Nam,15/08/1950\r\n';

function bytes(...values: (number | string)[]): Uint8Array {
  return Uint8Array.from(values.flatMap((value) => (typeof value === 'number' ? [value] : [...utf8(value)])));
}

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? [0xfeff] : []), ...Array.from(text, (_, place) => text.charCodeAt(place))];
  return Uint8Array.from(units.flatMap((unit) => (littleEndian ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

describe('files that are no CSV, by their content', () => {
  test.each([
    ['PNG', bytes(0x89, 'PNG', 13, 10, 26, 10, 0, 0, 0, 13), 'image'], ['JPEG', bytes(0xff, 0xd8, 0xff, 0xe0), 'image'], ['GIF', bytes('GIF89a'), 'image'],
    ['PDF', bytes('%PDF-1.7\n'), 'pdf'], ['empty ZIP', bytes('PK', 5, 6, ...Array.from({ length: 18 }, () => 0)), 'zip'],
    ['gzip', bytes(0x1f, 0x8b, 8, 0), 'binary'], ['RAR', bytes('Rar!', 0x1a, 7), 'binary'], ['RTF', bytes('{\\rtf1\\ansi'), 'binary'], ['noise', new Uint8Array(5000), 'binary'],
    ['HTML', bytes('<!DOCTYPE html><p>Họ và tên</p>'), 'html'], ['HTML after space', bytes('\n\t <html>'), 'html'], ['an empty HTML table', bytes('<table border=1></table>'), 'html'],
    ['HTML after a mark', bytes(0xef, 0xbb, 0xbf, '<html xmlns:x="urn:schemas-microsoft-com:office:excel">'), 'html'], ['XML', bytes('<?xml version="1.0"?>'), 'html'], ['a comment, then HTML', bytes('<!-- x --><html>'), 'html'],
    ['WebP', bytes('RIFF', 1, 2, 3, 4, 'WEBPVP8 '), 'image'], ['HEIC', bytes(0, 0, 0, 24, 'ftypheic', 0, 0, 0, 0), 'image'], ['TIFF', bytes('II*', 0, 8, 0, 0, 0), 'image'], ['MP4', bytes(0, 0, 0, 24, 'ftypisom'), 'binary'],
    ['bzip2', bytes('BZh9', 0x31, 0x41), 'binary'], ['xz', bytes(0xfd, '7zXZ', 0), 'binary'], ['Zstandard', bytes(0x28, 0xb5, 0x2f, 0xfd, 'a'), 'binary'],
    ['noise without a sign', Uint8Array.from({ length: 600 }, (_, at) => ((at * 7919) ^ (at >> 3)) & 255), 'binary'], ['UTF-32', utf16('H\0ọ\0 \0t\0ê\0n\0,\0a\0', true, true), 'binary'],
    ['UTF-16 HTML', utf16('<html>', true, true), 'html'],
  ])('%s', async (_, content, kind) => {
    expect(await refusal(readBytes(content, 'danh-sach.csv'))).toEqual({ code: 'foreign', params: { kind } });
  });

  test('the kind is found when the bytes come one by one', async () => {
    const content = bytes('%PDF-1.7\n');
    const pieces = Array.from(content, (byte) => Uint8Array.of(byte));
    expect(await refusal(readBytes(content, 'a.csv', pieces))).toEqual({ code: 'foreign', params: { kind: 'pdf' } });
  });

  test('a foreign file is refused before it is read to its end', async () => {
    let pulled = 0;
    let cancelled = false;
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled++;
        controller.enqueue(bytes('%PDF-', 'x'.repeat(5000)));
      },
      cancel() { cancelled = true; },
    });
    expect(await refusal(readMembers({ name: 'a.csv', size: 1e12, stream }, { today: TODAY, decisions: NO_DECISIONS }))).toMatchObject({ code: 'foreign' });
    expect(pulled).toBeLessThan(4);
    expect(cancelled).toBe(true);
  });
});

describe('empty files', () => {
  test.each([['nothing', ''], ['a mark', '\ufeff'], ['space', '   '], ['line ends', '\n\r\n\r'], ['delimiters', ',,,\n,,,\n'], ['signs that are not seen', '\u200b\u00a0,\u200b\n'], ['a separator line', 'sep=;\n']])('%s', async (_, text) => {
    expect(await refusal(readText(text))).toEqual({ code: 'empty', params: {} });
  });
});

describe('bytes that contradict the encoding', () => {
  const longer = `${LIST}${'Trần Thị Mẫu,Nữ,02/09/1960\r\n'.repeat(20_000)}`;
  test.each([
    ['a lone byte', bytes(LIST, 0xff), 3],
    ['a lone byte far into the file', bytes(longer, 0xff), 20_003],
    ['a lone byte after ASCII alone', bytes('Ho ten,Gioi tinh\n', 'Nguyen Van Mau,Nam\n'.repeat(30_000), LIST, 0xff, ',Nam'), 30_004],
    ['an overlong form', bytes(LIST, 0xc0, 0xaf), 3],
    ['half a pair of code units', bytes(LIST, 0xed, 0xa0, 0x80), 3],
    ['UTF-16 with half a pair', utf16(`${LIST}\ud800,Nam\r\n`, true, true), 3],
    ['a mark of UTF-8 and other bytes', bytes(0xef, 0xbb, 0xbf, 'Ten,Gi', 0xf5, 'i t', 0xed, 'nh\n'), 1],
  ])('%s', async (_, content, line) => {
    expect(await refusal(readBytes(content))).toEqual({ code: 'bytes-invalid', params: { line } });
    const pieces = Array.from({ length: Math.ceil(content.length / 997) }, (__, at) => content.subarray(at * 997, (at + 1) * 997));
    expect(await refusal(readBytes(content, 'a.csv', pieces))).toEqual({ code: 'bytes-invalid', params: { line } });
  });
});

test.each([
  ['UTF-8', bytes(`${LIST}Trần Thị Mẫu,N`, 0xe1, 0xbb)], ['UTF-8 in its last cell', bytes(`${LIST}Trần Thị Mẫu,Nữ,196`, 0xc4)],
  ['UTF-16', Uint8Array.from([...utf16(`${LIST}Trần Thị Mẫu,N`, false, true), 0x41])], ['UTF-16 with half a pair', utf16(`${LIST}Trần Thị Mẫu,N\ud83d`, true, false)],
])('a row that the file ends in, within a letter, is left out and told: %s', async (_, content) => {
  const { info } = await readBytes(content);
  expect(info.rows).toMatchObject({ kept: 1, leftOut: { cutOff: 1 } });
  expect(info.issues.map(({ code, places }) => [code, places[0]?.line])).toEqual([['file-cut-off', 3]]);
});

describe('quotes and sizes', () => {
  const rows = (count: number) => 'Nguyễn Văn Mẫu,Nam,1950\n'.repeat(count);
  test.each([
    ['a quote open to the end', `${LIST}${rows(3)}"Nguyễn Văn Mẫu,Nam,1950\n${rows(3)}`, { code: 'quote-not-closed', params: { line: 6 } }],
    ['a quote open in the only line', '"Họ và tên,Giới tính', { code: 'quote-not-closed', params: { line: 1 } }],
    ['a quote open in the header', `"Họ và tên,Giới tính\n${rows(3)}`, { code: 'quote-not-closed', params: { line: 1 } }],
    ['a quote that opens in the second line of a record', `${LIST}"Nguyễn\nVăn Mẫu","Nam,1950\n${rows(2)}`, { code: 'quote-not-closed', params: { line: 4 } }],
    ['a quote that closes in another row', `${LIST}"Nguyễn Văn Mẫu,Nam,1950\n"Trần Thị Mẫu",Nữ,1960\n`, { code: 'quote-not-closed', params: { line: 3 } }],
    ['a quote that closes many rows later', `${LIST}"Nguyễn Văn Mẫu,Nam,1950\n${rows(2000)}"Trần Thị Mẫu",Nữ,1960\n`, { code: 'quote-not-closed', params: { line: 3 } }],
    ['a quote open for more than a cell may hold', `${LIST}"Nguyễn Văn Mẫu,Nam,1950\n${rows(60_000)}`, { code: 'cell-too-large', params: { line: 3, limit: 1_000_000 } }],
    ['a cell of 5 MB', `${LIST}${'x'.repeat(5_000_000)},Nam,1950\n`, { code: 'cell-too-large', params: { line: 3, limit: 1_000_000 } }],
    ['a quoted cell of 5 MB', `${LIST}"Nguyễn\nVăn","${'x'.repeat(5_000_000)}",1950\n`, { code: 'cell-too-large', params: { line: 4, limit: 1_000_000 } }],
    ['10,000 columns', `${'a,'.repeat(10_000)}\n`, { code: 'too-many-columns', params: { line: 1, limit: 2000 } }],
    ['10,000 cells in one row', `${LIST}${rows(2)}${','.repeat(10_000)}\n`, { code: 'too-many-columns', params: { line: 5, limit: 2000 } }],
  ])('%s', async (_, text, failure) => expect(await refusal(readText(text))).toEqual(failure));

  test('more units than codes', async () => {
    const many = Array.from({ length: 65_537 }, (_, n) => `Nguyễn Văn Mẫu,Nam,Chi bộ ${n}\n`).join('');
    expect(await refusal(readText(`Họ và tên,Giới tính,Chi bộ\n${many}`))).toEqual({ code: 'too-many-units', params: { limit: 65_535 } });
  });
});

test('a file that the browser cannot read', async () => {
  const stream = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new DOMException('gone', 'NotReadableError')) });
  expect(await refusal(readMembers({ name: 'a.csv', size: 1, stream }, { today: TODAY, decisions: NO_DECISIONS }))).toEqual({ code: 'unreadable', params: {} });
});

describe('what a refusal says', () => {
  test.each([
    [{ code: 'bytes-invalid', params: { line: 12_345 } }, 'dòng 12.345'],
    [{ code: 'letters-lost', params: { line: 1 } }, 'Lưu lại dạng CSV UTF-8'], [{ code: 'letters-unread', params: { line: 3 } }, 'dòng 3'],
    [{ code: 'quote-not-closed', params: { line: 12_345 } }, 'dòng 12.345'],
    [{ code: 'cell-too-large', params: { line: 7, limit: 1_000_000 } }, '1.000.000 ký tự'],
    [{ code: 'foreign', params: { kind: 'zip' } }, '.zip'], [{ code: 'workbook-protected', params: {} }, 'mật khẩu'], [{ code: 'workbook-damaged', params: { part: 'xl/styles.xml' } }, 'xl/styles.xml'],
    [{ code: 'workbook-too-large', params: { what: 'unpacked', limit: 1024 ** 3 } }, 'lớn hơn 1'], [{ code: 'workbook-too-large', params: { what: 'parts', limit: 10_000 } }, '10.000 phần'],
    [{ code: 'no-header', params: { found: ['Cột A'] } }, '“Cột A”'],
    [{ code: 'no-header', params: { found: ['STT,Họ và tên,Giới tính'] } }, 'Text to Columns'], [{ code: 'no-header', params: { found: ['Mẫu, ngày 1, tháng 3, năm 2026'] } }, 'dòng đầu có'],
    [{ code: 'unit-list', params: { line: 1234, name: 'Số ĐV' } }, 'cột “Số ĐV” ở dòng 1.234'],
    [{ code: 'no-header', params: { found: [] } }, 'Chưa thấy dòng tiêu đề có tên các cột như Họ và tên, Giới tính, Ngày sinh.'],
    [{ code: 'tables-beside', params: { line: 2, column: 6 } }, 'từ quanh cột 6'], [{ code: 'only-names', params: { line: 3, name: 'Họ tên' } }, 'Ở dòng 3 chỉ nhận ra cột “Họ tên”'],
    [{ code: 'left-list', params: { line: 12_345 } }, 'Theo dòng 12.345'], [{ code: 'left-list', params: { line: 0 } }, 'Theo tên trang tính'], [{ code: 'all-left', params: { people: 1234 } }, 'cả 1.234 người'],
    [{ code: 'worker-died', params: {} }, 'Tệp gốc không bị thay đổi'],
  ] as const)('%o', (failure, part) => {
    const { what, todo } = failureSentence(failure as never);
    const t: Speech['t'] = ({ vi }) => vi;
    expect(`${t(what)} ${t(todo)}`).toContain(part);
    expect(todo.en).not.toBe('');
  });
});
