import { fold, tidy } from '#domain/text.ts';
import { fieldOfHeader } from './header.ts';
import { isCount, isFigure } from './side-tables.ts';

/** What a summary may be of, where no field of a member is. */
const OF = /^(noi dung|chi tieu|tieu chi|tieu thuc|loai|loai dang vien|dien|thanh phan|do tuoi|doi tuong|hang muc|trinh do|hoc van|ten don vi|ten chi bo)$/;
const LONGEST = 100;

/**
 * Tells the rows of summaries between or below the rows of a list: "STT", "Đơn vị", "Tổng số", and lines with one name each, numbers
 * under those of people, and nothing else. Blank rows lie within it.
 */
export function createSummaryCheck(): { begins(cells: readonly string[]): boolean; goesOn(cells: readonly string[]): boolean } {
  let counts: readonly number[] = [];
  return {
    begins(cells) {
      counts = countPlaces(cells);
      return counts.length > 0;
    },
    goesOn(cells) {
      if (counts.length === 0) return false;
      const words = cells.filter((cell) => valueOf(cell) !== '');
      const isOfIt = counts.some((place) => isFigure(valueOf(cells[place]))) && words.filter((word) => !isFigure(valueOf(word))).length === 1;
      if (words.length > 0 && !isOfIt) counts = [];
      return counts.length > 0;
    },
  };
}

/** The rows of a list without summaries. */
export function withoutSummaries(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const summary = createSummaryCheck();
  return rows.filter((cells) => !summary.goesOn(cells) && !summary.begins(cells));
}

/** The places of numbers of people in the heading of a summary, which names something else too, and nobody; none in another row. */
function countPlaces(cells: readonly string[]): number[] {
  // Nearly every row of a member has a cell that begins with a digit, and no heading has.
  if (cells.some(beginsWithDigit)) return [];
  const words = cells.map(valueOf);
  const places = [...words.keys()].filter((place) => words[place] !== '' && isCount(words[place] ?? ''));
  const others = words.filter((word, place) => word !== '' && !places.includes(place));
  if (others.some((word) => fieldOfHeader(word) === 'fullName')) return [];
  return others.some((word) => OF.test(fold(word)) || fieldOfHeader(word) !== null) ? places : [];
}

function beginsWithDigit(cell: string): boolean {
  const first = cell.charCodeAt(0);
  return first >= 0x30 && first <= 0x39;
}

function valueOf(cell = ''): string {
  return tidy(cell.slice(0, LONGEST));
}
