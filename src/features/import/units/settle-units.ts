import type { Decisions } from '#domain/decisions.ts';
import { UNKNOWN } from '#domain/field.ts';
import { categoriesOf } from '#domain/fields.ts';
import { fold } from '#domain/text.ts';
import { unitId, type AlikeUnits, type BlocSource, type Cell, type Organisation } from '#domain/unit.ts';
import { findAlike } from './alike-units.ts';
import { deriveUnits } from './derive-units.ts';
import { mergeUnits } from './merge-units.ts';
import { slugsOf } from './slugs.ts';
import { blocRules } from './unit-blocs.ts';
import { settleBlocs, type StatedBlocs, type UnitBlocs } from './settle-blocs.ts';
import { kindOf } from './unit-name.ts';
import type { FileUnits } from './units.ts';

/** The units of a file with what follows from their names and from what a person decided. */
export interface SettledUnits {
  organisations: Organisation[];
  cells: Cell[];
  organisationCodes: Uint16Array;
  cellCodes: Uint16Array;
  /** Units that may be one. */
  alike: AlikeUnits[];
  /** Members whose bloc, organisation or cell follows from a name or a decision and not from a column of its own. */
  derived: { bloc: number; organisation: number; cell: number };
  /** By code of the bloc: members more than the file states. */
  blocChange: Int32Array;
}

/**
 * Joins, derives and describes the units of a file.
 * @param blocs what the file states for each member; those that follow otherwise are written into it.
 */
export function settleUnits(file: FileUnits, blocs: StatedBlocs, decisions: Decisions): SettledUnits {
  const units = deriveUnits(mergeUnits(file, decisions.merges), decisions.merges);
  const { organisations, cells, organisationCodes, cellCodes, follows, derived } = units;
  const nameOf = (organisation: number) => organisations[organisation - 1]?.name ?? null;
  const organisationIds = organisations.map(({ name }) => unitId(name, null));
  // A cell that shares one name of the file with its organisation is called by that name alone, as the file does.
  const cellIds = cells.map(({ name, organisation }, place) => unitId(name, follows[place] ? null : nameOf(organisation)));
  const decided = decidedBlocs(decisions.blocs);
  const settled = settleBlocs(units, blocs, blocRules(organisations, cells), { organisations: organisationIds.map(decided), cells: cellIds.map(decided) });
  const slugs = slugsOf(organisations.map(({ name, key }) => ({ scope: '', slug: slugOf(name), order: key })));
  const cellSlugs = slugsOf(cells.map(({ name, key, organisation }, place) => {
    const parent = follows[place] ? undefined : organisations[organisation - 1];
    const scope = parent ? (slugs[organisation - 1] ?? '') : '';
    // A chi bộ cơ sở is organisation and cell at once: one name, one key.
    return parent?.key === key ? { scope, slug: '', order: key } : { scope: `${scope}~`, slug: slugOf(name), order: key };
  }));
  const describe = (unit: UnitBlocs | undefined) => ({ bloc: unit?.bloc ?? UNKNOWN, blocFrom: unit?.from ?? ('none' satisfies BlocSource), members: unit?.members ?? 0 });
  const isCell = new Set(cells.filter((_, place) => follows[place]).map(({ key }) => key));
  const result = {
    organisations: organisations.map(({ name, key }, place): Organisation => {
      const kind = kindOf(name);
      return {
        key: slugs[place] ?? '', id: organisationIds[place] ?? '', name, kind: kind === 'unknown' && isCell.has(key) ? 'cell' : kind, ...describe(settled.organisations[place]),
      };
    }),
    cells: cells.map(({ name, organisation }, place): Cell => ({
      key: cellSlugs[place] ?? '', id: cellIds[place] ?? '', name, organisation, ...describe(settled.cells[place]),
    })),
  };
  return {
    ...result, organisationCodes, cellCodes, blocChange: settled.change,
    alike: findAlike(result, follows, decisions.merges),
    derived: { ...derived, bloc: settled.derived },
  };
}

/** The code of the bloc that a person gave a unit; null for a unit that nobody gave one. */
function decidedBlocs(decisions: Decisions['blocs']): (id: string) => number | null {
  const keys = categoriesOf('bloc').map(({ key }) => key);
  const codes = new Map<string, number>();
  for (const { unit, bloc } of decisions) {
    if (bloc === null) codes.set(unit, UNKNOWN);
    else if (keys.includes(bloc)) codes.set(unit, keys.indexOf(bloc) + 1);
  }
  return (id) => codes.get(id) ?? null;
}

function slugOf(name: string): string {
  return fold(name).replace(/[ +]+/g, '-').replace(/^-|-$/g, '');
}
