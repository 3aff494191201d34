import { fieldOf } from '#domain/fields.ts';
import { fold, tidy } from '#domain/text.ts';
import type { Layout } from './layout.ts';
import { remembering } from '../remember.ts';

/** Values beside the name that no heading, total or note has. */
const ENOUGH = 3;
/** Two words or more of Latin letters, and nothing else. */
const NAME = /^[A-Za-z\u00c0-\u024f\u1ea0-\u1ef9]+(?: [A-Za-z\u00c0-\u024f\u1ea0-\u1ef9]+)+$/;
const NUMBER = /^\d{1,7}$/;
/** First words of totals, notes and headings between rows, all of them: what begins so is looked at closely. */
const TELLING = new RegExp(
  '^([ivxl]+|[a-hđ]|t|tm|kt|người|thủ|ký|nơi|ghi|lưu|chú|xác|danh|chi|cb|đảng|db|đb|tổ|khối|khu|kdc|tdp|thôn|ấp|kp|tổng|tong|cộng|cong|trường|công|ctcp|trạm|ubnd'
  + '|htx|hợp|ngân|bệnh|trung|quân|ban|cơ|văn|hội|mặt|mttq|doanh|bí|phó|chủ|hà|ngày|các|số|trong|trên|dưới|đại|đơn|nội|chỉ|tiêu|loại|trình|giới|độ|thành|đối|hạng|dân|tuổi|miễn|nam|nữ|chính|dự|đồng|to|khoi|dang)$',
);
const DAY = /ng[àa]y/i;

/**
 * A quick look that knows nearly every member of a list for one: a row as long as the heading, with a running number
 * where there is a column of them, a plain name, and values. It leaves all others, and whatever could be more than a
 * member by its first words, to the slow look.
 * @param name place of the name in the arranged cells
 * @param others places of the other fields there
 */
export function createPlainRowCheck(layout: Layout, name: number, others: readonly number[]): (cells: readonly string[], arranged: readonly string[]) => boolean {
  // The heading may come again, in other letters, or that of another table.
  const headingWords = new Set([...layout.headings.flat(), ...fieldOf('fullName').headers].flatMap(firstWords));
  const isTelling = remembering((word) => TELLING.test(word.toLowerCase()) || headingWords.has(word.toLowerCase()));
  const { ordinal, cells: width, named } = layout;
  if (name < 0 || others.length < ENOUGH) return () => false;
  return (cells, arranged) => {
    if (cells.length !== width) return false;
    for (let place = named; place < width; place++) if (cells[place] !== '') return false;
    const text = arranged[name] ?? '';
    const first = cells[0] ?? '';
    // Before the name and the running number nothing stands that could make another row of it.
    if (ordinal === 0 ? !NUMBER.test(first) : ordinal > 0 || first !== text) return false;
    if (!NAME.test(text) || isTelling(firstWord(text)) || DAY.test(text)) return false;
    let filled = 0;
    for (const place of others) if (isPlainlyFilled(arranged[place]) && ++filled === ENOUGH) return true;
    return false;
  };
}

/** Begins with a digit or a Latin letter. */
function isPlainlyFilled(cell: string | undefined): boolean {
  if (cell === undefined || cell === '') return false;
  const first = cell.charCodeAt(0);
  return (first >= 0x30 && first <= 0x39) || (first >= 0x41 && first <= 0x7a) || (first >= 0xc0 && first <= 0x24f);
}

function firstWord(text: string): string {
  const end = text.indexOf(' ');
  return end < 0 ? text : text.slice(0, end);
}

/** The first word of a heading as it may stand in another one, with accents and without. */
function firstWords(heading: string): string[] {
  return [firstWord(tidy(heading.replaceAll('"', ' ')).toLowerCase()), firstWord(fold(heading))];
}
