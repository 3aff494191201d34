import { useEffect, useState } from 'react';
import { scopeFor, wholeOf } from '#domain/scope.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { FIRST_VIEW } from '#domain/view.ts';
import type { Asker } from '#figures/ask.ts';
import { secretaryName, secretaryNamesSql } from '#figures/secretary-list.ts';
import { useNamesShown } from '#figures/use-names-shown.ts';
import type { Names } from './secretary-text.ts';

/** The names of the secretaries, masked until the person asks for them and again after the page is left. */
export interface ShownNames {
  names: Names;
  failed: boolean;
  /** False where the file has no names or no posts. */
  possible: boolean;
  toggle(): void;
}

/** Asks the names only when they are to be shown, and forgets them when they are not. */
export function useShownNames(asker: Asker, snapshot: Snapshot): ShownNames {
  const [isShown, show] = useNamesShown(snapshot.id);
  const [names, setNames] = useState<Names | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!isShown) return undefined;
    let isWanted = true;
    asker.ask('secretary names', secretaryNamesSql(wholeOf(scopeFor(FIRST_VIEW, snapshot))), secretaryName).then(
      (rows) => isWanted && setNames(new Map(rows.map(({ line, name }) => [line, name]))),
      () => {
        if (!isWanted) return;
        setFailed(true);
        show(false);
      },
    );
    return () => {
      isWanted = false;
      setNames(null);
    };
  }, [asker, snapshot, isShown, show]);
  const toggle = () => {
    setFailed(false);
    show(!isShown);
  };
  const possible = ['fullName', 'partyPost'].every((field) => snapshot.info.fields.some((known) => known === field));
  return { names, failed, possible, toggle };
}
