import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import type { Table } from 'apache-arrow';
import { SETTINGS, type AnswerRow, type Connection } from './connection.ts';
import type { Sql } from './sql.ts';

/** Members are handed over in pieces of this size: all those of a large file at once would hold up the page. */
const PIECE_BYTES = 8 * 1024 ** 2;

class DuckConnection implements Connection {
  readonly #db: AsyncDuckDB;
  readonly #connection: AsyncDuckDBConnection;

  constructor(db: AsyncDuckDB, connection: AsyncDuckDBConnection) {
    this.#db = db;
    this.#connection = connection;
  }

  async query({ text, params }: Sql): Promise<AnswerRow[]> {
    // Without parameters one way to the worker and back will do.
    if (params.length === 0) return rowsOf(await this.#connection.query(text));
    const statement = await this.#connection.prepare(text);
    try {
      return rowsOf(await statement.query(...params));
    } finally {
      void statement.close();
    }
  }

  async insert(table: string, arrowStream: Blob): Promise<void> {
    for (let from = 0; from < arrowStream.size; from += PIECE_BYTES) {
      const piece = await arrowStream.slice(from, from + PIECE_BYTES).arrayBuffer();
      await this.#connection.insertArrowFromIPCStream(new Uint8Array(piece), { name: table, create: true });
    }
  }

  async close(): Promise<void> {
    await this.#db.terminate();
  }
}

/** The rows of an answer, read column by column. */
function rowsOf(answer: Table): AnswerRow[] {
  const columns = answer.schema.fields.map(({ name }, place) => ({ name, values: answer.getChildAt(place) }));
  return Array.from({ length: answer.numRows }, (_, row) => Object.fromEntries(columns.map(({ name, values }): [string, unknown] => [name, values?.get(row)])));
}

/**
 * Starts an engine in the given worker, with an empty database in memory.
 * @param onDeath is called at most once, when the worker reports an error that it cannot recover from.
 */
export async function openDuckDb(worker: Worker, onDeath: (cause: unknown) => void): Promise<Connection> {
  worker.addEventListener('error', onDeath, { once: true });
  const db = new AsyncDuckDB(new VoidLogger(), worker);
  await db.instantiate(wasmUrl);
  await db.open({ path: ':memory:', query: { castBigIntToDouble: true } });
  const connection = await db.connect();
  for (const setting of SETTINGS) await connection.query(setting);
  return new DuckConnection(db, connection);
}
