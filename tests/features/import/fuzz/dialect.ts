import * as fc from 'fast-check';
import type { Encoding } from '#domain/decisions.ts';
import { as1252, to1258, toTcvn3, toUtf16, toVni } from '../encoders.ts';
import { utf8 } from '../support.ts';
import { COLUMNS, type Column } from './spellings.ts';

const withMark = (bytes: Uint8Array) => Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes);

interface Writer {
  encoding: Encoding;
  /** Whether the encoding has Vietnamese letters and ASCII only. */
  narrow: boolean;
  write: (text: string) => Uint8Array;
}

const writer = (encoding: Encoding, write: Writer['write'], narrow = false): Writer => ({ encoding, narrow, write });

/**
 * Ways in which a text becomes bytes. Text in windows-1252 is kept out: it has no Vietnamese letters, so that what it holds is
 * either ASCII or has lost letters, which is refused.
 */
export const WRITERS = {
  'utf-8': writer('utf-8', utf8),
  'utf-8 with a mark': writer('utf-8', (text) => withMark(utf8(text))),
  'utf-8 decomposed': writer('utf-8', (text) => utf8(text.normalize('NFD'))),
  'utf-16le': writer('utf-16le', (text) => toUtf16(text, true, true)),
  'utf-16be': writer('utf-16be', (text) => toUtf16(text, false, true)),
  'utf-16le without a mark': writer('utf-16le', (text) => toUtf16(text, true, false)),
  'utf-16be without a mark': writer('utf-16be', (text) => toUtf16(text, false, false)),
  'windows-1258': writer('windows-1258', (text) => to1258(text), true),
  'windows-1258, tones as marks': writer('windows-1258', (text) => to1258(text, false), true),
  tcvn3: writer('tcvn3', toTcvn3, true),
  vni: writer('vni', toVni, true),
  'utf-8 twice': writer('utf-8-twice', (text) => utf8(as1252(utf8(text)))),
  'utf-8 with a mark, twice': writer('utf-8-twice', (text) => utf8(as1252(withMark(utf8(text))))),
  'tcvn3 in utf-8': writer('tcvn3', (text) => utf8(as1252(toTcvn3(text))), true),
  'vni in utf-8': writer('vni', (text) => withMark(utf8(as1252(toVni(text)))), true),
  'windows-1258 in utf-8': writer('windows-1258', (text) => utf8(as1252(to1258(text))), true),
  'tcvn3 in utf-16': writer('tcvn3', (text) => toUtf16(as1252(toTcvn3(text)), true, true), true),
  'vni in utf-16': writer('vni', (text) => toUtf16(as1252(toVni(text)), false, true), true),
} satisfies Readonly<Record<string, Writer>>;

const TRANSPORTS = Object.keys(WRITERS) as (keyof typeof WRITERS)[];

/** What makes two files of the same members look different. */
export interface Dialect {
  /** Chooses all that has no entry of its own: spellings, order, places. */
  seed: number;
  /** How it is stored; a workbook has no delimiter, quotes and line ends. */
  transport: keyof typeof WRITERS | 'workbook';
  delimiter: string;
  quoting: 'needed' | 'all' | 'some';
  lineEnd: '\n' | '\r\n' | '\r' | 'mixed';
  lastLineEnd: boolean;
  separatorLine: boolean;
  columns: readonly Column[];
  /** Columns beside them that are not read. */
  others: number;
  runningNumbers: boolean;
  /** Without accents in all that is written. */
  bare: boolean;
  /** Capitals, stars, notes and line breaks in headers. */
  noisyHeaders: boolean;
  titles: number;
  columnNumbers: boolean;
  headerAgain: boolean;
  /** Cells, or organisations and their cells, as headings between the rows. */
  sections: boolean;
  organisationSections: boolean;
  /** A total below each heading. */
  subtotals: boolean;
  blankRows: boolean;
  /** Values as Excel keeps a text a text: ="Nam". */
  wrapped: boolean;
  /** Sex as a mark in the one column "Nữ". */
  womenMarked: boolean;
  splitNames: boolean;
  /** Birth in two columns, one for men and one for women. */
  birthBySex: boolean;
  marksFor: readonly ('qualification' | 'politicalTheory' | 'generalEducation')[];
  admissionGroup: boolean;
  headerRows: 1 | 2;
  /** Who has left, in the words of a status or in a column of dates for each way of leaving. */
  status: 'words' | 'dates' | null;
  total: boolean;
  footer: boolean;
  trailing: number;
  ragged: boolean;
  monthFirst: boolean;
  /** Sex as digits, of which the first is male. */
  sexDigits: '10' | '01' | '12' | '21' | null;
  /** Whether the header says what the digits are. */
  digitsNoted: boolean;
  /** Sizes of the pieces in which the file arrives, one after the other. */
  cuts: readonly number[];
}

const seldom = fc.constantFrom(false, false, true);
const never = fc.constantFrom(false, false, false, false, false, false, true);

/** Any dialect; a list without four columns beside the name is kept out, since a signature below it looks like a member. */
export const anyDialect: fc.Arbitrary<Dialect> = fc.record({
  seed: fc.nat(0x7fff_ffff), transport: fc.constantFrom(...TRANSPORTS, 'utf-8' as const, 'utf-8 with a mark' as const, 'workbook' as const, 'workbook' as const),
  delimiter: fc.constantFrom(',', ';', '\t', '|'), quoting: fc.constantFrom('needed', 'needed', 'all', 'some'),
  lineEnd: fc.constantFrom('\r\n', '\n', '\r', 'mixed'), lastLineEnd: fc.boolean(), separatorLine: never,
  columns: fc.shuffledSubarray(COLUMNS.filter((column) => column !== 'fullName'), { minLength: 4 }),
  others: fc.integer({ min: 0, max: 3 }), runningNumbers: fc.boolean(), bare: never, noisyHeaders: seldom, titles: fc.integer({ min: 0, max: 4 }),
  columnNumbers: seldom, headerAgain: never, sections: never, organisationSections: fc.boolean(), subtotals: seldom, blankRows: never, wrapped: never, womenMarked: never, splitNames: never, birthBySex: never,
  marksFor: fc.subarray(['qualification', 'politicalTheory', 'generalEducation'] as const, { maxLength: 2 }).chain((fields) => never.map((use) => (use ? fields : []))),
  admissionGroup: never, headerRows: fc.constantFrom(1, 2), status: fc.constantFrom(null, null, null, 'words', 'words', 'dates'), total: seldom, footer: seldom, trailing: fc.constantFrom(0, 0, 0, 1, 4), ragged: never,
  monthFirst: never, sexDigits: fc.constantFrom(null, null, null, null, '10', '01', '12', '21'), digitsNoted: fc.boolean(),
  cuts: fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 2, maxLength: 5 }),
});
