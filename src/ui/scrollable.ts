import { useCallback, useState } from 'react';

/** A ref for an element, and whether its content overflows it: then the keyboard must be able to scroll it. */
export function useScrollable(): [ref: (element: HTMLElement | null) => (() => void) | undefined, scrollable: boolean] {
  const [scrollable, setScrollable] = useState(false);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const measure = () =>
      setScrollable(element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  return [ref, scrollable];
}
