import { useCallback, useEffect, useState } from 'react';

/** Names are masked again when the page has been out of sight for so long. */
const HIDDEN_MS = 5 * 60_000;

/** Whether names are shown: only after the person asked for it, for one file, until the page is left or hidden for a while. */
export function useNamesShown(snapshotId: number): [shown: boolean, show: (shown: boolean) => void] {
  const [shownOf, setShownOf] = useState<number | null>(null);
  const show = useCallback((shown: boolean) => setShownOf(shown ? snapshotId : null), [snapshotId]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = () => {
      clearTimeout(timer);
      if (document.visibilityState === 'hidden') timer = setTimeout(() => setShownOf(null), HIDDEN_MS);
    };
    document.addEventListener('visibilitychange', follow);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', follow);
    };
  }, []);
  return [shownOf === snapshotId, show];
}
