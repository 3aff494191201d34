import { useCallback, useState } from 'react';
import { z } from '#domain/schema.ts';

const REMEMBERED = 'people-columns';
const schema = z.record(z.string(), z.array(z.string()));

function readRemembered(): Readonly<Record<string, readonly string[]>> {
  try {
    return schema.parse(JSON.parse(localStorage.getItem(REMEMBERED) ?? '{}'));
  } catch {
    return {};
  }
}

/** The keys of the columns that a list shows, as the person last chose them on this device. */
export function useChosenColumns(list: string, first: readonly string[]): [chosen: readonly string[], choose: (keys: readonly string[] | null) => void] {
  const [chosen, setChosen] = useState(() => readRemembered()[list] ?? first);
  const choose = useCallback(
    (keys: readonly string[] | null) => {
      setChosen(keys ?? first);
      try {
        const { [list]: _own, ...others } = readRemembered();
        localStorage.setItem(REMEMBERED, JSON.stringify(keys ? { ...others, [list]: keys } : others));
      } catch {
        // Storage is refused (private window, policy): the choice holds for this page only.
      }
    },
    [list, first],
  );
  return [chosen, choose];
}
