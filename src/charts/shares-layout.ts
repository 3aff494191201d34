import type { Mark } from './mark.ts';
import type { Box } from './marks.tsx';
import { TEXT, textWidth } from './text-fit.ts';

const INSIDE_GAP = 8;
const OUTSIDE_GAP = 6;
const MIN_VISIBLE = 2;
/** The least width of a segment's target. */
const MIN_HIT = 24;

/** A segment of a row, in px across; `textX` is where its share stands, `ground` the mark beneath that text. */
export interface Segment {
  mark: Mark;
  x: number;
  width: number;
  hit: Pick<Box, 'x' | 'width'>;
  textX: number;
  anchor: 'start' | 'end';
  ground: Mark;
}

/**
 * Lays out the parts of one row between `left` and `right`: the share of the first part stands at its left end, of
 * the second at its right end, each inside where it fits, else just outside on its neighbour. The share of a third
 * part (unknown) stands right of the bar; where it leaves the first two no room, their shares stand on it.
 */
export function layoutSegments(
  parts: readonly Mark[],
  scale: (share: number) => number,
  edge: { right: number; end: number },
): Segment[] {
  const total = parts.reduce((sum, part) => sum + part.value, 0);
  if (total === 0) return [];
  let sum = 0;
  const spans = parts.map((part) => {
    const from = scale(sum / total);
    sum += part.value;
    return { part, from, to: Math.max(scale(sum / total), part.value > 0 ? from + MIN_VISIBLE : from) };
  });
  const overflow = Math.max(0, (spans.at(-1)?.to ?? 0) - edge.right);
  const segments = spans.map(({ part, from, to }, index): Segment => {
    const x = from - (index > 0 && index === spans.length - 1 ? overflow : 0);
    const width = to - from;
    const neighbour = parts[index === 0 ? 1 : 0] ?? part;
    const text = textWidth(part.shareText, TEXT, part.state === 'picked');
    const inside = width >= text + INSIDE_GAP * 2;
    const base = { mark: part, x, width, hit: { x, width } };
    if (index === 0) {
      const textX = inside ? x + INSIDE_GAP : x + width + OUTSIDE_GAP;
      return { ...base, textX, anchor: 'start', ground: inside ? part : neighbour };
    }
    if (index > 1) return { ...base, textX: edge.end, anchor: 'end', ground: part };
    const textX = inside ? x + width - INSIDE_GAP : x - OUTSIDE_GAP;
    return { ...base, textX, anchor: 'end', ground: inside ? part : neighbour };
  });
  return withTargets(onThird(segments), edge);
}

/** From where to where the share of a segment is written. */
function textSpan({ anchor, textX, mark }: Segment): [from: number, to: number] {
  const width = textWidth(mark.shareText, TEXT, true);
  return anchor === 'start' ? [textX, textX + width] : [textX - width, textX];
}

/** Moves the texts of the first two parts to the right, onto the third, where one would stand on the other or left of the bar. */
function onThird(segments: Segment[]): Segment[] {
  const [first, second, third] = segments;
  if (!first || !second || !third) return segments;
  const [, firstEnd] = textSpan(first);
  const [secondStart] = textSpan(second);
  if (secondStart >= firstEnd + OUTSIDE_GAP) return segments;
  const moved: Segment = firstEnd <= third.x ? first : { ...first, textX: third.x + OUTSIDE_GAP, anchor: 'start', ground: third.mark };
  const textX = Math.max(textSpan(moved)[1], third.x) + OUTSIDE_GAP;
  return [moved, { ...second, textX, anchor: 'start', ground: third.mark }, third];
}

/** Gives every segment a target of its own, and a narrow one the place of its text too. */
function withTargets(segments: Segment[], edge: { right: number; end: number }): Segment[] {
  const [first, second, third] = segments;
  if (!first || !second) return segments;
  const left = first.x;
  const right = Math.max(third ? Math.min(third.x, edge.right) : edge.right, left + MIN_HIT * 2);
  const least = (segment: Segment) =>
    segment.ground === segment.mark || segment.ground === third?.mark
      ? MIN_HIT
      : Math.max(MIN_HIT, segment.width + OUTSIDE_GAP + textWidth(segment.mark.shareText, TEXT, true));
  const middle = Math.min(left + Math.max(least(first), Math.min(first.width, right - left - least(second))), right - MIN_HIT);
  first.hit = { x: left, width: middle - left };
  second.hit = { x: middle, width: right - middle };
  if (third) third.hit = { x: right, width: edge.end - right };
  return segments;
}

/** Whether a vertical line at `x` would cross the text of a segment. */
export function crossesText(segment: Segment, x: number): boolean {
  const [from, to] = textSpan(segment);
  return x > from - 4 && x < to + 4;
}
