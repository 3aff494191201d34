/**
 * Deep equality of plain props, functions by identity. Figures compute their marks anew on every change of the
 * view; a chart whose marks say the same must not draw again, for drawing is the slow part of a filter.
 */
export function sameProps(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const entries = Object.entries(a);
  return (
    entries.length === Object.keys(b).length &&
    entries.every(([key, value]) => key in b && sameProps(value, (b as Record<string, unknown>)[key]))
  );
}
