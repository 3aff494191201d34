import { optionsOf, type Scene } from './dimension.ts';
import { isPicked, withFilter, type Filters, type Pick } from './view.ts';

/** The dimensions that narrow each other: a bloc its organisations, and these their cells. */
export const UNIT_DIMENSIONS = ['bloc', 'organisation', 'cell'] as const;
export type UnitDimension = (typeof UNIT_DIMENSIONS)[number];

function pickedCodes(filters: Filters, dimension: UnitDimension, scene: Scene): ReadonlySet<number> | null {
  const picked = filters[dimension];
  if (!picked) return null;
  return new Set(optionsOf(dimension, scene).filter(({ key }) => picked.includes(key)).map(({ code }) => code));
}

/** The keys of the organisations that the picked blocs leave. */
export function organisationsLeft(filters: Filters, scene: Scene): string[] {
  const blocs = pickedCodes(filters, 'bloc', scene);
  return scene.info.organisations.filter(({ bloc }) => !blocs || blocs.has(bloc)).map(({ key }) => key);
}

/** The keys of the cells that the picked blocs and organisations leave. */
export function cellsLeft(filters: Filters, scene: Scene): string[] {
  const blocs = pickedCodes(filters, 'bloc', scene);
  const organisations = pickedCodes(filters, 'organisation', scene);
  return scene.info.cells
    .filter(({ bloc, organisation }) => (!blocs || blocs.has(bloc)) && (!organisations || organisations.has(organisation)))
    .map(({ key }) => key);
}

/** The filters with the units of one dimension picked; picked units below it that no longer fit are let go. */
export function withUnits(filters: Filters, dimension: UnitDimension, values: readonly string[], scene: Scene): Filters {
  let next = withFilter(filters, dimension, values);
  if (dimension === 'bloc') next = keepOnly(next, 'organisation', organisationsLeft(next, scene));
  return dimension === 'cell' ? next : keepOnly(next, 'cell', cellsLeft(next, scene));
}

function keepOnly(filters: Filters, dimension: UnitDimension, left: readonly string[]): Filters {
  const allowed = new Set([...left, 'unknown']);
  return withFilter(filters, dimension, (filters[dimension] ?? []).filter((key) => allowed.has(key)));
}

/**
 * The filters after a press on a unit in a list of all units: it is picked, or let go where it was; picked units above
 * it that do not hold it are let go, and so are those below, so that a press never leaves nobody or shows no change.
 * @param path the keys of the unit and of those that hold it
 */
export function withUnitPressed(filters: Filters, dimension: UnitDimension, path: Pick): Filters {
  const key = path[dimension] ?? '';
  const picked = filters[dimension] ?? [];
  if (picked.includes(key)) return withFilter(filters, dimension, picked.filter((other) => other !== key));
  const place = UNIT_DIMENSIONS.indexOf(dimension);
  return UNIT_DIMENSIONS.reduce((next: Filters, unit, at) => {
    if (at === place) return withFilter(next, unit, [...picked, key]);
    const holds = at < place && isPicked(next, unit, path[unit] ?? '');
    return holds ? next : withFilter(next, unit, []);
  }, filters);
}
