import { useCallback, useState } from 'react';
import { z } from '#domain/schema.ts';
import { keepInMind, recall } from '#ui/device-memory.ts';
import { NUMBER_COLUMNS } from './column-specs.ts';

const REMEMBERED = 'unit-columns';

/** Which columns of the table of units are not shown, and which stay in sight while it scrolls sideways. */
export interface ColumnChoice {
  hidden: readonly string[];
  pinned: readonly string[];
}

const choiceShape = z.object({ hidden: z.array(z.string()), pinned: z.array(z.string()) });

/** What is shown before anybody has chosen. */
export const FIRST_CHOICE: ColumnChoice = { hidden: NUMBER_COLUMNS.filter(({ rare }) => rare).map(({ id }) => id), pinned: [] };

/** The choice of columns, kept on this device. */
export function useColumnChoice(): [choice: ColumnChoice, choose: (choice: ColumnChoice) => void] {
  const [choice, setChoice] = useState<ColumnChoice>(() => choiceShape.safeParse(recall(REMEMBERED)).data ?? FIRST_CHOICE);
  const choose = useCallback((next: ColumnChoice) => {
    keepInMind(REMEMBERED, next === FIRST_CHOICE ? null : next);
    setChoice(next);
  }, []);
  return [choice, choose];
}
