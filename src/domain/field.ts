import type { Bilingual } from './bilingual.ts';

/** One value of a closed list. Its code in the stored data is its place in the list, from 1; 0 is unknown. */
export interface Category {
  key: string;
  label: Bilingual;
  /** Spellings that mean this category in this field, compared by their folded key. */
  spellings: readonly string[];
}

interface FieldBase {
  label: Bilingual;
  /** Column headers that mean this field, compared by their folded key. */
  headers: readonly string[];
}

/** A field with a closed, ordered list of values. */
export interface CategoryField extends FieldBase {
  kind: 'category';
  categories: readonly Category[];
  /** The category that an empty cell means, where the form leaves the cell empty for it; otherwise unknown. */
  emptyMeans?: string;
}

/** A field that holds a day, or as much of it as is known. */
export interface DateField extends FieldBase {
  kind: 'date';
  /** The range of years that can be true, to find the century of two digits; `asOf` is the snapshot's year. */
  years: { from: number; to: 'asOf' | number };
}

/** The name of an organisation or a cell. */
export interface UnitField extends FieldBase {
  kind: 'unit';
}

/** Text that is shown but never counted. */
export interface TextField extends FieldBase {
  kind: 'text';
}

/** One column of a member. */
export type Field = CategoryField | DateField | UnitField | TextField;

/** The code that stands for "no usable value" in every coded column. */
export const UNKNOWN = 0;
