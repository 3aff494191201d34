import { useState } from 'react';
import { scopeFor, wholeOf } from '#domain/scope.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { FIRST_VIEW } from '#domain/view.ts';
import type { Asker } from '#figures/ask.ts';
import { secretaryName, secretaryNamesSql } from '#figures/secretary-list.ts';
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
  const [shown, setShown] = useState<{ of: number; names: Names } | null>(null);
  const names = shown?.of === snapshot.id ? shown.names : null;
  const [failed, setFailed] = useState(false);
  const show = async () => {
    const rows = await asker.ask('secretary names', secretaryNamesSql(wholeOf(scopeFor(FIRST_VIEW, snapshot))), secretaryName);
    setShown({ of: snapshot.id, names: new Map(rows.map(({ line, name }) => [line, name])) });
  };
  const toggle = () => {
    setFailed(false);
    if (names) setShown(null);
    else show().catch(() => setFailed(true));
  };
  const possible = ['fullName', 'partyPost'].every((field) => snapshot.info.fields.some((known) => known === field));
  return { names, failed, possible, toggle };
}
