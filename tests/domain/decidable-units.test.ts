import { expect, test } from 'vitest';
import { decidableUnits } from '#domain/decidable-units.ts';
import type { Cell, Organisation } from '#domain/unit.ts';

const organisation = (name: string, bloc: number): Organisation => ({ key: name, id: name, name, kind: 'unknown', bloc, blocFrom: 'name', members: 1 });
const cell = (name: string, of: number, bloc: number): Cell => ({ key: name, id: name, name, organisation: of, bloc, blocFrom: 'name', members: 1 });

test('organisations, cells without one, and the cells of an organisation of several blocs', () => {
  const units = decidableUnits({
    organisations: [organisation('A', 1), organisation('ward', 5), organisation('empty', 0)],
    cells: [cell('A1', 1, 1), cell('w1', 2, 5), cell('w2', 2, 0), cell('free', 0, 3)],
  });
  expect(units.map(({ name }) => name)).toEqual(['A', 'empty', 'w1', 'w2', 'free']);
});
