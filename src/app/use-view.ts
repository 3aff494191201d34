import { useCallback, useEffect, useState } from 'react';
import { fromHash, toHash, type View } from '#domain/view.ts';

/**
 * The view of the page's link, and the way to a new one: a new view is a new entry in the browser's history, so that
 * Back leads to the one before.
 */
export function useView(): [view: View, go: (next: (view: View) => View, how?: 'push' | 'replace') => void] {
  const [view, setView] = useState(() => fromHash(location.hash));
  useEffect(() => {
    const follow = () => setView(fromHash(location.hash));
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const go = useCallback((next: (view: View) => View, how: 'push' | 'replace' = 'push') => {
    const hash = toHash(next(fromHash(location.hash)));
    if (hash === location.hash) return;
    if (how === 'push') history.pushState(null, '', hash);
    else history.replaceState(null, '', hash);
    setView(fromHash(hash));
  }, []);
  return [view, go];
}
