import { tableFromIPC } from 'apache-arrow';
import { expect, test } from 'vitest';
import { FIELD_KEYS, FIELDS, columnName } from '#domain/fields.ts';
import { templateCsv } from '#features/import/template.ts';
import { readText, rowsOf } from './support.ts';

const EXPECTED = ['line: Int32', ...FIELD_KEYS.flatMap((key) => {
  const name = columnName(key);
  switch (FIELDS[key].kind) {
    case 'category': return [`${name}: Uint8`];
    case 'unit': return [`${name}: Uint16`];
    case 'date': return [`${name}: Date32<DAY>?`, `${name}_precision: Uint8`];
    case 'text': return [`${name}: Utf8`];
  }
})];

test.each([['all columns', templateCsv()], ['two columns', 'Họ và tên,Giới tính\nNguyễn Văn Mẫu,Nam\n']])('the table has every stored column, for a file with %s', async (_, text) => {
  const { schema } = tableFromIPC((await readText(text)).arrow);
  expect(schema.fields.map(({ name, type, nullable }) => `${name}: ${String(type)}${nullable ? '?' : ''}`)).toEqual(EXPECTED);
});

test('what the file has no column for is unknown', async () => {
  const [row] = rowsOf(await readText('Họ và tên,Giới tính\nNguyễn Văn Mẫu,Nam\n'));
  expect(row).toMatchObject({
    line: 2, sex: 2, birth_date: null, birth_date_precision: 0, party_post: 0, working_away: 0, exemption: 0, organisation: 0, cell: 0,
  });
});

test('values of a member', async () => {
  const [row] = rowsOf(await readText(templateCsv()));
  expect(row).toMatchObject({
    line: 2, sex: 2, birth_date_precision: 3, ethnicity: 1, religion: 1, bloc: 5, organisation: 1, cell: 1, general_education: 4, qualification: 3, political_theory: 2,
    party_post: 4, working_away: 2, exempt_reason: 1, exemption: 1,
  });
  expect(new Date(Number(row?.['birth_date'])).toISOString().slice(0, 10)).toBe('1950-08-15');
});

test('dates before 1970, months and years', async () => {
  const rows = rowsOf(await readText('Họ và tên,Ngày sinh\nA,31/12/1969\nB,1/1900\nC,2000\nD,?\n'));
  expect(rows.map(({ birth_date: date, birth_date_precision: precision }) => [date === null ? null : new Date(Number(date)).toISOString().slice(0, 10), precision])).toEqual([
    ['1969-12-31', 3], ['1900-01-01', 2], ['2000-01-01', 1], [null, 0],
  ]);
});

test('nine members: the bits of nulls go over a byte', async () => {
  const rows = rowsOf(await readText(`Họ và tên,Ngày sinh\n${Array.from({ length: 9 }, (_, n) => `A,${n % 2 === 0 ? '' : 1950 + n}\n`).join('')}`));
  expect(rows.map(({ birth_date: date }) => date === null)).toEqual([true, false, true, false, true, false, true, false, true]);
});

test('names and cards are kept with the members, and stand nowhere else', async () => {
  const text = 'Họ và tên,Số thẻ đảng,Ngày sinh,Số CCCD\n Lê  Văn Mẫu ,000126001655,lạ,001050000001\nĐỗ Mẫu,,1950,001050000002\nLê Văn Mẫu,000126001655,1960,\n';
  const read = await readText(text);
  expect(rowsOf(read).map(({ full_name: name, card_number: card }) => [name, card])).toEqual([['Lê Văn Mẫu', '000126001655'], ['Đỗ Mẫu', ''], ['Lê Văn Mẫu', '000126001655']]);
  const { nameSamples, ...info } = read.info;
  expect(nameSamples).toEqual([]);
  for (const personal of ['Mẫu', '0001260016', '001050000']) expect(JSON.stringify(info)).not.toContain(personal);
  expect(Buffer.from(read.arrow).includes('001050000')).toBe(false);
});

test('counted once, names stay with their members', async () => {
  const row = (name: string) => `${name},01/02/1950,Chi bộ 1\n`;
  const read = await readText(`Họ và tên,Ngày sinh,Chi bộ\n${row('Lê A')}${row('Lê A')}${row('Đỗ Ánh')}`, undefined, { duplicates: 'once' });
  expect(rowsOf(read).map(({ full_name: name, line }) => [name, line])).toEqual([['Lê A', 2], ['Đỗ Ánh', 4]]);
});

test('the template reads back as one member without an issue', async () => {
  const { info } = await readText(templateCsv());
  expect(info.rows).toMatchObject({ read: 2, kept: 1 });
  expect(info.issues).toEqual([]);
  expect(info.fields).toEqual(FIELD_KEYS);
  expect(templateCsv().startsWith('\ufeffHọ và tên,Giới tính,')).toBe(true);
});
