import { nameKey } from './text.ts';

/** Đảng bộ cơ sở has cells under it; chi bộ cơ sở is organisation and cell at once. */
export type OrganisationKind = 'committee' | 'cell' | 'unknown';

/** What the bloc of a unit follows from: the file's column, its name, a person's decision, or nothing. */
export type BlocSource = 'column' | 'name' | 'decision' | 'none';

/** A grassroots organisation of one snapshot; its code in the stored data is its place in the list, from 1. */
export interface Organisation {
  /** Stable in links: the folded name with hyphens, numbered where two names fold alike. */
  key: string;
  /** What a decision calls it: `unitId`. */
  id: string;
  name: string;
  kind: OrganisationKind;
  /** Code of the bloc that a person gave it, or that most of its members are in; 0 where none is known. */
  bloc: number;
  blocFrom: BlocSource;
  members: number;
}

/** A cell of one snapshot; two organisations may each have a cell of the same name. */
export interface Cell {
  key: string;
  /** What a decision calls it: `unitId`. */
  id: string;
  name: string;
  /** Code of its organisation; 0 where the file names none. */
  organisation: number;
  bloc: number;
  blocFrom: BlocSource;
  members: number;
}

/** Units that may be one, spelled in several ways: for a person to join or to keep apart. */
export interface AlikeUnits {
  /** Two or more of one organisation, the largest first. */
  units: readonly { id: string; name: string; members: number; kind: 'organisation' | 'cell' }[];
}

const BETWEEN = '\n';

/**
 * What a decision calls a unit: the `nameKey` of its name, for a cell inside an organisation after that of the
 * organisation, since each may have a "Chi bộ 1". It does not change with the file.
 */
export function unitId(name: string, organisation: string | null): string {
  const [own, outer] = [nameKey(name), organisation === null ? '' : nameKey(organisation)];
  return outer === '' || outer === own ? own : `${outer}${BETWEEN}${own}`;
}

/** The `nameKey` of the unit itself in its id. */
export function ownKey(id: string): string {
  return id.slice(id.lastIndexOf(BETWEEN) + 1);
}
