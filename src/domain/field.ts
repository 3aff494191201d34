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
  /** Column headers that mean this field, compared by their folded key: where several columns do, the earliest in this list is read. */
  headers: readonly string[];
}

/** A field with a closed, ordered list of values. */
export interface CategoryField extends FieldBase {
  kind: 'category';
  categories: readonly Category[];
  /** The category that an empty cell means, where the form leaves the cell empty for it; otherwise unknown. */
  emptyMeans?: string;
  /** Headers whose column is read together with another one of the field: the category that comes first in the list counts. */
  readTogether?: readonly string[];
}

/** A field that holds a day, or as much of it as is known. */
export interface DateField extends FieldBase {
  kind: 'date';
  /** The years that can be true, up to that of the reader's own day; they also give two digits their century. */
  years: { from: number };
}

/** The name of an organisation or a cell. */
export interface UnitField extends FieldBase {
  kind: 'unit';
}

/** Text by which a row is recognised as a member, and a member in a list; it is never counted, and stands in no problem, error or log. */
export interface TextField extends FieldBase {
  kind: 'text';
}

/** One column of a member. */
export type Field = CategoryField | DateField | UnitField | TextField;

/** The code that stands for "no usable value" in every coded column. */
export const UNKNOWN = 0;
