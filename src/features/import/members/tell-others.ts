import { fold, tidy } from '#domain/text.ts';
import type { IssueLog } from '../issue-log.ts';
import type { Layout } from '../layout/layout.ts';
import { readMark } from '../layout/status.ts';
import { namesMembers, namesOtherPeople } from '../other-list.ts';
import { remembering } from '../remember.ts';

/** Tells of people in a list who may be no members; they are counted all the same. */
export interface OthersTeller {
  /** Takes a row that is no member. */
  pass(cells: readonly string[], line: number): void;
  /** Takes a row that is counted. */
  count(cells: readonly string[], line: number): void;
}

/** More filled cells than a heading has. */
const MOST_WORDS = 2;
const MARKED = /^(la )?(dang vien|dv)( (dcs|dcsvn|dang cs|dang csvn|dang cong san( viet nam)?))?( x)?$/;

/**
 * Tells of people below a heading such as "Quần chúng ưu tú", and of those whom a column "Đảng viên" of marks does not mark, as
 * the lists of an office's staff have it.
 */
export function createOthersTeller({ columns, cells: width }: Pick<Layout, 'columns' | 'cells'>, below: readonly (readonly string[])[], log: Pick<IssueLog, 'add'>): OthersTeller {
  const mark = remembering((cell: string) => ({ is: readMark(cell) }));
  const marked = columns.findIndex(({ header, field, use }) => field === null && use === undefined && MARKED.test(fold(header)));
  const signs = marked < 0 || marked >= width ? [] : below.map((cells) => mark(cells[marked] ?? '').is);
  const place = signs.includes('yes') && !signs.includes('other') ? marked : -1;
  /** Line of the heading of other people above, 0 where there is none. */
  let heading = 0;
  return {
    pass(cells, line) {
      const words = cells.filter((cell) => /\p{L}/u.test(cell));
      if (words.length === 0 || words.length > MOST_WORDS) return;
      const text = tidy(words.join(' ').slice(0, 400));
      if (namesOtherPeople(text)) heading = line;
      else if (namesMembers(text)) heading = 0;
    },
    count(cells, line) {
      if (heading > 0) log.add({ code: 'heading-of-others', field: null, value: '', line: heading, column: 0 });
      heading = 0;
      if (place >= 0 && ['blank', 'no'].includes(mark(cells[place] ?? '').is)) log.add({ code: 'member-not-marked', field: null, value: '', line, column: place + 1 });
    },
  };
}
