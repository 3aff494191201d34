import type { Claim, MeanAgeClaim, MembersClaim, RatioClaim, ShareClaim, UnitsClaim } from './claims.ts';
import { otherGroup, otherTotal, otherWhole, slipOf } from './causes.ts';
import type { Facts } from './facts.ts';
import type { Cause, Finding, Reason } from './findings.ts';
import { groupKey, inBoth, isEverybody, type Group } from './group.ts';
import { rounded, writeNumber, type NumberToken } from './numbers.ts';

/** A judgement: the finding without the places that every finding has, or null for a number that is not to be marked. */
export type Judgement = Pick<Finding, 'mark'> & Partial<Omit<Finding, 'mark' | 'start' | 'end' | 'sentence' | 'written'>>;

/** Parts of a sentence that was not understood fit by chance, but not with numbers as large as this. */
const TELLING = 50;
/** How near a number must be to what it was read as, to be called wrong where the reading is likely only. */
const NEAR = { likely: 0.05, total: 0.1, points: 1.5, likelyPoints: 0.3 };
const AROUND = { part: 0.15, points: 6 };
const COMPARABLE = 0.5;

/** How far mean ages are apart that are reckoned in different ways, and those that are not of the same people. */
const [NEAR_YEARS, FAR_YEARS] = [1, 5];

const NOT_TOLD: Judgement = { mark: 'unknown', reason: { code: 'not-told' } };

/** What was found of the claims before, for those that lean on them. */
export interface Judged {
  judgementOf(claim: Claim): Judgement | undefined;
}

/** Judges one claim; null where it is better left alone. */
export function judge(claim: Claim, facts: Facts, judged: Judged): Judgement | null {
  switch (claim.kind) {
    case 'members': return judgeMembers(claim, facts, judged);
    case 'share': return judgeShare(claim, facts, judged);
    case 'ratio': return judgeRatio(claim, facts);
    case 'units': return judgeUnits(claim, facts);
    case 'meanAge': return judgeMeanAge(claim, facts);
    case 'unread': return NOT_TOLD;
  }
}

/** Whether a number says what the data says: as exactly as it is written, or as loosely as it is put. */
export function fits(actual: number, { value, style, kind }: NumberToken, about: Claim['about']): boolean {
  const shown = rounded(actual, style.decimals);
  if (shown === value) return true;
  if (about === 'over') return actual > value && isAround(actual, value, kind);
  if (about === 'under') return actual < value && isAround(actual, value, kind);
  return about === 'near' && Math.abs(actual - value) <= (kind === 'percent' ? NEAR.points : Math.max(1, value * 0.03));
}

/** Whether a hedge can be meant for a number: "trên 100" says nothing of 5.358. */
function isAround(actual: number, value: number, kind: NumberToken['kind']): boolean {
  return Math.abs(actual - value) <= (kind === 'percent' ? AROUND.points : actual * AROUND.part);
}

/** Whether a number may have been meant for another at all; what is far from it is mostly that of other people. */
function isComparable(actual: number, { value, kind }: NumberToken, about: Claim['about']): boolean {
  return about === null ? value >= actual * COMPARABLE && actual >= value * COMPARABLE : isAround(actual, value, kind);
}

/** The right number as the writer would put it; in place of a hedge that does not hold it is exact. */
function rightText(actual: number, { number, about }: Claim): string {
  const { style, kind } = number;
  return writeNumber(actual, about === null ? style : { ...style, decimals: kind === 'percent' ? Math.max(2, style.decimals) : style.decimals });
}

function lacking(groups: readonly Group[], facts: Facts): Judgement {
  const fields = [...new Set(groups.flatMap((group) => facts.missing(group)))];
  const reason: Reason = fields.length > 0 ? { code: 'missing', fields } : { code: 'not-told' };
  return { mark: 'unknown', reason };
}

function nearest<T>(choices: readonly T[], actual: (choice: T) => number, value: number): T | undefined {
  return choices.toSorted((a, b) => Math.abs(actual(a) - value) - Math.abs(actual(b) - value))[0];
}

function judgeMembers(claim: MembersClaim, facts: Facts, judged: Judged): Judgement {
  const { number, options, sureness, about, total } = claim;
  const told = options.flatMap((group) => {
    const n = facts.members(group);
    return n === null ? [] : [{ group, n }];
  });
  if (told.length === 0) return lacking(options, facts);
  const fit = told.find(({ n }) => fits(n, number, about));
  if (fit) {
    if (sureness === 'vague' && (fit.n < TELLING || about !== null)) return NOT_TOLD;
    return { mark: fit.n === number.value ? 'right' : 'rounded', group: fit.group, part: fit.n, right: rightText(fit.n, claim) };
  }
  const target = nearest(told, ({ n }) => n, number.value);
  if (!target || sureness === 'vague') return NOT_TOLD;
  if (told.length < options.length) return lacking(options, facts);
  const right = rightText(target.n, claim);
  const slips = slipOf(writeNumber(number.value, number.style), right);
  const others = about === null ? otherGroup(number.value, options, facts) : [];
  const off = Math.abs(target.n - number.value) / Math.max(1, target.n);
  const isPlain = slips.length > 0 || others.length > 0;
  const isSure = sureness === 'sure' && (!total || off <= NEAR.total) && isComparable(target.n, number, about);
  if (!isSure && off > NEAR.likely && !isPlain) return NOT_TOLD;
  if (!isPlain && isDoubtful(claim, judged)) return NOT_TOLD;
  return { mark: 'wrong', group: target.group, part: target.n, right, causes: [...others, ...slips] };
}

/** Posts are held in units of several kinds, and the parts of what is not told are not told. */
function isDoubtful({ options, parent }: MembersClaim, judged: Judged): boolean {
  const above = parent && judged.judgementOf(parent);
  return options.some(({ filters }) => filters.partyPost !== undefined) || (above?.mark === 'unknown' && above.reason?.code !== 'missing');
}

interface Share {
  group: Group;
  whole: Group;
  part: number;
  of: number;
  percent: number;
}

function sharesOf(options: readonly Group[], wholes: readonly Group[], facts: Facts): Share[] {
  return wholes.flatMap((whole) => options.flatMap((group) => {
    const both = inBoth(group, whole);
    const [part, of] = [both && facts.members(both), facts.members(whole)];
    if (!both || part === null || !of || (groupKey(both) === groupKey(whole) && wholes.length > 1)) return [];
    return [{ group: both, whole, part, of, percent: (part * 100) / of }];
  }));
}

function judgeShare(claim: ShareClaim, facts: Facts, judged: Judged): Judgement {
  const { number, wholes, beside, sureness, about } = claim;
  const besideIs = beside ? judged.judgementOf(beside) : undefined;
  const known = besideIs?.group;
  // The count beside it is of whom we cannot tell, so that its share is not either.
  if (beside && !known) return NOT_TOLD;
  if (beside?.kind === 'ratio' && besideIs) return judgeShareOfRatio(claim, besideIs);
  const options = known ? [known] : claim.options;
  const shares = sharesOf(options, wholes, facts);
  if (shares.length === 0) return lacking([...options, ...wholes], facts);
  const fit = shares.find(({ percent }) => fits(percent, number, about));
  const told = ({ group, whole, part, of, percent }: Share) => ({ group, whole, part, of, right: rightText(percent, claim) });
  if (fit) {
    if (sureness === 'vague' && besideIs?.mark !== 'right') return NOT_TOLD;
    return { mark: rounded(fit.percent, 2) === number.value ? 'right' : 'rounded', ...told(fit) };
  }
  const target = nearest(shares, ({ percent }) => percent, number.value);
  if (!target) return NOT_TOLD;
  if (sureness === 'vague' || options.some((group) => facts.members(group) === null)) return NOT_TOLD;
  const right = told(target).right;
  const causes: Cause[] = [
    ...(isEverybody(target.whole) ? otherTotal(target.part, target.of, number) : []),
    ...otherWhole(target.group, wholes, number, facts),
    ...countBeside(claim, target, judged),
    ...slipOf(writeNumber(number.value, number.style), right),
  ];
  if (isOfOthers(claim, number, facts)) return NOT_TOLD;
  if (causes.length > 0) return { mark: 'wrong', ...told(target), causes: causes.slice(0, 2) };
  const near = number.style.decimals > 0 && Math.abs(target.percent - number.value) <= NEAR.likelyPoints;
  const isSure = sureness === 'sure' || besideIs?.mark === 'right';
  if (!(isSure ? isComparable(target.percent, number, about) : near)) return NOT_TOLD;
  return { mark: 'wrong', ...told(target), causes: causes.slice(0, 2) };
}

/** Whether a share is that of two numbers of which the first is not a part of the second, or of posts. */
function isOfOthers({ options, wholes }: ShareClaim, { value, style }: NumberToken, facts: Facts): boolean {
  if (options.some(({ filters }) => filters.partyPost !== undefined)) return true;
  return options.some((group) => wholes.some((whole) => {
    const [part, of] = [facts.members(group), facts.members(whole)];
    return part !== null && Boolean(of) && rounded((part * 100) / (of ?? 1), style.decimals) === value;
  }));
}

/** The share that stands behind "37/59" is that of these two numbers. */
function judgeShareOfRatio(claim: ShareClaim, { part, of, group = null, whole = null }: Judgement): Judgement {
  const { number, about } = claim;
  if (part == null || !of) return NOT_TOLD;
  const percent = (part * 100) / of;
  const told = { group, whole, part, of, right: rightText(percent, claim) };
  if (fits(percent, number, about)) return { mark: rounded(percent, 2) === number.value ? 'right' : 'rounded', ...told };
  return { mark: 'wrong', ...told, causes: [] };
}

/** A share that was reckoned from a wrong count. */
function countBeside({ beside, number }: ShareClaim, { of }: Share, judged: Judged): Cause[] {
  if (!beside || judged.judgementOf(beside)?.mark !== 'wrong') return [];
  const percent = (beside.number.value * 100) / of;
  return rounded(percent, number.style.decimals) === number.value ? [{ code: 'count-beside', written: writeNumber(beside.number.value, beside.number.style) }] : [];
}

function judgeRatio(claim: RatioClaim, facts: Facts): Judgement {
  const { number, options, wholes, units, sureness } = claim;
  const parts = options.flatMap((group) => facts.members(group) ?? []);
  if (parts.length === 0) return lacking(options, facts);
  const totals = units ? units.flatMap((each) => facts.units(each) ?? []) : wholes.flatMap((whole) => facts.members(whole) ?? []);
  const [part, of] = [parts.find((n) => n === number.value), totals.find((n) => n === number.of)];
  const group = options.find((each) => facts.members(each) === (part ?? parts[0])) ?? null;
  const whole = wholes.find((each) => facts.members(each) === of) ?? null;
  if (part !== undefined && of !== undefined) return { mark: 'right', group, whole, part, of, right: null };
  // Neither number is the data's: it is a fraction such as two thirds, or speaks of others.
  if (sureness !== 'sure' || (part === undefined && of === undefined)) return NOT_TOLD;
  const rightPart = part ?? nearest(parts, (n) => n, number.value) ?? 0;
  const rightOf = of ?? nearest(totals, (n) => n, number.of) ?? 0;
  return { mark: 'wrong', group, whole, part: rightPart, of: rightOf, right: `${writeNumber(rightPart, number.style)}/${writeNumber(rightOf, number.style)}`, causes: [] };
}

function judgeUnits(claim: UnitsClaim, facts: Facts): Judgement | null {
  const { number, options, sureness, about } = claim;
  const told = options.flatMap((units) => (facts.units(units) ?? []).map((n) => ({ units, n })));
  if (told.length === 0) return sureness === 'sure' ? { mark: 'unknown', reason: { code: 'missing', fields: ['organisation'] } } : null;
  const fit = told.find(({ n }) => fits(n, number, about));
  if (fit) {
    if (sureness === 'vague' && fit.n < TELLING) return null;
    return { mark: fit.n === number.value ? 'right' : 'rounded', units: fit.units, part: fit.n, right: writeNumber(fit.n, number.style) };
  }
  const target = nearest(told, ({ n }) => n, number.value);
  if (!target || sureness !== 'sure' || about !== null) return null;
  const right = rightText(target.n, claim);
  const slips = slipOf(writeNumber(number.value, number.style), right);
  const named = target.units.unit === 'organisation' || options.every(({ bloc }) => bloc !== null);
  if (!named && slips.length === 0 && Math.abs(target.n - number.value) > target.n * NEAR.total) return null;
  return { mark: 'wrong', units: target.units, part: target.n, right, causes: slips };
}

function judgeMeanAge(claim: MeanAgeClaim, facts: Facts): Judgement {
  const { number, options, sureness, about } = claim;
  const told = options.flatMap((group) => {
    const years = facts.meanAge(group);
    return years === null ? [] : [{ group, years }];
  });
  if (told.length === 0) return lacking(options.map((group) => ({ ...group, age: { fromYears: 0, toYears: 200 } })), facts);
  const fit = told.find(({ years }) => fits(years, number, about));
  if (sureness === 'vague') return NOT_TOLD;
  if (fit) return { mark: rounded(fit.years, 2) === number.value ? 'right' : 'rounded', group: fit.group, meanAgeYears: fit.years, right: writeNumber(fit.years, number.style) };
  const target = nearest(told, ({ years }) => years, number.value);
  if (!target || (sureness === 'likely' && Math.abs(target.years - number.value) > FAR_YEARS)) return NOT_TOLD;
  // Years of birth alone, or months, give other means: so near, none of them is wrong.
  if (Math.abs(target.years - number.value) <= NEAR_YEARS) return { mark: 'unknown', reason: { code: 'mean-age' }, meanAgeYears: target.years };
  return { mark: 'wrong', group: target.group, meanAgeYears: target.years, right: writeNumber(target.years, number.style), causes: [] };
}
