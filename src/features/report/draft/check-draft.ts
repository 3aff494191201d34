import { sumOfParts } from './causes.ts';
import type { Claim } from './claims.ts';
import { isSameDay, readDays, type DraftDay } from './days.ts';
import type { Facts } from './facts.ts';
import type { Cause, Edit, Finding } from './findings.ts';
import { judge, type Judgement } from './judge.ts';
import { nameOfGroup } from './known-groups.ts';
import { writeNumber } from './numbers.ts';
import { overlaps, plainText } from './plain.ts';

/** A draft held against the data. */
export interface Check {
  findings: readonly Finding[];
  /** Days that the draft says its numbers are of, and that are not the data's. */
  otherDays: readonly DraftDay[];
}

/**
 * Holds the numbers of a draft against the data.
 * @param text by `draftText`
 * @param claims of the same text, by `readDraft`
 */
export function checkDraft(text: string, claims: readonly Claim[], facts: Facts): Check {
  const days = readDays(plainText(text));
  const others = days.filter((day) => !isSameDay(day, facts.asOf));
  const judgements = new Map<Claim, Judgement>();
  const judged = { judgementOf: (claim: Claim) => judgements.get(claim) };
  for (const claim of claims) {
    const judgement = judge(claim, facts, judged);
    if (!judgement) continue;
    judgements.set(claim, judgement.mark === 'wrong' ? doubted(claim, judgement, others, judgements) : judgement);
  }
  for (const claim of claims) addSum(claim, claims, judgements);
  const findings = claims.flatMap((claim) => {
    const judgement = judgements.get(claim);
    return judgement ? [findingOf(text, claim, judgement)] : [];
  });
  return { findings, otherDays: others.filter(({ counted }) => counted) };
}

/** Not wrong is what a sentence says of another time, or after a number that is not told, unless it is plain what it comes from. */
function doubted(claim: Claim, judgement: Judgement, others: readonly DraftDay[], judgements: ReadonlyMap<Claim, Judgement>): Judgement {
  if (others.some((day) => overlaps(day, claim.sentence))) return { mark: 'unknown', reason: { code: 'other-day' } };
  const strange = [...judgements].some(([before, { mark, reason }]) => before.sentence.start === claim.sentence.start && mark === 'unknown' && reason?.code === 'not-told');
  return strange && (judgement.causes ?? []).length === 0 ? { mark: 'unknown', reason: { code: 'not-told' } } : judgement;
}

/** Parts that are more than their whole: then the whole is wrong, whatever the file has columns for. */
function addSum(claim: Claim, claims: readonly Claim[], judgements: Map<Claim, Judgement>): void {
  const judgement = judgements.get(claim);
  if (claim.kind !== 'members' || !judgement || claim.sureness === 'vague' || (judgement.mark !== 'wrong' && judgement.reason?.code !== 'missing')) return;
  const sum = sumOfParts(claim, claims, (part) => judgements.get(part)?.mark);
  if (sum === null) return;
  const { reason: _told, ...rest } = judgement;
  judgements.set(claim, { ...rest, mark: 'wrong', causes: [{ code: 'sum', sum }, ...(judgement.causes ?? [])] });
}

function findingOf(text: string, claim: Claim, judgement: Judgement): Finding {
  const { number, sentence } = claim;
  const { mark, right = null, causes = [] } = judgement;
  const label = claim.kind === 'members' && mark === 'wrong' && causes.some(({ code }) => code === 'other-group') ? claim.label : null;
  const renamed = label && claim.kind === 'members' ? renaming(label, claim, causes) : [];
  return {
    start: renamed.length > 0 && label ? Math.min(label.start, number.start) : number.start,
    end: renamed.length > 0 && label ? Math.max(label.end, number.end) : number.end,
    sentence,
    written: text.slice(number.start, number.end),
    group: null, whole: null, part: null, of: null, units: null, meanAgeYears: null, reason: null,
    ...judgement,
    right, causes,
    edits: mark === 'wrong' && right !== null ? [{ start: claim.from, end: number.end, text: right }] : [],
    renamed,
  };
}

/** The sentence may have the wrong name instead: that of the group whose number it is. */
function renaming(label: { start: number; end: number }, { number }: Claim, causes: readonly Cause[]): Edit[] {
  const other = causes.find((cause) => cause.code === 'other-group');
  if (!other) return [];
  return [
    { ...label, text: nameOfGroup(other.group).vi },
    ...(other.exact ? [] : [{ start: number.start, end: number.end, text: writeNumber(other.n, number.style) }]),
  ].toSorted((a, b) => a.start - b.start);
}

/** A part of the text with changes made in it. */
export function withEdits(text: string, { start, end }: { start: number; end: number }, edits: readonly Edit[]): string {
  let result = '';
  let at = start;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    if (edit.start < at || edit.end > end) continue;
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at, end);
}
