import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HIDDEN, suppress, UNDER_FIVE, type SuppressCell, type SuppressColumn, type Suppressed, type SuppressRow } from '#domain/suppress.ts';

const COUNT: SuppressColumn = { format: 'count' };
const SHARE: SuppressColumn = { format: 'share' };
const TEXT: SuppressColumn = { format: 'text' };
const MEAN: SuppressColumn = { format: 'mean' };

function isHidden(cell: SuppressCell | undefined): boolean {
  return cell === HIDDEN || cell === UNDER_FIVE;
}

/** Categories with their counts and shares, and the total below. */
function categories(counts: readonly number[]): SuppressRow[] {
  const n = counts.reduce((sum, count) => sum + count, 0);
  return [
    ...counts.map((count, place) => ({ cells: [`Nhóm ${place}`, count, n === 0 ? null : count / n], total: false })),
    { cells: ['Tổng số', n, n === 0 ? null : 1], total: true },
  ];
}

const shown = (columns: readonly SuppressColumn[], rows: readonly SuppressRow[]) => suppress(columns, rows)?.rows.map((cells) => cells.join(' ')) ?? null;

describe('groups under five', () => {
  test('the smallest other group goes with the only one, its shares too', () => {
    expect(shown([TEXT, COUNT], categories([100, 3, 20, 50]).map((row) => ({ ...row, cells: row.cells.slice(0, 2) })))).toEqual(['Nhóm 0 100', 'Nhóm 1 <5', 'Nhóm 2 *', 'Nhóm 3 50', 'Tổng số 173']);
    const cells = suppress([TEXT, COUNT, SHARE], categories([100, 3, 20, 50]))?.rows;
    expect(cells?.map((row) => row[2])).toEqual([100 / 173, HIDDEN, HIDDEN, 50 / 173, 1]);
  });

  test('two groups under five protect each other, unless their sum gives them away', () => {
    expect(shown([TEXT, COUNT], categories([100, 3, 2]))).toEqual(['Nhóm 0 100', 'Nhóm 1 <5', 'Nhóm 2 <5', 'Tổng số 105']);
    // 1 + 1 = 2 and 4 + 4 = 8 have one solution between 1 and 4 each.
    expect(shown([TEXT, COUNT], categories([100, 1, 1]))).toEqual(['Nhóm 0 100', 'Nhóm 1 *', 'Nhóm 2 *', 'Tổng số 102']);
    expect(shown([TEXT, COUNT], categories([100, 4, 4]))).toEqual(['Nhóm 0 100', 'Nhóm 1 *', 'Nhóm 2 *', 'Tổng số 108']);
  });

  test('nothing is hidden where no group is under five, and a zero stays', () => {
    expect(suppress([TEXT, COUNT, SHARE], categories([100, 5, 0]))).toMatchObject({ hidden: 0, columns: [0, 1, 2] });
  });

  test('a whole under five is not told at all, nor one that has a single other group of none', () => {
    expect(suppress([TEXT, COUNT], categories([3, 0]))).toBeNull();
    expect(suppress([TEXT, COUNT], categories([4]))).toBeNull();
  });

  test('counts that add up in a row are hidden together', () => {
    const rows = [[3, 40], [30, 20], [50, 60]].map(([women = 0, men = 0], place) => ({ cells: [`Nhóm ${place}`, women, men, women + men], total: false }));
    expect(shown([TEXT, COUNT, COUNT, COUNT], [...rows, { cells: ['Tổng', 83, 120, 203], total: true }])).toEqual(['Nhóm 0 <5 * *', 'Nhóm 1 * * *', 'Nhóm 2 50 60 110', 'Tổng 83 120 203']);
  });

  test('a count that is small in all takes another one of the total with it', () => {
    const rows = [[40, 45, 2], [30, 20, 0], [50, 60, 1]].map(([women = 0, men = 0, unknown = 0], place) => ({ cells: [`Nhóm ${place}`, women, men, unknown, women + men + unknown], total: false }));
    expect(shown([TEXT, COUNT, COUNT, COUNT, COUNT], [{ cells: ['Tất cả', 120, 125, 3, 248], total: true }, ...rows]))
      .toEqual(['Tất cả * 125 * 248', 'Nhóm 0 * * * *', 'Nhóm 1 30 20 0 50', 'Nhóm 2 * * * *']);
  });

  test('zeros do not give away what is hidden in the total', () => {
    const rows = [[0, 0, 5], [0, 4, 0], [1, 2, 0]].map((counts) => ({ cells: [...counts, counts.reduce((a, b) => a + b)], total: false }));
    expect(shown([COUNT, COUNT, COUNT, COUNT], [...rows, { cells: [1, 6, 5, 12], total: true }])).toEqual(['0 0 5 5', '* * * *', '* * * *', '* 6 * 12']);
  });

  test('a share that tells a small count of its row is hidden, and one of something that is not counted goes', () => {
    const rows = [[148, 67 / 148, 0.1234], [41, 2 / 41, 0.2], [60, 20 / 60, 0.3]].map(([n = 0, women = 0, other = 0], place) => ({ cells: [`Chi bộ ${place}`, n, women, other, 60], total: false }));
    const found = suppress([TEXT, COUNT, SHARE, SHARE, MEAN], rows);
    expect(found?.columns).toEqual([0, 1, 2, 4]);
    expect(found?.rows).toEqual([['Chi bộ 0', 148, 67 / 148, 60], ['Chi bộ 1', 41, HIDDEN, 60], ['Chi bộ 2', 60, 20 / 60, 60]]);
  });

  test('a mean of a hidden row is hidden', () => {
    const rows = [148, 3, 60].map((n, place) => ({ cells: [`Chi bộ ${place}`, n, 60.5], total: false }));
    expect(suppress([TEXT, COUNT, MEAN], rows)?.rows).toEqual([['Chi bộ 0', 148, 60.5], ['Chi bộ 1', UNDER_FIVE, HIDDEN], ['Chi bộ 2', HIDDEN, HIDDEN]]);
  });
});

/** One sum that a reader of the table knows: hidden cells by their names with their factors, and what they come to. */
interface Equation {
  factors: Map<string, number>;
  sum: number;
}

/** A sum of cells that is nothing, as a reader sees it: what is shown goes to the other side. */
function equation(terms: readonly { name: string; cell: SuppressCell | undefined; factor: number }[]): Equation {
  const factors = new Map<string, number>();
  let sum = 0;
  for (const { name, cell, factor } of terms) {
    if (isHidden(cell)) factors.set(name, (factors.get(name) ?? 0) + factor);
    else sum -= factor * Number(cell);
  }
  return { factors, sum };
}

/** The hidden cells that the equations alone determine, by elimination. */
function determined(equations: readonly Equation[]): string[] {
  const names = [...new Set(equations.flatMap(({ factors }) => [...factors.keys()]))];
  const matrix = equations.map(({ factors }) => names.map((name) => factors.get(name) ?? 0));
  let top = 0;
  for (let column = 0; column < names.length && top < matrix.length; column += 1) {
    const pivot = matrix.findIndex((row, place) => place >= top && Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot < 0) continue;
    [matrix[top], matrix[pivot]] = [matrix[pivot] ?? [], matrix[top] ?? []];
    const lead = matrix[top] ?? [];
    const divisor = lead[column] ?? 1;
    lead.forEach((value, place) => {
      lead[place] = value / divisor;
    });
    matrix.forEach((row, place) => {
      const factor = row[column] ?? 0;
      if (place !== top && Math.abs(factor) > 1e-9) row.forEach((value, at) => {
        row[at] = value - factor * (lead[at] ?? 0);
      });
    });
    top += 1;
  }
  return matrix.flatMap((row) => {
    const named = row.flatMap((value, place) => (Math.abs(value) > 1e-9 ? [names[place] ?? ''] : []));
    return named.length === 1 ? named : [];
  });
}

/** The values that each hidden cell of one sum can have: "<5" is 1 to 4; where that sign is used, "*" is 0 or at least 5. */
function possible(cells: readonly SuppressCell[], total: number): Set<number>[] {
  const marked = cells.includes(UNDER_FIVE);
  const hidden = cells.filter(isHidden);
  const rest = total - cells.reduce<number>((sum, cell) => sum + (isHidden(cell) ? 0 : Number(cell)), 0);
  const found = hidden.map(() => new Set<number>());
  const values = (sign: SuppressCell, left: number) => Array.from({ length: left + 1 }, (_, value) => value)
    .filter((value) => (sign === UNDER_FIVE ? value >= 1 && value <= 4 : !marked || value === 0 || value >= 5));
  const walk = (place: number, left: number, chosen: number[]): void => {
    if (place === hidden.length) {
      if (left === 0) chosen.forEach((value, at) => found[at]?.add(value));
      return;
    }
    for (const value of values(hidden[place] ?? null, left)) walk(place + 1, left - value, [...chosen, value]);
  };
  walk(0, rest, []);
  return found;
}

const small = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 40 }));

/** The counts under five that a suppressed table still shows, and those that it wrongly says to be under five. */
function mistold(rows: readonly SuppressRow[], found: Suppressed): string[] {
  return rows.flatMap((row, place) => found.columns.flatMap((column, at) => {
    const [cell, shownCell] = [row.cells[column], found.rows[place]?.[at]];
    const isFew = Number(cell) >= 1 && Number(cell) < 5;
    return (isFew && !isHidden(shownCell)) || (!isFew && shownCell === UNDER_FIVE) ? [`${cell} as ${shownCell}`] : [];
  }));
}

/** What a reader finds out of a suppressed table; nothing where the table is not told at all. */
function foundOut(columns: readonly SuppressColumn[], rows: readonly SuppressRow[], read: (found: Suppressed) => string[]): string[] {
  const found = suppress(columns, rows);
  return found ? [...mistold(rows, found), ...read(found)] : [];
}

test('of categories and their total no hidden count has one possible value only', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 12 })), { minLength: 1, maxLength: 5 }), (counts) => {
    const n = counts.reduce((sum, count) => sum + count, 0);
    const rows = categories(counts).map(({ cells, total }) => ({ cells: cells.slice(1, 2), total }));
    const problems = foundOut([COUNT], rows, (found) => {
      const cells = found.rows.slice(0, -1).map(([cell]) => cell ?? null);
      return [
        ...(found.rows.at(-1)?.[0] === n ? [] : ['no total']),
        ...possible(cells, n).flatMap((values) => (values.size > 1 ? [] : [`only ${[...values].join()} in ${cells.join()}`])),
      ];
    });
    expect(problems).toEqual([]);
  }), { numRuns: 2_000 });
});

test('a share is hidden with its count, and with no other', () => {
  fc.assert(fc.property(fc.array(small, { minLength: 1, maxLength: 6 }), (counts) => {
    const found = suppress([TEXT, COUNT, SHARE], categories(counts));
    expect(found?.rows.map(([, , share]) => isHidden(share))).toEqual(found?.rows.map(([, count], place) => isHidden(count) && found.rows[place]?.[2] !== null));
  }), { numRuns: 500 });
});

test('of counts that add up in rows and columns none that is hidden can be computed', () => {
  fc.assert(fc.property(fc.array(fc.tuple(small, small, small), { minLength: 2, maxLength: 6 }), fc.boolean(), (parts, above) => {
    const whole = [0, 1, 2].map((at) => parts.reduce((sum, row) => sum + (row[at] ?? 0), 0));
    const total: SuppressRow = { cells: [...whole, whole.reduce((a, b) => a + b, 0)], total: true };
    const body = parts.map((row): SuppressRow => ({ cells: [...row, row.reduce((a, b) => a + b, 0)], total: false }));
    const rows = above ? [total, ...body] : [...body, total];
    const problems = foundOut([COUNT, COUNT, COUNT, COUNT], rows, (found) => {
      const term = (row: number, column: number, factor: number) => ({ name: `${row} ${column}`, cell: found.rows[row]?.[column], factor });
      return [...(found.columns.length === 4 ? [] : ['a column is lacking']), ...determined([
        ...rows.map((_, row) => equation([...[0, 1, 2].map((column) => term(row, column, 1)), term(row, 3, -1)])),
        ...[0, 1, 2, 3].map((column) => equation(rows.map(({ total: sums }, row) => term(row, column, sums ? -1 : 1)))),
      ])];
    });
    expect(problems).toEqual([]);
  }), { numRuns: 2_000 });
});

test('a table of fewer than five people is not told, in parts neither', () => {
  const rows = [[0, 1, 0], [1, 0, 0], [1, 1, 0]].map((row, place): SuppressRow => ({ cells: [...row, row.reduce((a, b) => a + b, 0)], total: place === 2 }));
  expect(suppress([COUNT, COUNT, COUNT, COUNT], rows)).toBeNull();
});

test('a small sum of small counts is hidden, and can not be computed from what it is a part of', () => {
  const rows = [[1, 1, 2, 60], [0, 1, 1, 40], [1, 2, 3, 100]].map(([a = 0, b = 0, both = 0, others = 0], place): SuppressRow => ({ cells: [a, b, both, others, both + others], total: place === 2 }));
  const found = suppress([COUNT, COUNT, COUNT, COUNT, COUNT], rows);
  expect(found?.rows.at(-1)).toEqual(['*', '*', '*', '*', 103]);
});

test('of three rows of two counts and their sum no hidden one has one possible value only, the signs taken at their word', () => {
  const few = fc.integer({ min: 0, max: 7 });
  fc.assert(fc.property(fc.array(fc.tuple(few, few), { minLength: 3, maxLength: 3 }), (parts) => {
    const body = parts.map(([a, b]): SuppressRow => ({ cells: [a, b, a + b], total: false }));
    const sums = [0, 1, 2].map((column) => body.reduce((sum, { cells }) => sum + Number(cells[column]), 0));
    const found = suppress([COUNT, COUNT, COUNT], [...body, { cells: sums, total: true }]);
    if (!found || found.rows[3]?.some(isHidden)) return;
    const marked = found.rows.flat().includes(UNDER_FIVE);
    const fits = (row: number, column: number, value: number) => {
      const cell = found.rows[row]?.[column] ?? null;
      if (value < 0) return false;
      if (cell === UNDER_FIVE) return value >= 1 && value <= 4;
      return cell === HIDDEN ? !marked || value === 0 || value >= 5 : cell === value;
    };
    const rowFits = (row: number, a: number, b: number) => fits(row, 0, a) && fits(row, 1, b) && fits(row, 2, a + b);
    const seen = found.rows.map((row) => row.map(() => new Set<number>()));
    const note = (row: number, ...values: number[]) => values.forEach((value, column) => seen[row]?.[column]?.add(value));
    const [wholeA = 0, wholeB = 0] = sums;
    const pairs = (row: number) => Array.from({ length: (wholeA + 1) * (wholeB + 1) }, (_, at) => [at % (wholeA + 1), Math.floor(at / (wholeA + 1))] as const)
      .filter(([a, b]) => rowFits(row, a, b));
    for (const [a, b] of pairs(0)) for (const [c, d] of pairs(1)) {
      const [e, g] = [wholeA - a - c, wholeB - b - d];
      if (!rowFits(2, e, g)) continue;
      note(0, a, b, a + b);
      note(1, c, d, c + d);
      note(2, e, g, e + g);
    }
    const only = found.rows.flatMap((row, place) => row.flatMap((cell, column) => (isHidden(cell) && (seen[place]?.[column]?.size ?? 0) < 2 ? [`${place} ${column}`] : [])));
    expect({ only, rows: only.length > 0 ? found.rows : [] }).toEqual({ only: [], rows: [] });
  }), { numRuns: 400 });
});

test('of groups with their parts none that is hidden can be computed, whether a total stands below or not', () => {
  const unit = fc.tuple(small, small).map(([n, part]) => ({ n, part: Math.min(n, part) }));
  const sum = (units: readonly { n: number; part: number }[]) => [units.reduce((all, { n }) => all + n, 0), units.reduce((all, { part }) => all + part, 0)];
  fc.assert(fc.property(fc.array(fc.array(unit, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 4 }), fc.boolean(), (blocs, withTotal) => {
    const whole = sum(blocs.flat());
    const rows: SuppressRow[] = [
      ...blocs.flatMap((units) => [{ cells: sum(units), total: true }, ...units.map(({ n, part }) => ({ cells: [n, part], level: 1, total: false }))]),
      ...(withTotal ? [{ cells: whole, total: true }] : []),
    ];
    const starts = blocs.map((_, place) => blocs.slice(0, place).reduce((all, units) => all + units.length + 1, 0));
    const problems = foundOut([COUNT, COUNT], rows, (found) => found.columns.flatMap((column, at) => {
      const term = (row: number, factor: number) => ({ name: `${row}`, cell: found.rows[row]?.[at], factor });
      const inner = blocs.map((units, place) => equation([term(starts[place] ?? 0, -1), ...units.map((_, unitPlace) => term((starts[place] ?? 0) + 1 + unitPlace, 1))]));
      const outer = starts.map((row) => term(row, 1));
      const told = withTotal ? [term(rows.length - 1, -1)] : column === 0 ? [{ name: 'n', cell: whole[0], factor: -1 }] : null;
      return determined([...inner, ...(told ? [equation([...outer, ...told])] : [])]);
    }));
    expect(problems).toEqual([]);
  }), { numRuns: 2_000 });
});

test('of groups with their parts whose counts add up in every row none that is hidden can be computed', () => {
  const unit = fc.tuple(small, small).map(([a, b]) => [a, b, a + b]);
  const sum = (units: readonly number[][]) => [0, 1, 2].map((column) => units.reduce((all, unitCounts) => all + (unitCounts[column] ?? 0), 0));
  fc.assert(fc.property(fc.array(fc.array(unit, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 4 }), fc.boolean(), (blocs, withTotal) => {
    const rows: SuppressRow[] = [
      ...blocs.flatMap((units) => [{ cells: sum(units), total: true }, ...units.map((cells) => ({ cells, level: 1, total: false }))]),
      ...(withTotal ? [{ cells: sum(blocs.flat()), total: true }] : []),
    ];
    const starts = blocs.map((_, place) => blocs.slice(0, place).reduce((all, units) => all + units.length + 1, 0));
    const problems = foundOut([COUNT, COUNT, COUNT], rows, (found) => {
      const term = (row: number, column: number, factor: number) => ({ name: `${row} ${column}`, cell: found.rows[row]?.[column], factor });
      const down = [0, 1, 2].flatMap((column) => [
        ...blocs.map((units, place) => equation([term(starts[place] ?? 0, column, -1), ...units.map((_, unitPlace) => term((starts[place] ?? 0) + 1 + unitPlace, column, 1))])),
        ...(withTotal ? [equation([...starts.map((row) => term(row, column, 1)), term(rows.length - 1, column, -1)])] : []),
      ]);
      const n = equation([...starts.map((row) => term(row, 2, 1)), { name: 'n', cell: sum(blocs.flat())[2], factor: -1 }]);
      return determined([...down, n, ...rows.map((_, row) => equation([term(row, 0, 1), term(row, 1, 1), term(row, 2, -1)]))]);
    });
    expect(problems).toEqual([]);
  }), { numRuns: 2_000 });
});
