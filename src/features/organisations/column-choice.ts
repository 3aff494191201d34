import { useCallback, useState } from 'react';
import { z } from '#domain/schema.ts';
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

/** The choice of this device; a browser that stores nothing, or something else, is no error. */
function readRemembered(): ColumnChoice {
  try {
    return choiceShape.parse(JSON.parse(localStorage.getItem(REMEMBERED) ?? 'null'));
  } catch {
    return FIRST_CHOICE;
  }
}

function remember(choice: ColumnChoice): void {
  try {
    if (choice === FIRST_CHOICE) localStorage.removeItem(REMEMBERED);
    else localStorage.setItem(REMEMBERED, JSON.stringify(choice));
  } catch {
    // Storage is refused (private window, policy): the choice holds for this page only.
  }
}

/** The choice of columns, kept on this device. */
export function useColumnChoice(): [choice: ColumnChoice, choose: (choice: ColumnChoice) => void] {
  const [choice, setChoice] = useState(readRemembered);
  const choose = useCallback((next: ColumnChoice) => {
    remember(next);
    setChoice(next);
  }, []);
  return [choice, choose];
}
