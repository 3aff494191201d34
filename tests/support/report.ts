import type { IsoDay } from '#domain/date.ts';
import type { Language } from '#domain/bilingual.ts';
import type { Filters } from '#domain/view.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { answersTo } from '#figures/answers.ts';
import type { Asker } from '#figures/ask.ts';
import { REPORT, type ReportNumbers } from '#features/report/report-numbers.ts';
import { reportText, type ReportText } from '#features/report/text/report-text.ts';
import { textOf } from '#features/report/text/segment.ts';
import { createSpeech } from '#i18n/language.tsx';
import { membersUnder } from './expected.ts';
import { viewOf } from './sample.ts';
import type { OracleMember } from '../oracle/members.ts';

/** The numbers of the report of a snapshot under filters. */
export async function reportNumbers({ asker, snapshot }: { asker: Asker; snapshot: Snapshot }, filters: Filters = {}, day: IsoDay | null = null): Promise<ReportNumbers> {
  return (await answersTo(REPORT, asker, viewOf(filters, day), snapshot)).numbers;
}

/** The whole text as one reads it. */
export function wholeText({ paragraphs }: ReportText): string {
  return paragraphs.map(({ segments }) => textOf(segments)).join('\n');
}

/** The text of some numbers in a language. */
export function written(numbers: ReportNumbers, language: Language = 'vi'): ReportText {
  return reportText(numbers, createSpeech(language));
}

/** Those of the oracle's members who fit the scope of some numbers, and more filters too. */
export function oracleMembers({ scope }: ReportNumbers, members: readonly OracleMember[], filters: Filters = {}): OracleMember[] {
  const under = new Set(membersUnder(scope.filters, { ...scope, members }));
  return membersUnder(filters, { ...scope, members }).filter((member) => under.has(member));
}

/** A part of a whole in percent with two decimals, halves upwards, in whole numbers only: 4358 is 43.58%. */
export function expectedHundredths(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((part * 20_000 + whole) / (2 * whole));
}
