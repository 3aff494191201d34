import { describe, expect, test } from 'vitest';
import { cellsLeft, organisationsLeft, UNIT_DIMENSIONS, withUnitPressed, withUnits, type UnitDimension } from '#domain/linked-units.ts';
import type { Filters, Pick } from '#domain/view.ts';
import { bareInfo, bareScope } from '../support/stored-members.ts';

// Organisations a (bloc 1), b (bloc 2), Tổ 5 (bloc 5); cells "Chi bộ 1" of a and of b, "Chi bộ 2" of b, and Tổ 5.
const SCENE = bareScope({});
const [ADMINISTRATION, ENTERPRISES, RESIDENTIAL] = ['administrative', 'enterprise', 'residential'];

describe('the units that are left to choose', () => {
  test.each<[Filters, string[], string[]]>([
    [{}, ['dang-bo-a', 'dang-bo-b', 'chi-bo-to-5'], ['chi-bo-1', 'chi-bo-1-2', 'chi-bo-2', 'chi-bo-to-5']],
    [{ bloc: [ENTERPRISES] }, ['dang-bo-b'], ['chi-bo-1-2', 'chi-bo-2']],
    [{ bloc: [ADMINISTRATION, RESIDENTIAL] }, ['dang-bo-a', 'chi-bo-to-5'], ['chi-bo-1', 'chi-bo-to-5']],
    [{ organisation: ['dang-bo-b'] }, ['dang-bo-a', 'dang-bo-b', 'chi-bo-to-5'], ['chi-bo-1-2', 'chi-bo-2']],
    [{ bloc: [ADMINISTRATION], organisation: ['dang-bo-b'] }, ['dang-bo-a'], []],
    [{ bloc: ['unknown'] }, [], []],
    [{ organisation: ['no-such'] }, ['dang-bo-a', 'dang-bo-b', 'chi-bo-to-5'], []],
    [{ sex: ['female'] }, ['dang-bo-a', 'dang-bo-b', 'chi-bo-to-5'], ['chi-bo-1', 'chi-bo-1-2', 'chi-bo-2', 'chi-bo-to-5']],
  ])('under %j', (filters, organisations, cells) => {
    expect(organisationsLeft(filters, SCENE)).toEqual(organisations);
    expect(cellsLeft(filters, SCENE)).toEqual(cells);
  });

  test('a unit whose bloc or organisation is not known is left under unknown', () => {
    const scene = bareScope({}, {
      info: bareInfo({
        organisations: [{ key: 'x', id: 'x', name: 'X', kind: 'unknown', bloc: 0, blocFrom: 'none', members: 1 }],
        cells: [{ key: 'y', id: 'y', name: 'Y', organisation: 0, bloc: 0, blocFrom: 'none', members: 1 }],
      }),
    });
    expect(organisationsLeft({ bloc: ['unknown'] }, scene)).toEqual(['x']);
    expect(cellsLeft({ organisation: ['unknown'], bloc: ['unknown'] }, scene)).toEqual(['y']);
    expect(cellsLeft({ organisation: ['x'] }, scene)).toEqual([]);
  });
});

describe('choosing units', () => {
  test.each<[string, Filters, UnitDimension, string[], Filters]>([
    ['a bloc lets go of organisations and cells outside it', { organisation: ['dang-bo-a', 'dang-bo-b'], cell: ['chi-bo-1', 'chi-bo-2'] }, 'bloc', [ENTERPRISES],
      { bloc: [ENTERPRISES], organisation: ['dang-bo-b'], cell: ['chi-bo-2'] }],
    ['and of the whole filter where nothing is left', { organisation: ['dang-bo-a'], cell: ['chi-bo-1'] }, 'bloc', [RESIDENTIAL], { bloc: [RESIDENTIAL] }],
    ['an organisation lets go of cells outside it', { cell: ['chi-bo-1', 'chi-bo-1-2'] }, 'organisation', ['dang-bo-b'], { organisation: ['dang-bo-b'], cell: ['chi-bo-1-2'] }],
    ['of two cells of one name the right one stays', { cell: ['chi-bo-1'] }, 'organisation', ['dang-bo-b'], { organisation: ['dang-bo-b'] }],
    ['an organisation leaves the bloc alone', { bloc: [ENTERPRISES] }, 'organisation', ['dang-bo-b'], { bloc: [ENTERPRISES], organisation: ['dang-bo-b'] }],
    ['a cell leaves all above it alone', { bloc: [ENTERPRISES], organisation: ['dang-bo-b'] }, 'cell', ['chi-bo-2'], { bloc: [ENTERPRISES], organisation: ['dang-bo-b'], cell: ['chi-bo-2'] }],
    ['unknown stays', { organisation: ['unknown', 'dang-bo-a'], cell: ['unknown'] }, 'bloc', [ENTERPRISES], { bloc: [ENTERPRISES], organisation: ['unknown'], cell: ['unknown'] }],
    ['no bloc lifts that filter and no other', { bloc: [ENTERPRISES], organisation: ['dang-bo-b'], cell: ['chi-bo-2'], sex: ['female'] }, 'bloc', [],
      { organisation: ['dang-bo-b'], cell: ['chi-bo-2'], sex: ['female'] }],
    ['other dimensions stay as they are', { sex: ['female'], ageBand: ['18-30'] }, 'bloc', [RESIDENTIAL], { sex: ['female'], ageBand: ['18-30'], bloc: [RESIDENTIAL] }],
  ])('%s', (_name, before, dimension, values, after) => {
    expect(withUnits(before, dimension, values, SCENE)).toEqual(after);
  });

  test('choosing again what is chosen changes nothing', () => {
    const filters: Filters = { bloc: [ENTERPRISES], organisation: ['dang-bo-b'], cell: ['chi-bo-2'] };
    for (const dimension of UNIT_DIMENSIONS) expect(withUnits(filters, dimension, filters[dimension] ?? [], SCENE)).toEqual(filters);
  });
});

describe('pressing a unit in a list of all', () => {
  test.each<[string, Filters, UnitDimension, Pick, Filters]>([
    ['an organisation is picked', {}, 'organisation', { bloc: ENTERPRISES, organisation: 'dang-bo-b' }, { organisation: ['dang-bo-b'] }],
    ['a second one is added', { organisation: ['dang-bo-a'] }, 'organisation', { bloc: ENTERPRISES, organisation: 'dang-bo-b' }, { organisation: ['dang-bo-a', 'dang-bo-b'] }],
    ['pressed again it is let go, and only it', { organisation: ['dang-bo-a', 'dang-bo-b'], sex: ['female'] }, 'organisation', { organisation: 'dang-bo-b' }, { organisation: ['dang-bo-a'], sex: ['female'] }],
    ['its own bloc stays picked', { bloc: [ENTERPRISES] }, 'organisation', { bloc: ENTERPRISES, organisation: 'dang-bo-b' }, { bloc: [ENTERPRISES], organisation: ['dang-bo-b'] }],
    ['another bloc is let go, so that somebody is left', { bloc: [RESIDENTIAL] }, 'organisation', { bloc: ENTERPRISES, organisation: 'dang-bo-b' }, { organisation: ['dang-bo-b'] }],
    ['what is picked below it is let go', { cell: ['chi-bo-2'] }, 'organisation', { bloc: ENTERPRISES, organisation: 'dang-bo-b' }, { organisation: ['dang-bo-b'] }],
    ['a cell lets go of an organisation that does not hold it', { organisation: ['dang-bo-a'] }, 'cell', { bloc: ENTERPRISES, organisation: 'dang-bo-b', cell: 'chi-bo-2' }, { cell: ['chi-bo-2'] }],
  ])('%s', (_name, before, dimension, path, after) => {
    expect(withUnitPressed(before, dimension, path)).toEqual(after);
  });
});
