import { expect, test } from 'vitest';
import { tableItems } from '#figures/export/table-actions.ts';
import type { TableDocument } from '#figures/export/document.ts';
import { createSpeech } from '#i18n/language.tsx';

function documentOf(rows: number): TableDocument {
  return {
    title: 'Danh sách', lines: [], fileName: 'people', people: true,
    table: { columns: [{ label: 'TT', format: 'count' }], rows: Array.from({ length: rows }, (_, place) => ({ key: String(place), cells: [place] })) },
  };
}

test('a table too long to be written for Excel is refused with what to do, before anything is written', async () => {
  const acts: (() => Promise<string | null>)[] = [];
  const [xlsx] = tableItems({ key: 'whole', make: () => documentOf(30_001), anonymous: false }, createSpeech('vi'), (act) => {
    acts.push(act);
    return () => undefined;
  });
  expect(xlsx?.key).toBe('xlsx-whole');
  await expect(acts[0]?.()).rejects.toThrow('Bảng có 30.001 dòng, quá dài để ghi thành tệp Excel ngay trong trang. Hãy tải CSV');
});
