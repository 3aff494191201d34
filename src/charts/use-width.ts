import { useLayoutEffect, useState, type RefObject } from 'react';

/** A width that comes back so soon is a scrollbar that comes and goes with the chart's height. */
const FLICKER_MS = 250;
const BASE_FONT_PX = 16;
/** A narrower chart is drawn at this width and shrunk. */
const MIN_WIDTH = 240;

/**
 * The inner width of an element for the charts in it, in whole px at the normal text size: with a larger text
 * setting it is smaller, and the charts, whose heights are in rem, are drawn magnified. 0 until the element is
 * mounted, which is before the first paint. The element must have no padding.
 */
export function useWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    let current = 0;
    let before = { width: 0, until: 0 };
    const measure = () => {
      const fontPx = parseFloat(getComputedStyle(document.documentElement).fontSize) || BASE_FONT_PX;
      if (element.clientWidth === 0) return;
      const measured = Math.max(MIN_WIDTH, Math.floor((element.clientWidth * BASE_FONT_PX) / fontPx));
      if (measured === current) return;
      const flickers = measured === before.width && performance.now() < before.until;
      if (flickers && measured > current) return;
      before = { width: current, until: performance.now() + FLICKER_MS };
      current = measured;
      setWidth(measured);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
