import { scopeFor } from '#domain/scope.ts';
import type { Filters } from '#domain/view.ts';
import { askFacts } from '#features/report/draft/answers.ts';
import { checkDraft, type Check } from '#features/report/draft/check-draft.ts';
import { groupsAsked } from '#features/report/draft/facts.ts';
import { draftText } from '#features/report/draft/plain.ts';
import { readDraft } from '#features/report/draft/read-draft.ts';
import type { Sample } from '../../../support/sample.ts';
import { viewOf } from '../../../support/sample.ts';

/** A draft held against the sample, through the engine. */
export async function check({ snapshot, asker }: Pick<Sample, 'snapshot' | 'asker'>, given: string, filters: Filters = {}): Promise<Check & { text: string }> {
  const text = draftText(given);
  const claims = readDraft(text);
  const { counted, means } = groupsAsked(claims);
  const facts = await askFacts(asker, scopeFor(viewOf(filters), snapshot), counted, means);
  return { text, ...checkDraft(text, claims, facts) };
}

/** The findings as short lines: the number, its mark, and what is right in place of a wrong one. */
export function marksOf({ findings }: Check): string[] {
  return findings.map(({ written, mark, right }) => `${written} ${mark}${mark === 'wrong' ? ` → ${right ?? '?'}` : ''}`);
}
