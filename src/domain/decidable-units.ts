import { UNKNOWN } from './field.ts';
import type { SnapshotInfo } from './snapshot.ts';
import type { Cell, Organisation } from './unit.ts';

/**
 * The units whose bloc a person decides: the organisations, and the cells that have none or whose bloc is not that of
 * theirs, as under the ward's own committee. Such an organisation is not among them.
 */
export function decidableUnits({ organisations, cells }: Pick<SnapshotInfo, 'organisations' | 'cells'>): readonly (Organisation | Cell)[] {
  const mixed = new Set(cells.filter(({ organisation, bloc }) => organisation !== UNKNOWN && bloc !== organisations[organisation - 1]?.bloc).map(({ organisation }) => organisation));
  return [
    ...organisations.filter((_, place) => !mixed.has(place + 1)),
    ...cells.filter(({ organisation }) => organisation === UNKNOWN || mixed.has(organisation)),
  ];
}
