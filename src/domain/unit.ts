/** Đảng bộ cơ sở has cells under it; chi bộ cơ sở is organisation and cell at once. */
export type OrganisationKind = 'committee' | 'cell' | 'unknown';

/** A grassroots organisation of one snapshot; its code in the stored data is its place in the list, from 1. */
export interface Organisation {
  /** Stable in links: the folded name with hyphens, numbered where two names fold alike. */
  key: string;
  name: string;
  kind: OrganisationKind;
  /** Code of the bloc that most of its members are in; 0 where none is known. */
  bloc: number;
  members: number;
}

/** A cell of one snapshot; two organisations may each have a cell of the same name. */
export interface Cell {
  key: string;
  name: string;
  /** Code of its organisation; 0 where the file names none. */
  organisation: number;
  bloc: number;
  members: number;
}
