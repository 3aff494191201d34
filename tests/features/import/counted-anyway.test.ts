import { expect, test } from 'vitest';
import { createSpeech } from '#i18n/language.tsx';
import { countedAnywayText } from '#features/import/row-sentences.ts';
import { readText } from './support.ts';

const HEADING = 'Họ và tên,Ngày sinh,Giới tính,Chi bộ,Ghi chú';
const listWith = (remark: string, title = '') => `${title && `${title},,,,\n`}${HEADING}\nNguyễn Văn An,12/5/1950,Nam,Chi bộ 1,${remark}\nTrần Thị Bình,3/4/1971,Nữ,Chi bộ 1,\n`;

async function said(text: string, language: 'vi' | 'en'): Promise<string> {
  return countedAnywayText((await readText(text)).info, createSpeech(language));
}

test.each<[string, string, RegExp, RegExp]>([
  ['that one has moved', listWith('đã chuyển đi 3/2024'), /^Có ghi chú.*đã chuyển đi.*vẫn được đếm\. Xin xem lại/, /^Remarks say.*moved away.*still counted\. Look/],
  ['that one is exempt', listWith('Miễn sinh hoạt'), /^Có ghi chú.*miễn sinh hoạt.*chưa được tính/, /^Remarks say.*exempt/],
  ['that a cell may hold other people', `${listWith('')}"Lê Văn Mẫu,1/2/1960,Nam,Chi bộ 1,\nHồ Thị Mẫu",3/4/1970,Nữ,Chi bộ 1,\n`, /^Có ô chứa nhiều dòng chữ.*chưa được đếm/, /^A cell holds lines/],
  ['by a doubtful title, that they have left', listWith('', 'DANH SÁCH ĐẢNG VIÊN ĐỀ NGHỊ XÓA TÊN'), /^Tiêu đề hoặc tên tệp/, /^The title or the name/],
])('a list that says outside its columns %s is told of beside its total', async (_, text, vi, en) => {
  expect(await said(text, 'vi')).toMatch(vi);
  expect(await said(text, 'en')).toMatch(en);
});

test('one that says nothing of the kind is not', async () => {
  expect(await said(listWith('Bí thư chi bộ'), 'vi')).toBe('');
});
