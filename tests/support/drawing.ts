import { isValidElement } from 'react';
import type { Mark } from '#charts/mark.ts';
import type { Presentation } from '#figures/figure.ts';

/** Everything inside a value, at any depth; not functions, and of elements only what they were given. */
function* inside(value: unknown): Generator<unknown> {
  yield value;
  if (isValidElement(value)) yield* inside(value.props);
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* inside(part);
}

function drawn({ draw }: Presentation): unknown {
  return draw({ label: 'A drawing', width: 480, coarse: false, onPick: () => {} });
}

function isMark(value: unknown): value is Mark {
  return typeof value === 'object' && value !== null && 'pressText' in value && 'valueText' in value;
}

/** Every mark of a presentation's drawing, in the order in which it is given to the chart. */
export function marksOf(presentation: Presentation): Mark[] {
  return [...inside(drawn(presentation))].filter(isMark);
}

/** Every text that a reader may meet in a presentation. */
export function textsOf(presentation: Presentation): string[] {
  const { sentence, notes, table } = presentation;
  return [...inside([sentence, notes, table, drawn(presentation)])].filter((value) => typeof value === 'string');
}

/** Every number of a presentation that is drawn or written. */
export function numbersOf(presentation: Presentation): number[] {
  const { n, unknown, table } = presentation;
  return [...inside([n, unknown, table, drawn(presentation)])].filter((value) => typeof value === 'number');
}

/** What no text may contain: a value that was not there. */
export const BROKEN_TEXT = /undefined|NaN|\bnull\b|Infinity|∞|\[object|^\s*$/;
