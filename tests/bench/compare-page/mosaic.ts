import { clausePoints, Coordinator, makeClient, Selection, wasmConnector, type MosaicClient, type SelectionClause } from '@uwdata/mosaic-core';
import { column, count, isIn, literal, Query, type SelectQuery } from '@uwdata/mosaic-sql';
import type { Table } from '@uwdata/flechette';
import { startDuckDb } from '../page/raw-engine.ts';
import { CODED, type Coded, type ComparedView, type Counts, type Picked } from './codes.ts';
import { GROUPINGS, type Grouping, type Part } from './groupings.ts';
import { inOrder, type Source, type System } from './system.ts';

const TABLE = 'members';

function queryOf({ by, parts }: Grouping): SelectQuery {
  const isPart = ({ dimension, codes }: Part) => isIn(column(dimension), codes.map((code) => literal(code)));
  const counts = parts.map((part) => [part.name, count().where(isPart(part))] as const);
  return Query.from(TABLE).select(...by, { n: count(), ...Object.fromEntries(counts) }).groupby(...by);
}

function rowsOf({ by, parts }: Grouping, table: Table): number[][] {
  const names = [...by, 'n', ...parts.map(({ name }) => name)];
  return inOrder(table.toArray().map((row: Record<string, unknown>) => names.map((name) => Number(row[name]))));
}

/**
 * Mosaic's coordinator over the engine that the app has: a client a figure and one crossfilter selection, its
 * pre-aggregation as it is by itself. A filter is a clause of values of one column, which leaves out the clients that
 * count by this column.
 * @param ahead whether the selection is told of the column that will be filtered by before the time is taken, as
 * Mosaic's own parts do when the pointer comes near; its pre-aggregated tables are then ready.
 */
export async function openMosaic({ codes }: Source, ahead: boolean): Promise<System> {
  const { db, connection } = await startDuckDb();
  await connection.insertArrowFromIPCStream(new Uint8Array(await codes.arrayBuffer()), { name: TABLE, create: true });
  const coordinator = new Coordinator(wasmConnector({ duckdb: db, connection }), { logger: null });
  const selection = Selection.crossfilter();
  const answers = new Map<string, Table>();
  const failures: unknown[] = [];
  const clients = new Map<Grouping, MosaicClient>(GROUPINGS.map((grouping) => [grouping, makeClient({
    coordinator,
    selection,
    query: (filter) => queryOf(grouping).where(filter),
    queryResult: (data) => answers.set(grouping.figure, data as Table),
    queryError: (error) => failures.push(error),
  })]));
  await Promise.all([...clients.values()].map((client) => client.pending));

  const sources = new Map<Coded, object>(CODED.map((dimension) => [dimension, {}]));
  function clauseOf(dimension: Coded, picked: Picked): SelectionClause {
    const counting = [...clients].flatMap(([{ by }, client]) => (by.includes(dimension) ? [client] : []));
    const values = picked[dimension]?.map((code) => [code]);
    return clausePoints([column(dimension)], values, { source: sources.get(dimension) ?? {}, clients: new Set(counting) });
  }
  let shown: Picked = {};
  const changed = ({ picked }: ComparedView) => CODED.filter((dimension) => String(picked[dimension]) !== String(shown[dimension]));

  function countsOf(): Counts {
    if (failures.length > 0) throw failures[0];
    return Object.fromEntries(GROUPINGS.map((grouping) => {
      const table = answers.get(grouping.figure);
      if (!table) throw new Error(`Mosaic has no answer for ${grouping.figure}`);
      return [grouping.figure, rowsOf(grouping, table)];
    }));
  }

  async function foresee(view: ComparedView): Promise<void> {
    const [dimension, ...others] = changed(view);
    if (!dimension || others.length > 0 || !view.picked[dimension]) return;
    selection.activate(clauseOf(dimension, view.picked));
    await Promise.all([...coordinator.preaggregator.entries.values()].map((entry) => (entry && 'result' in entry ? entry.result : null)));
  }

  return {
    ...(ahead ? { foresee } : {}),
    async answer(view) {
      if (Object.keys(view.picked).length === 0) {
        selection.reset();
        await selection.pending('value');
      } else {
        for (const dimension of changed(view)) {
          selection.update(clauseOf(dimension, view.picked));
          await selection.pending('value');
        }
      }
      shown = view.picked;
      return countsOf;
    },
  };
}
