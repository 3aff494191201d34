import { describe, expect, test } from 'vitest';
import { findHeaderRows } from '#features/import/layout/header-rows.ts';
import { readText, refusal, rowsOf } from './support.ts';

const VALUES = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', '=cmd|\'/C calc\'!A0', '@SUM(1)', '+1', '-1', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '${7*7}', "'; DROP TABLE members; --", '\u202eNam', 'Na\u0000m', '\ufffe', '\ud83d\ude00', '%00', '../../etc/passwd'];

describe('hostile values', () => {
  test('are values like others in every column', async () => {
    const rows = VALUES.map((value) => `"${value.replaceAll('"', '""')}"`).map((cell) => `Nguyễn Văn Mẫu,${cell},${cell},${cell},${cell},${cell},1950\n`).join('');
    const read = await readText(`Họ và tên,Giới tính,Ngày sinh,Tổ chức cơ sở đảng,Chi bộ,Số thẻ đảng,Ngày vào Đảng\n${rows}`);
    expect(read.info.rows.kept).toBe(VALUES.length);
    // A sign that turns the text around is not seen, so what stands after it counts.
    expect(read.info.tally.categories.sex).toEqual([VALUES.length - 1, 0, 1]);
    expect(read.info.organisations).toHaveLength(new Set(read.info.organisations.map(({ key }) => key)).size);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.getPrototypeOf(read.info.tally.dates)).toBe(Object.prototype);
    expect(rowsOf(read)).toHaveLength(VALUES.length);
  });

  test('no stored name or shown value has signs that are not seen', async () => {
    const read = await readText('Họ và tên,Giới tính,Chi bộ\n"A\u0000\u0007\u200b\u202e\u2066B",x\u202ey,"C\u0085\u2028D"\n');
    const shown = JSON.stringify([read.info, rowsOf(read)]);
    expect(shown).not.toMatch(/\\u00|[\u0080-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u206f]/);
  });
});

describe('hostile headers', () => {
  test.each(['__proto__', 'constructor', 'toString', '=1+1', '<b>x</b>', '\u202e', ''])('%j is a column that is not read', async (header) => {
    const { info } = await readText(`Họ và tên,"${header}",Giới tính\nNguyễn Văn Mẫu,x,Nam\n`);
    expect(info.columns.map(({ field }) => field)).toEqual(['fullName', null, 'sex']);
    expect(info.rows.kept).toBe(1);
  });

  test('a header of a million characters is shown shortened', async () => {
    const { info } = await readText(`Họ và tên,Giới tính,${'x'.repeat(900_000)}\nNguyễn Văn Mẫu,Nam,\n`);
    expect(info.columns[2]?.header).toHaveLength(80);
  });

  test('2,000 columns are read', async () => {
    const { info } = await readText(`Họ và tên,Giới tính${',x'.repeat(1998)}\nNguyễn Văn Mẫu,Nam\n`);
    expect(info.columns).toHaveLength(2000);
  });
});

describe('hostile forms', () => {
  test.each([
    ['a million line ends', `Họ và tên,Giới tính\n${'\n'.repeat(1_000_000)}Nguyễn Văn Mẫu,Nam\n`, 1],
    ['a million line ends first', `${'\n'.repeat(29)}Họ và tên,Giới tính\nNguyễn Văn Mẫu,Nam\n`, 1],
    ['a million quotes', `Họ và tên,Giới tính\nNguyễn Văn Mẫu,Nam\n"${'""'.repeat(400_000)}",Nam\n`, 1],
    ['cells that are long, but not too long', `Họ và tên,Giới tính\n${'x'.repeat(1_000_000)},Nam\n`, 1],
    ['a mark in the middle', 'Họ và tên,Giới tính\n\ufeffNguyễn Văn Mẫu,\ufeffNam\n', 1],
  ])('%s', async (_, text, kept) => {
    const { info } = await readText(text);
    expect(info.rows.kept).toBeGreaterThanOrEqual(kept);
    expect(info.tally.categories.sex?.[0]).toBe(0);
  });

  test('wide rows without end are refused without reading on', async () => {
    expect(await refusal(readText(`Họ và tên,Giới tính\n${'x,'.repeat(2_000_000)}`))).toMatchObject({ code: 'too-many-columns' });
  });
});

test.each([
  ['below it', (blank: string) => `Họ và tên,Giới tính,Năm sinh\nNguyễn Văn Mẫu,Nam,1960\n${blank}`],
  ['above it', (blank: string) => `${blank}Họ và tên,Giới tính,Năm sinh\nNguyễn Văn Mẫu,Nam,1960\n`],
])('half a million blank rows %s do not keep a list waiting', async (_, listWith) => {
  const { info } = await readText(listWith(',,\n'.repeat(500_000)));
  expect(info.rows).toMatchObject({ kept: 1, ignored: { blank: 500_000 } });
}, 60_000);

test('hundreds of wide rows of text, none of which is a heading, do not keep a list waiting', () => {
  const rowOf = (row: number) => Array.from({ length: 800 }, (_, column) => `đoạn ${String.fromCharCode(97 + (row % 26), 97 + (column % 26), 97 + (Math.floor(column / 26) % 26))} chữ`);
  const rows = Array.from({ length: 290 }, (_, row) => ({ line: row + 1, cells: rowOf(row) }));
  const heading = { line: 291, cells: ['Họ và tên', 'Đại học', 'Cao đẳng'] };
  expect(findHeaderRows(rows)).toBeNull();
  expect(findHeaderRows([...rows, heading])?.places).toEqual([290]);
}, 60_000);
