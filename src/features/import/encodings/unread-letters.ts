import { ImportError } from '../failure.ts';
import type { RawRecord } from '../records/record.ts';
import type { WordCount } from './choose-recoding.ts';

/** Different words that can be read in no encoding, and their share of all: foreign names come to neither. */
const LEAST_WORDS = 8;
const LEAST_SHARE = 0.2;

const HIGH = /[^\u0000-\u007f]/;
/** Accents typed as signs after their letter, as in VIQR: "Nguye^~n", "phu+o+`ng". */
const TYPED_MARKS = /[a-z]*(?:[aeo]\^|[uo]\+)[a-z^+'`?~.]*/gi;

/** Refuses with ImportError a text too many words of which are no Vietnamese, however they are read. */
export function refuseUnread(counts: readonly WordCount[], records: readonly RawRecord[]): void {
  let [words, unread] = [0, 0];
  for (const column of Object.values(counts)) {
    const found = column.unread();
    words += found.words;
    unread += found.unread;
  }
  if (unread >= LEAST_WORDS && unread >= words * LEAST_SHARE) throw unreadFrom(records, HIGH);
}

/** Refuses with ImportError a text whose accents are signs after their letters. */
export function refuseTypedMarks(records: readonly RawRecord[]): void {
  const words = new Set(records.slice(0, 200).flatMap(({ cells }) => cells.flatMap((cell) => cell.slice(0, 200).match(TYPED_MARKS) ?? [])));
  if (words.size >= LEAST_WORDS) throw unreadFrom(records, /\^/);
}

function unreadFrom(records: readonly RawRecord[], sign: RegExp): ImportError {
  const first = records.find(({ cells }) => cells.some((cell) => sign.test(cell)));
  return new ImportError({ code: 'letters-unread', params: { line: first?.line ?? 1 } });
}
