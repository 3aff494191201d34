import type { ReactNode } from 'react';
import type { PickMark } from '#charts/mark.ts';
import type { z } from '#domain/schema.ts';
import type { Bilingual } from '#domain/bilingual.ts';
import { dimensionOf, type DimensionKey, type Scene } from '#domain/dimension.ts';
import type { FieldKey } from '#domain/fields.ts';
import type { Scope } from '#domain/scope.ts';
import type { Filters, Pick } from '#domain/view.ts';
import type { Sql } from '#db/sql.ts';
import type { Speech } from '#i18n/language.tsx';

/** A column of a figure's table; `share` holds a part of 1, `mean` a number with one decimal, `date` an IsoDay. */
export interface TableColumn {
  label: string;
  format: 'text' | 'count' | 'share' | 'mean' | 'date';
  /** Whether its shares and those of the other such columns make up the whole of each row. */
  ofRow?: true;
  /** That it counts members, and which of a row's: those who are under these filters too. */
  people?: Filters;
}

/** A row of a figure's table; a pick makes it press like its mark. */
export interface TableRow {
  key: string;
  cells: readonly (string | number | null)[];
  pick?: Pick;
  /** How deep the row stands in a grouped table, 0 or nothing at the top. */
  level?: number;
  /** Whether the row sums others up. */
  strong?: true;
}

/** The same numbers as the marks: count and share of every category. */
export interface FigureTable {
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
}

/** Whether a row sums others up: one that says so, or the total of a figure's table. */
export function isTotal({ key, strong }: TableRow): boolean {
  return strong === true || key === 'total' || key === 'all';
}

/** What a figure's drawing gets from the card around it; sizes in px. */
export interface DrawProps {
  /** The figure's title, as the name of the drawing. */
  label: string;
  width: number;
  /** Whether the pointer is a finger. */
  coarse: boolean;
  onPick: PickMark;
}

/** A figure's answer put into words, a table and a drawing. */
export interface Presentation {
  /** What the data shows, in one sentence. */
  sentence: string;
  /** Members counted, unknown ones included. */
  n: number;
  /** Members without a usable value in what the figure shows. */
  unknown: number;
  /** What else a reader must know: a definition, a partial year. */
  notes: readonly string[];
  table: FigureTable;
  /** The drawing; the key of a mark is its `pickKey`. */
  draw(props: DrawProps): ReactNode;
}

/** What a figure is presented from; `whole` is the same question asked of the whole committee. */
export interface FigureData<Row> {
  rows: readonly Row[];
  whole: readonly Row[];
  scene: Scene;
  /** All filters of the view, to tell what is picked. */
  filters: Filters;
  /** Whether the rows are a part of the committee, to be held against the whole. */
  compared: boolean;
  speech: Speech;
}

/** One question: its SQL, its row shape, its sentence, its drawing and what a press means. */
export interface FigureSpec<Row> {
  id: string;
  title: Bilingual;
  /** What is counted, below the sentence. */
  counted: Bilingual;
  /** What the figure shows; filters on these leave it unchanged. */
  dimensions: readonly DimensionKey[];
  row: z.ZodType<Row>;
  query(scope: Scope): Sql;
  present(data: FigureData<Row>): Presentation;
}

/** A figure whose row shape is known to itself only. */
export interface Figure extends Omit<FigureSpec<unknown>, 'present'> {
  /** The fields that the file must have. */
  needs: readonly FieldKey[];
  /** @param data whose rows this figure's `row` has parsed. */
  present(data: FigureData<unknown>): Presentation;
}

/** Makes a figure of its parts. */
export function defineFigure<Row>(spec: FigureSpec<Row>): Figure {
  return {
    ...spec,
    needs: [...new Set(spec.dimensions.flatMap((dimension) => dimensionOf(dimension).needs))],
    present(data) {
      const presentation = spec.present(data as FigureData<Row>);
      if (presentation.n > 0) return presentation;
      return { ...presentation, sentence: data.speech.t({ vi: 'Không có đảng viên nào khớp với bộ lọc', en: 'No member fits the filter' }) };
    },
  };
}
