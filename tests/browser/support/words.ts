import type { Locator, Page } from '@playwright/test';

/** Sentences of the page that several journeys look for, each written once. */
export const SAYS = {
  allUnderstood: 'mọi ô có chữ đều đã hiểu',
  leftAlone: 'Chỉ mở tệp đầu tiên; 1 tệp khác chưa mở.',
  kept: 'Số liệu đang xem vẫn giữ nguyên.',
  issues: (count: number) => `${count} ô cần kiểm tra lại`,
  lacking: (count: string) => `${count} người còn thiếu`,
  caption: (n: string, unknown: number, day: string) => `Tính trên ${n} đảng viên · ${unknown} chưa có thông tin · số liệu đến ${day}`,
  counted: (n: string) => `Tính trên ${n} đảng viên`,
  picked: (filter: string) => `Phần đang chọn: ${filter}; biểu đồ vẫn hiện các phần khác để so sánh`,
  filtered: (filter: string) => `Lọc theo ${filter}; vạch đứng là tỷ lệ chung của toàn đảng bộ`,
  noDay: (text: string) => `“${text}” không phải là một ngày đã qua. Hãy gõ như 01/03/2026.`,
  dayOfName: (day: string) => `Số liệu đến ${day}, lấy từ tên tệp.`,
  dayOfNewest: (day: string) => `Số liệu đến ${day}, là ngày mới nhất có trong tệp.`,
  rows: /Đọc (\d+) dòng = (\d+) đảng viên \+ (\d+) dòng chưa đếm được \+ (\d+) dòng không phải đảng viên \+ 1 dòng tiêu đề/,
  sample: 'DỮ LIỆU MẪU, KHÔNG CÓ THẬT',
} as const;

/** The list of what was not understood, on the page Dữ liệu. */
export function issueCard(page: Page): Locator {
  return page.getByRole('region', { name: /ô cần kiểm tra lại$/ }).filter({ has: page.getByRole('heading') });
}

const PROBLEMS = ['chưa hiểu cách ghi', 'không có trong lịch', 'năm này không thể đúng', 'chưa đọc được thành ngày', 'thừa ô', 'thiếu ô', 'dấu ngoặc kép', 'không có họ tên', 'chỉ có tên'];

/** What an explanation in that list is about, by its telling words. */
export function problemOf(sentence: string): string {
  return PROBLEMS.find((words) => sentence.toLowerCase().includes(words)) ?? sentence;
}
