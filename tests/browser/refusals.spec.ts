import { expect, openFile, openStart, test } from './support/app.ts';
import { expectCount } from './support/journey.ts';
import { listOf, womenAndMen } from './support/lists.ts';

const LIST = listOf(womenAndMen(2, 1));
const PNG = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(200)]);
const SAVE_AS = 'chọn Lưu thành (Save As), chọn kiểu “CSV UTF-8”';
const CHOOSE_LIST = 'Hãy chọn tệp Excel hoặc CSV xuất từ cơ sở dữ liệu đảng viên.';

interface Refused {
  file: string;
  content: string | Buffer;
  /** What is the matter, where, and what to do. */
  says: readonly string[];
  saysInEnglish?: readonly string[];
}

const withLine = (line: string) => LIST.split('\r\n').toSpliced(2, 0, line).join('\r\n');

const REFUSED: readonly Refused[] = [
  { file: 'anh.csv', content: PNG, says: ['Tệp này là ảnh, không phải danh sách.', CHOOSE_LIST], saysInEnglish: ['This file is a picture, not a list.', 'Choose the Excel or CSV file'] },
  { file: 'bao-cao.pdf', content: '%PDF-1.7\n%âãÏÓ\n', says: ['Tệp này là PDF', CHOOSE_LIST], saysInEnglish: ['This file is a PDF'] },
  { file: 'danh-sach.xlsx', content: Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(500)]), says: ['Tệp này bị hỏng hoặc tải về chưa đủ', 'Hãy chép hoặc tải lại tệp.'], saysInEnglish: ['This file is damaged'] },
  { file: 'danh-sach.xls', content: Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]), says: ['Tệp này bị hỏng hoặc tải về chưa đủ'] },
  { file: 'gia.xls', content: '<html><head><meta charset="utf-8"></head><body><p>Họ và tên</p></body></html>', says: ['trang web (HTML)', SAVE_AS], saysInEnglish: ['a web page (HTML)'] },
  { file: 'trong.csv', content: '', says: ['Tệp này trống', 'Hãy kiểm tra và chọn lại tệp.'], saysInEnglish: ['This file is empty.'] },
  { file: 'chi-dau-cach.csv', content: '\ufeff \r\n\r\n  \r\n', says: ['Tệp này trống'] },
  { file: 'chi-tieu-de.csv', content: LIST.slice(0, LIST.indexOf('\n') + 1), says: ['Có dòng tiêu đề (dòng 1) nhưng không có đảng viên nào bên dưới.', 'Hãy kiểm tra lần xuất tệp'] },
  { file: 'khong-tieu-de.csv', content: LIST.slice(LIST.indexOf('\n') + 1), says: ['Chưa thấy dòng tiêu đề', 'Họ và tên, Giới tính, Ngày sinh', 'Hãy thêm dòng tiêu đề vào tệp gốc'] },
  { file: 'kho.csv', content: 'Mã hàng,Tên hàng,Số lượng\n1,Bàn,4\n', says: ['dòng đầu có: “Mã hàng”, “Tên hàng”, “Số lượng”'], saysInEnglish: ['the first line has: “Mã hàng”, “Tên hàng”, “Số lượng”'] },
  { file: 'hong-byte.csv', content: Buffer.concat([Buffer.from(LIST), Buffer.from([0x4e, 0x67, 0xf4, 0x2c, 0xd0, 0x0d, 0x0a])]), says: ['Ở khoảng dòng', SAVE_AS.slice(5)], saysInEnglish: ['some letters are damaged'] },
  { file: 'ngoac.csv', content: withLine('"Nguyễn Văn Mở,Nam,1/1/1970'), says: ['Ở dòng 3 có dấu ngoặc kép (") mở ra mà không đóng lại', 'Hãy thêm dấu ngoặc kép còn thiếu'], saysInEnglish: ['On line 3 a quotation mark (") opens'] },
  { file: 'o-qua-dai.csv', content: withLine(`${'x'.repeat(1_200_000)},Nam`), says: ['dòng 3', 'ký tự'] },
  { file: 'nhieu-cot.csv', content: `${Array.from({ length: 3000 }, (_, place) => `Cột ${place}`).join(',')}\n1\n`, says: ['cột'] },
  { file: 'nhi-phan.csv', content: Buffer.from(Array.from({ length: 4000 }, (_, place) => (place * 7) % 5)), says: ['không phải tệp chữ', CHOOSE_LIST] },
];

test('a file that cannot be read gets a sentence: what, where and what to do', async ({ page }) => {
  await openStart(page);
  for (const { file, content, says } of REFUSED) {
    await test.step(file, async () => {
      await openFile(page, file, content);
      const alert = page.getByRole('alert').filter({ hasText: `Chưa mở được ${file}` });
      await expect(alert).toBeVisible();
      for (const sentence of says) await expect.soft(alert).toContainText(sentence);
      await expect(page.getByRole('figure')).toHaveCount(0);
      await expect(page.getByRole('heading', { name: 'Mở số liệu đảng viên' })).toBeVisible();
    });
  }
  await page.getByRole('alert').getByRole('button', { name: 'Đóng' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await openFile(page, 'ba.csv', LIST);
  await expectCount(page, 3, 3);
});

test('the same in English', async ({ page }) => {
  await openStart(page);
  await page.getByRole('radio', { name: 'EN' }).check();
  for (const { file, content, saysInEnglish } of REFUSED) {
    if (!saysInEnglish) continue;
    await openFile(page, file, content);
    const alert = page.getByRole('alert').filter({ hasText: `${file} could not be opened` });
    await expect(alert).toBeVisible();
    for (const sentence of saysInEnglish) await expect.soft(alert).toContainText(sentence);
  }
});

test('a refusal changes with the language while it is on the screen', async ({ page }) => {
  await openFile(page, 'anh.csv', PNG);
  await expect(page.getByRole('alert')).toContainText('Tệp này là ảnh');
  await page.getByRole('radio', { name: 'EN' }).check();
  await expect(page.getByRole('alert')).toContainText('This file is a picture');
});
