import type { DimensionKey } from '#domain/dimension.ts';

/** What members are counted and filtered by: a column of codes each, 0 for unknown, small whole numbers. */
export const CODED = [
  'bloc', 'organisation', 'sex', 'ageBand', 'qualification', 'politicalTheory', 'exemption', 'admissionYear',
] as const satisfies readonly DimensionKey[];
export type Coded = (typeof CODED)[number];

/** The codes of all members. */
export type Codes = Readonly<Record<Coded, Uint8Array | Uint16Array>>;

/** The codes picked of each dimension that is filtered by. */
export type Picked = Readonly<Partial<Record<Coded, readonly number[]>>>;

/** A view of the overview: its link, and what it filters by. */
export interface ComparedView {
  hash: string;
  picked: Picked;
}

/** By figure: a row each group that has members, of its codes, its members and the parts of these, in order. */
export type Counts = Readonly<Record<string, readonly (readonly number[])[]>>;
