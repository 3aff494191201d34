import { scopeFor } from '#domain/scope.ts';
import type { Filters } from '#domain/view.ts';
import { askFacts } from '#features/report/draft/answers.ts';
import { checkDraft, type Check } from '#features/report/draft/check-draft.ts';
import { groupsAsked, type Facts } from '#features/report/draft/facts.ts';
import { draftText } from '#features/report/draft/plain.ts';
import { readDraft } from '#features/report/draft/read-draft.ts';
import { viewOf, type Sample } from '../../../support/sample.ts';

/** All that some drafts may ask of the sample, through the engine and at once. */
export async function factsFor({ snapshot, asker }: Pick<Sample, 'snapshot' | 'asker'>, drafts: readonly string[], filters: Filters = {}): Promise<Facts> {
  const { counted, means } = groupsAsked(drafts.flatMap((given) => readDraft(draftText(given))));
  return askFacts(asker, scopeFor(viewOf(filters), snapshot), counted, means);
}

/** A draft held against facts. */
export function check(facts: Facts, given: string): Check & { text: string } {
  const text = draftText(given);
  return { text, ...checkDraft(text, readDraft(text), facts) };
}

/** The findings as short lines: the number, its mark, and what is right in place of a wrong one. */
export function marksOf({ findings }: Check): string[] {
  return findings.map(({ written, mark, right }) => `${written} ${mark}${mark === 'wrong' ? ` → ${right ?? '?'}` : ''}`);
}
