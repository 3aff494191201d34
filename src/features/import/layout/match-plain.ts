import type { FieldKey } from '#domain/fields.ts';
import type { ColumnMatch } from '#domain/snapshot.ts';
import { isReadTogether } from './header.ts';
import type { Meaning } from './header-meaning.ts';

/** More than any field has headers: an abbreviation is read only where no full words are. */
export const ABBREVIATION_WEIGHT = 1000;

/**
 * One column per field: full words before an abbreviation, then the header nearest to the field's own, then one with values,
 * then the first. A column that is read together with another one has its field too.
 * @param isEmpty whether a column has no value in the rows that were looked at, though there are such rows
 */
export function matchPlain(
  meanings: readonly { meaning: Meaning }[], columns: readonly { header: string }[], isEmpty: (place: number) => boolean,
): ColumnMatch[] {
  const found = meanings.map(({ meaning }) =>
    meaning.kind === 'field' ? { field: meaning.field, rank: meaning.rank, weight: meaning.rank + (meaning.short ? ABBREVIATION_WEIGHT : 0) } : null);
  const chosen = new Map<FieldKey, number>();
  for (const [place, header] of found.entries()) {
    if (!header) continue;
    const bestPlace = chosen.get(header.field) ?? -1;
    const best = found[bestPlace];
    const isBetter = !best || header.weight < best.weight || (header.weight === best.weight && isEmpty(bestPlace) && !isEmpty(place));
    if (isBetter) chosen.set(header.field, place);
  }
  return columns.map(({ header }, place) => {
    const match = found[place];
    const column = { column: place + 1, header };
    if (!match) return { ...column, field: null };
    const { field, rank } = match;
    const isRead = chosen.get(field) === place
      || (isReadTogether(field, rank) && found.findIndex((other) => other?.field === field && other.rank === rank) === place);
    return isRead ? { ...column, field } : { ...column, field: null, duplicateOf: field };
  });
}
