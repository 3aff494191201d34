import type { Encoding } from '#domain/decisions.ts';
import type { Question } from '#domain/question.ts';
import type { ColumnMatch } from '#domain/snapshot.ts';
import type { Layout } from '../layout/layout.ts';
import { createNameSamples } from './name-samples.ts';
import type { RecodingOutcome } from './recoder.ts';
import { RECODE, type Recoding } from './recodings.ts';
import type { Transport } from './transport.ts';

/** The encoding of a file and of the columns that differ, and the question that it leaves open, if any. */
export interface EncodingDescription {
  encoding: Encoding;
  columns: ColumnMatch[];
  question: Question | null;
  /** Whether all is UTF-8 and nothing else would do. */
  isPlain: boolean;
}

/** Puts together how bytes became letters and what lay under these. */
export function describeEncoding({ recoding, columns, rival, sample }: RecodingOutcome, transport: Transport, header: Pick<Layout, 'columns' | 'line'>): EncodingDescription {
  const place = header.columns.findIndex(({ field }) => field === 'fullName');
  const cells = sample.flatMap((record) => (record.line > header.line ? [record.cells[place]] : []));
  const candidates = (rival === undefined ? [] : [recoding, rival]).map((candidate) => ({ encoding: candidate ?? transport, names: namesAs(cells, candidate) }));
  const [names, others] = candidates.map((candidate) => candidate.names.join());
  const question: Question | null = names === others ? null : { kind: 'encoding', candidates };
  return {
    encoding: recoding ?? transport,
    columns: header.columns.map((column, at) => {
      const own = columns.get(at);
      return own === undefined ? column : { ...column, encoding: own ?? transport };
    }),
    question,
    isPlain: recoding === null && transport === 'utf-8' && columns.size === 0 && question === null,
  };
}

function namesAs(cells: readonly (string | undefined)[], recoding: Recoding | null): readonly string[] {
  const names = createNameSamples();
  for (const cell of cells) names.add(cell && recoding ? (RECODE[recoding](cell) ?? cell) : cell);
  return names.all();
}
