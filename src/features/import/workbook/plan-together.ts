import type { Decisions } from '#domain/decisions.ts';
import type { TogetherOffer } from '#domain/question.ts';
import type { SheetApart } from '#domain/snapshot.ts';
import { fieldsRead } from '../layout/layout.ts';
import { namesOtherPeople } from '../other-list.ts';
import type { LookedThrough } from './look-through.ts';
import { findRepeated } from './repeated-sheets.ts';
import { hasOtherNumbers, unitInName, unitKey } from './sheet-unit.ts';
import type { Survey } from './survey.ts';

/** Which lists of a workbook belong together. */
export interface TogetherPlan {
  lists: readonly PlannedSheet[];
  /** What is read where the lists are read as one: two or more, or none. */
  together: readonly PlannedSheet[];
  /** Whether nothing speaks against it, so that nobody need be asked: each list is of a unit and of people of its own, with the same columns. */
  isEvident: boolean;
  /** Whether people are told apart by their years of birth too. */
  byBirth: boolean;
}

/** The share of its people in others from which a list repeats these; namesakes are many where births are not known. */
const REPEATED = { byBirth: 0.5, byName: 0.8 };

/** A list, and what keeps it from the others. */
export interface PlannedSheet extends LookedThrough {
  apart: SheetApart | null;
  /** Names of the sheets in which most of its people stand. */
  repeats: readonly string[];
  /** Lines of the lists before it. */
  before: number;
}

/**
 * Decides which lists are read where a workbook's lists are read as one. A list that repeats others, or names other people,
 * stays apart unless a person has it read.
 */
export function planTogether(looked: readonly LookedThrough[], decided: Decisions['sheet']): TogetherPlan {
  const { without, with: forced } = decided !== null && typeof decided === 'object' ? decided : { without: [], with: [] };
  const { repeats, byBirth, isApart } = compare(looked.filter((list) => isCompared(list, forced)));
  let before = 0;
  const lists = looked.map((list): PlannedSheet => {
    const repeatsOf = repeats.get(list) ?? [];
    const planned = { ...list, apart: apartOf(list, repeatsOf), repeats: repeatsOf, before };
    before += list.lastRow;
    return planned;
  });
  const together = lists.filter((list) => !list.failure && !without.includes(nameOf(list)) && (list.apart === null || forced.includes(nameOf(list))));
  const isNobodyLost = lists.every((list) => list.apart === null || list.apart === 'hidden' || isOfOthers(list));
  const isEvident = byBirth && isApart && isNobodyLost && haveOwnUnits(together) && haveSameFields(together);
  return { lists, together: together.length > 1 ? together : [], isEvident, byBirth };
}

function nameOf({ survey }: LookedThrough): string {
  return survey.sheet.name;
}

/** Whether the people of a list are looked for in the others. */
function isCompared(list: LookedThrough, forced: readonly string[]): boolean {
  return !list.failure && !list.hasLeft && !namesOtherPeople(nameOf(list)) && (!list.survey.sheet.hidden || forced.includes(nameOf(list)));
}

/** Which of some lists repeat which others, by names, and by years of birth where all have them. */
function compare(lists: readonly LookedThrough[]) {
  const byBirth = lists.every(({ hasBirths }) => hasBirths);
  const { in: found, isApart } = findRepeated(lists.map(({ people, names }) => (byBirth ? people : names)), byBirth ? REPEATED.byBirth : REPEATED.byName);
  const namesOf = (places: readonly number[]) => places.flatMap((place) => lists[place] ?? []).map(nameOf);
  return { byBirth, isApart, repeats: new Map(lists.map((list, place) => [list, namesOf(found[place] ?? [])])) };
}

/** Whether a list is, by what it says itself, not of this committee's members. */
export function isOfOthers({ apart }: PlannedSheet): boolean {
  return apart === 'otherPeople' || apart === 'left';
}

function apartOf({ failure, hasLeft, survey: { sheet } }: LookedThrough, repeats: readonly string[]): SheetApart | null {
  if (failure) return failure.code === 'other-list' ? 'otherPeople' : 'refused';
  if (hasLeft) return 'left';
  if (namesOtherPeople(sheet.name)) return 'otherPeople';
  if (repeats.length > 0) return 'repeats';
  return sheet.hidden ? 'hidden' : null;
}

/** Whether each list is plainly that of a unit of its own. */
function haveOwnUnits(lists: readonly LookedThrough[]): boolean {
  const units = lists.map((list) => (unitDiffers(list) ? '' : unitKey((list.titled ?? list.named)?.name ?? '')));
  return units.every((unit) => unit !== '') && new Set(units).size === units.length;
}

/** Whether the title of a list has the number of another unit than the name of its sheet. */
export function unitDiffers({ titled, named }: LookedThrough): boolean {
  return titled !== null && named !== null && hasOtherNumbers(titled.name, named.name);
}

/** Lists that have got one unit from their titles or the names of their sheets, since no column says which they are of. */
export function listsOfOneUnit<T extends LookedThrough>(lists: readonly T[]): readonly (readonly T[])[] {
  const units = new Map<string, T[]>();
  for (const list of lists) {
    const unit = unitKey(list.layout?.titled?.section.name ?? '');
    if (unit !== '') units.set(unit, [...(units.get(unit) ?? []), list]);
  }
  return [...units.values()].filter(({ length }) => length > 1);
}

function haveSameFields(lists: readonly LookedThrough[]): boolean {
  const [first, ...others] = lists.map(({ layout }) => [...fieldsRead(layout?.columns ?? [])].toSorted().join());
  return others.every((fields) => fields === first);
}

/** Whether a sheet without a heading that can be read has people, or the name of a unit, and so may be a list all the same. */
export function isLostList({ header, sheet, isLost }: Survey): boolean {
  return header === null && !sheet.hidden && (isLost || unitInName(sheet.name) !== null);
}

/** What a person is offered; null where there is nothing to be read as one. */
export function offerOf({ lists, together }: TogetherPlan): TogetherOffer | null {
  if (together.length === 0) return null;
  const names = together.map(({ survey }) => survey.sheet.name);
  return {
    sheets: names, members: together.reduce((sum, { members }) => sum + members, 0),
    apart: lists.flatMap(({ survey: { sheet } }) => (names.includes(sheet.name) || sheet.hidden ? [] : [sheet.name])),
  };
}
