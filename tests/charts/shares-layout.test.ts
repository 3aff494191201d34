import { assert, constant, integer, oneof, option, property } from 'fast-check';
import { expect, test } from 'vitest';
import type { Mark } from '#charts/mark.ts';
import { layoutSegments } from '#charts/shares-layout.ts';
import { TEXT, textWidth } from '#charts/text-fit.ts';

const LEFT = 110;
const RIGHT = 400;
const END = 470;

function part(key: string, value: number, total: number): Mark {
  const shareText = `${((value / total) * 100).toFixed(2).replace('.', ',')}%`;
  return { key, label: key, value, valueText: String(value), shareText, tone: key === 'unknown' ? 'unknown' : 'women', state: 'plain', pressText: key };
}

function layout(values: readonly number[]) {
  const total = values.reduce((sum, value) => sum + value, 0);
  const parts = values.map((value, place) => part(['women', 'men', 'unknown'][place] ?? '', value, total));
  return layoutSegments(parts, (share) => LEFT + share * (RIGHT - LEFT), { right: RIGHT, end: END });
}

/** From where to where the share of a segment is written. */
function textOf({ anchor, textX, mark }: ReturnType<typeof layout>[number]): [number, number] {
  const width = textWidth(mark.shareText, TEXT, true);
  return anchor === 'start' ? [textX, textX + width] : [textX - width, textX];
}

const counts = oneof(constant(0), integer({ min: 1, max: 5 }), integer({ min: 0, max: 6_000 }));

test('whatever the shares, every part can be pressed, and no text stands on another or left of the bar', () => {
  assert(
    property(counts, counts.map((men) => men + 1), option(counts, { nil: null }), (women, men, unknown) => {
      const segments = layout(unknown === null ? [women, men] : [women, men, unknown]);
      for (const { width, hit } of segments) {
        expect(width).toBeGreaterThanOrEqual(0);
        expect(hit.width).toBeGreaterThanOrEqual(24 - 1e-9);
      }
      for (const [place, segment] of segments.entries()) {
        expect(segment.hit.x).toBeCloseTo(place === 0 ? LEFT : (segments[place - 1]?.hit.x ?? 0) + (segments[place - 1]?.hit.width ?? 0), 6);
      }
      const [first, second] = segments.map(textOf);
      if (!first || !second) return;
      expect(first[0]).toBeGreaterThanOrEqual(LEFT);
      expect(second[0]).toBeGreaterThanOrEqual(first[1]);
    }),
    { numRuns: 2_000 },
  );
});
