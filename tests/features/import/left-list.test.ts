import { describe, expect, test } from 'vitest';
import { NO_DECISIONS } from '#domain/decide.ts';
import type { Decisions } from '#domain/decisions.ts';
import { codesOf, readBytes, refusal } from './support.ts';
import { xlsxOf, type TestSheet } from './workbook-support.ts';

const sheet = (name: string, given: readonly string[], titles: readonly string[] = []): TestSheet => ({
  name, rows: [...titles.map((title) => [title]), ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính'], ...given.map((word, place) => [place + 1, `Nguyễn Thị ${word}`, `0${place + 1}/05/1960`, 'Nữ'])],
});
const read = (sheets: readonly TestSheet[], decided: Decisions['sheet'] = null) => readBytes(xlsxOf(sheets), 'so.xlsx', undefined, { ...NO_DECISIONS, sheet: decided });

describe('a workbook of one list whose people have left', () => {
  test.each<[string, TestSheet, number]>([
    ['by its title', sheet('Sheet1', ['An', 'Bình'], ['DANH SÁCH ĐẢNG VIÊN ĐÃ CHUYỂN ĐI']), 1], ['by the name of the sheet', sheet('ĐV từ trần', ['An', 'Bình']), 0],
  ])('%s', async (_, left, line) => {
    expect(await refusal(read([left]))).toEqual({ code: 'left-list', params: { line } });
  });

  test('is read where the name of its sheet is one of members too, and told', async () => {
    const { info } = await read([sheet('Chuyển sinh hoạt sau sáp nhập', ['An', 'Bình'])]);
    expect([info.rows.kept, ...info.issues.map(({ code }) => code)]).toEqual([2, 'title-of-leaving']);
  });

  test('is read where a person chooses its sheet, and told', async () => {
    const chosen = await read([sheet('CB1', ['Chi', 'Dung', 'Giang']), sheet('Chuyển đi', ['An', 'Bình'], ['DANH SÁCH ĐẢNG VIÊN ĐÃ CHUYỂN ĐI'])], 'Chuyển đi');
    expect(chosen.info.rows.kept).toBe(2);
    expect(codesOf(chosen)).toContain('title-of-leaving');
  });
});
