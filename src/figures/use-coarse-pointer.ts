import { useSyncExternalStore } from 'react';

const query = window.matchMedia('(pointer: coarse)');

function subscribe(onChange: () => void): () => void {
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** Whether the main pointer is a finger, which needs larger targets. */
export function useCoarsePointer(): boolean {
  return useSyncExternalStore(subscribe, () => query.matches);
}
