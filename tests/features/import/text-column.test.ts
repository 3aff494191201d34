import { expect, test } from 'vitest';
import { createTextColumn, textsWithout, type Texts } from '#features/import/values/text-column.ts';

function read({ bytes, offsets }: Texts): string[] {
  return Array.from({ length: offsets.length - 1 }, (_, row) => new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(offsets[row], offsets[row + 1])));
}

test('texts come back as they are shown', () => {
  const column = createTextColumn();
  const cells = ['Nguyễn Thị Ánh', '', ' Lê  Văn\u00a0A ', 'Đỗ Ẩn'.normalize('NFD'), "'000126001655", '="000126001655"', 'x'.repeat(5000), '𝒜'.repeat(100), `${'a'.repeat(119)}𝒜`, '\ud835x', '=1+1', '\u200b', 'é€😀'];
  for (const cell of cells) column.keep(cell);
  expect(read(column.all())).toEqual([
    'Nguyễn Thị Ánh', '', 'Lê Văn A', 'Đỗ Ẩn', '000126001655', '000126001655', 'x'.repeat(120), '𝒜'.repeat(60), `${'a'.repeat(119)}𝒜`, '\ufffdx', '=1+1', '', 'é€😀',
  ]);
});

test('many rows, and some left out', () => {
  const column = createTextColumn();
  const names = Array.from({ length: 20_000 }, (_, row) => `Trần Văn Mẫu ${row}`);
  for (const name of names) column.keep(name);
  expect(read(column.all())).toEqual(names);
  const isOut = Uint8Array.from({ length: names.length }, (_, row) => (row % 3 === 0 ? 1 : 0));
  expect(read(textsWithout(column.all(), isOut))).toEqual(names.filter((_, row) => row % 3 !== 0));
});
