import type { FieldKey } from '#domain/fields.ts';
import { wholeOf, type Scope } from '#domain/scope.ts';
import { settle, type Settled } from './answers.ts';
import type { Asker } from './ask.ts';
import type { Figure } from './figure.ts';

/** A figure with what it is drawn from; `missing` are fields that the file has no column for, in place of an answer. */
export interface FigureAnswer {
  figure: Figure;
  scope: Scope;
  missing: readonly FieldKey[];
  answer: Settled<{ rows: readonly unknown[]; whole: readonly unknown[] }>;
}

/** Asks what a figure is drawn from: its question of a scope, and of the whole committee. */
export async function askFigure(asker: Asker, figure: Figure, scope: Scope): Promise<FigureAnswer> {
  const missing = figure.needs.filter((field) => !scope.info.fields.includes(field));
  const ask = async () => {
    if (missing.length > 0) return { rows: [], whole: [] };
    const [rows, whole] = await Promise.all([
      asker.ask(figure.id, figure.query(scope), figure.row),
      asker.ask(`${figure.id} whole`, figure.query(wholeOf(scope)), figure.row),
    ]);
    return { rows, whole };
  };
  return { figure, scope, missing, answer: await settle(ask()) };
}
