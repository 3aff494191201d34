import { useCallback, useState } from 'react';
import { z } from '#domain/schema.ts';
import { keepInMind, recall } from '#ui/device-memory.ts';

const REMEMBERED = 'people-columns';
const schema = z.record(z.string(), z.array(z.string()));

function readRemembered(): Readonly<Record<string, readonly string[]>> {
  return schema.safeParse(recall(REMEMBERED)).data ?? {};
}

/** The keys of the columns that a list shows, as the person last chose them on this device; null where nobody has chosen. */
export function useChosenColumns(list: string): [chosen: readonly string[] | null, choose: (keys: readonly string[] | null) => void] {
  const [chosen, setChosen] = useState(() => readRemembered()[list] ?? null);
  const choose = useCallback(
    (keys: readonly string[] | null) => {
      setChosen(keys);
      const { [list]: _own, ...others } = readRemembered();
      keepInMind(REMEMBERED, keys ? { ...others, [list]: keys } : others);
    },
    [list],
  );
  return [chosen, choose];
}
