import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { NO_DECISIONS } from '#domain/decide.ts';
import type { Decisions } from '#domain/decisions.ts';
import { categoriesOf, type FieldKey, type FieldKeyOf } from '#domain/fields.ts';
import type { SnapshotInfo } from '#domain/snapshot.ts';
import { ImportError } from '#features/import/failure.ts';
import { readBytes } from '../support.ts';
import { anyDialect, WRITERS, type Dialect } from './dialect.ts';
import { aggregatesOf, DATES, usesWomenMarked, writable, type Aggregates } from './expected.ts';
import { anyMember, type Member } from './model.ts';
import { anyMutation, mutate, type Mutation } from './mutate.ts';
import { anyOpenQuotes, changesNothingInSilence } from './open-quotes.ts';
import { writeList } from './write.ts';
import { bare } from './write-values.ts';
import { dateRecord } from '../../../support/date-record.ts';

/** A list and how it is written. */
export interface Case {
  members: readonly Member[];
  dialect: Dialect;
}

/** Any list in any dialect. Lists of fewer than three are kept out: their letters prove no encoding. */
export const anyCase: fc.Arbitrary<Case> = fc.record({ members: fc.array(anyMember, { minLength: 3, maxLength: 30 }), dialect: anyDialect }).map(prepare);

/** The case as it can be written without doubt. */
export function prepare({ members, dialect: any }: Case): Case {
  // Headings give units, whose columns are then left out; without four others a signature below the list looks like a member.
  const sections = any.sections && any.columns.filter((column) => column !== 'organisation' && column !== 'cell').length > 3;
  const dialect = { ...any, sections };
  const sectioned = dialect.sections ? members.map((member) => ({ ...member, cell: member.cell % 4 })) : members;
  // A list of nobody is refused.
  const written = writable(sectioned, dialect).map((member, place) => (place === 0 ? { ...member, left: null } : member));
  // Days that could be either prove nothing: a list without two that can only be month first reads as day first, rightly.
  const proofs = written.filter(({ birthDate, left }) => (birthDate?.day ?? 0) > 12 && (left === null || dialect.status === null)).length;
  const monthFirst = dialect.monthFirst && dialect.columns.includes('birthDate') && proofs >= 2;
  // A column of marks without one is not filled in, so that its empty cells say nothing.
  const first = written[0];
  if (first && usesWomenMarked(dialect)) written[0] = { ...first, values: { ...first.values, sex: 'female' } };
  // A row that ends before the mark may have lost it, so that it says nothing.
  const ragged = dialect.ragged && !usesWomenMarked(dialect);
  // A short row at the very end of a text looks like one that was cut off.
  return { members: written, dialect: { ...dialect, ragged, monthFirst, lastLineEnd: dialect.lastLineEnd || dialect.ragged } };
}

function cut(bytes: Uint8Array, sizes: readonly number[]): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  for (let from = 0; from < bytes.length; ) {
    const size = sizes[pieces.length % sizes.length] ?? 1;
    pieces.push(bytes.subarray(from, from + size));
    from += size;
  }
  return pieces;
}

/** What somebody answers who knows the list. */
function answer({ questions }: SnapshotInfo, decisions: Decisions, dialect: Dialect): Decisions {
  const [question] = questions;
  if (question?.kind === 'encoding' && dialect.transport !== 'workbook') return { ...decisions, encoding: WRITERS[dialect.transport].encoding };
  if (question?.kind === 'dateOrder') return { ...decisions, dateOrders: [...decisions.dateOrders, { field: question.field as FieldKeyOf<'date'>, order: 'monthFirst' }] };
  // No writer merges cells: an empty one is unknown.
  if (question?.kind === 'blankUnits') return { ...decisions, blankUnits: 'unknown' };
  if (question?.kind === 'sexDigits') {
    const values = question.digits.map(({ spelling }) => ({ field: 'sex' as const, spelling, category: spelling === dialect.sexDigits?.[0] ? 'male' : 'female' }));
    return { ...decisions, values: [...decisions.values, ...values] };
  }
  return decisions;
}

/** Reads a case, and again with the answer to each question. */
export async function readCase({ members, dialect }: Case): Promise<{ info: SnapshotInfo; asked: number }> {
  const bytes = writeList(members, dialect);
  let decisions = NO_DECISIONS;
  for (let asked = 0; ; asked++) {
    const { info } = await readBytes(bytes, 'danh-sach.csv', cut(bytes, dialect.cuts), decisions);
    if (info.questions.length === 0 || asked === 3) return { info, asked };
    decisions = answer(info, decisions, dialect);
  }
}

const keyOf = (name: string) => bare(name).toLowerCase();
const byKey = (counts: Readonly<Record<string, number>>) => Object.fromEntries(Object.entries(counts).map(([name, count]) => [keyOf(name), count]));

/** The aggregates of what was read, in the words of the model. */
function aggregatesRead({ rows, fields, tally, organisations, cells }: SnapshotInfo, like: Aggregates): Aggregates {
  const filled = (counts: [string, number][]) => Object.fromEntries(counts.filter(([, count]) => count > 0));
  return {
    kept: rows.kept,
    excluded: filled(Object.entries(rows.excluded)),
    categories: Object.fromEntries(Object.keys(like.categories).map((field) => {
      const counts = tally.categories[field as FieldKeyOf<'category'>] ?? [];
      const keys = ['unknown', ...categoriesOf(field as FieldKeyOf<'category'>).map(({ key }) => key)];
      // What the file has no column for is not shown.
      return [field, fields.includes(field as FieldKey) ? filled(keys.map((key, code) => [key, counts[code] ?? 0])) : { unknown: rows.kept }];
    })),
    dates: Object.fromEntries(DATES.map((field) => [field, filled(Object.entries(dateRecord(tally.dates[field])))])),
    organisations: like.organisations && byKey(Object.fromEntries(organisations.map(({ name, members }) => [name, members]))),
    cells: like.cells && byKey(Object.fromEntries(cells.map(({ name, organisation, members }) => [`${Object.keys(like.cells ?? {}).some((key) => key.startsWith('* / ')) ? '*' : (organisations[organisation - 1]?.name ?? '*')} / ${name}`, members]))),
  };
}

/** The list comes back as it was, whatever it looks like, with at most one question a doubt. */
export async function comesBack(written: Case): Promise<void> {
  const expected = aggregatesOf(written.members, written.dialect);
  const { info } = await readCase(written);
  const wanted = { ...expected, organisations: expected.organisations && byKey(expected.organisations), cells: expected.cells && byKey(expected.cells) };
  assert.deepEqual(info.questions, []);
  assert.deepEqual(aggregatesRead(info, expected), wanted);
}

/** A file that takes longer hangs. */
const LONGEST_MS = 60_000;

/** A list that something has happened to, or bytes that were never one. */
export interface Damage {
  list: Case | null;
  mutations: readonly Mutation[];
  cuts: readonly number[];
}

/** Any bytes end in rows that add up, or in a refusal. */
export async function endsWell({ list, mutations, cuts }: Damage): Promise<void> {
  const bytes = mutate(list ? writeList(list.members, list.dialect) : new Uint8Array(), mutations);
  const started = performance.now();
  const outcome = await readBytes(bytes, 'danh-sach.csv', cut(bytes, cuts)).then(({ info }) => info, (error: unknown) => error);
  assert.ok(performance.now() - started < LONGEST_MS, 'it takes too long');
  if (outcome instanceof ImportError) return;
  if (outcome instanceof Error) throw outcome;
  const { rows, tally } = outcome as SnapshotInfo;
  const sum = (counts: Readonly<Record<string, number>> | readonly number[]) => Object.values(counts).reduce((total: number, count: number) => total + count, 0);
  assert.equal(rows.read, rows.kept + rows.headerRows + sum(rows.leftOut) + sum(rows.ignored) + sum(rows.excluded));
  for (const counts of [...Object.values(tally.categories), ...Object.values(tally.dates).map(dateRecord)]) assert.equal(sum(counts), rows.kept);
}

const sizes = fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 2, maxLength: 4 });
const damaged = fc.record({ list: anyCase, mutations: fc.array(anyMutation, { minLength: 1, maxLength: 4 }), cuts: sizes });
const loose = fc.record({ list: fc.constant(null), mutations: fc.array(anyMutation, { minLength: 1, maxLength: 12 }), cuts: sizes });

/** How a property was tried; `failure` says of the least case that breaks it how to bring it back. */
export interface Trial {
  cases: number;
  failure: string | null;
}

interface Options {
  /** Any, where none is given. */
  seed?: number;
  numRuns: number;
  /** No case is begun later. */
  interruptAfterTimeLimit?: number;
}

async function tryOut<T>(property: fc.IAsyncProperty<[T]>, options: Options): Promise<Trial> {
  const details = await fc.check(property, options);
  return { cases: details.numRuns, failure: details.counterexample === null ? null : `${fc.defaultReportMessage(details)}\n${String(details.errorInstance)}` };
}

/** The properties by what they say. */
export const PROPERTIES: Readonly<Record<string, (options: Options) => Promise<Trial>>> = {
  'a list in any dialect comes back as it was': (options) => tryOut(fc.asyncProperty(anyCase, comesBack), options),
  'a file that something has happened to ends in rows that add up, or in a refusal': (options) => tryOut(fc.asyncProperty(damaged, endsWell), options),
  'bytes that were never a list do so too': (options) => tryOut(fc.asyncProperty(loose, endsWell), options),
  'a quote that a cell leaves open changes no total in silence': (options) => tryOut(fc.asyncProperty(anyOpenQuotes, changesNothingInSilence), options),
};
