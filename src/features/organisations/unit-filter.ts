import { matchesSearch } from '#domain/text.ts';
import { isPicked, type Filters } from '#domain/view.ts';
import type { Unit } from '#figures/unit-tree.ts';

/** What of the tree of units is looked for; a unit is kept with all that hold it, and with what it holds. */
export interface UnitSearch {
  /** Words of the name, accents aside. */
  query: string;
  /** Only cells with a mark. */
  marked: boolean;
}

/** Whether anything is looked for. */
export function isSearching({ query, marked }: UnitSearch): boolean {
  return query.trim() !== '' || marked;
}

/** The units that are found, with those that hold them. */
export function foundUnits(units: readonly Unit[], search: UnitSearch): Unit[] {
  return units.flatMap((unit) => {
    const named = matchesSearch(unit.name, search.query);
    // What a found unit holds is all shown, but for what has no mark.
    const children = foundUnits(unit.children, named ? { ...search, query: '' } : search);
    const own = named && (!search.marked || unit.marks.length > 0);
    if (children.length === 0 && !own) return [];
    const whole = children.length === unit.children.length && children.every((child, place) => child === unit.children[place]);
    return [whole ? unit : { ...unit, children }];
  });
}

/** The ids of the units that hold another one that is found by its own name or mark, so that it is seen. */
export function holdersOf(units: readonly Unit[], search: UnitSearch): string[] {
  return units.flatMap((unit) => {
    const below = unit.children.some((child) => isFound(child, search));
    return [...(below ? [unit.id] : []), ...holdersOf(unit.children, search)];
  });
}

function isFound(unit: Unit, search: UnitSearch): boolean {
  const own = matchesSearch(unit.name, search.query) && (!search.marked || unit.marks.length > 0);
  return own || unit.children.some((child) => isFound(child, search));
}

/** Whether the unit is among the picked ones. */
export function isPickedUnit({ level, path }: Unit, filters: Filters): boolean {
  if (level === 'total' || level === 'picked') return false;
  return isPicked(filters, level, path[level] ?? '');
}

/** The ids of the units that hold a picked one. */
export function holdersOfPicked(units: readonly Unit[], filters: Filters): string[] {
  const holds = (unit: Unit): boolean => unit.children.some((child) => isPickedUnit(child, filters) || holds(child));
  return units.flatMap((unit) => [...(holds(unit) ? [unit.id] : []), ...holdersOfPicked(unit.children, filters)]);
}
