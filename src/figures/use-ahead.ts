import { useEffect, useRef, type PointerEvent } from 'react';
import type { Snapshot } from '#domain/snapshot.ts';
import { pickOf, toggle, type View } from '#domain/view.ts';
import type { Answering } from '#db/verify.ts';
import { askAhead, type Questions } from './answers.ts';
import { askerOf } from './ask.ts';

/** How long the pointer stays on a mark before its answers are asked for, in ms: one that only passes over asks nothing. */
const REST_MS = 60;

/**
 * A handler for the element around marks: while the mouse rests on one, the answers that pressing it would need are asked for, so
 * that they are there or under way when it is pressed.
 */
export function useAhead<T>(questions: Questions<T>, engine: Answering, snapshot: Snapshot, view: View): (event: PointerEvent) => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return ({ target, pointerType }) => {
    clearTimeout(timer.current);
    const key = pointerType === 'mouse' && target instanceof Element ? target.closest('[data-pick]')?.getAttribute('data-pick') : null;
    if (!key) return;
    const next = { ...view, filters: toggle(view.filters, pickOf(key)) };
    timer.current = setTimeout(() => askAhead(questions, askerOf(engine, snapshot), next, snapshot), REST_MS);
  };
}
