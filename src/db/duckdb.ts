import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection, type AsyncPreparedStatement } from '@duckdb/duckdb-wasm';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { SETTINGS, type AnswerRow, type Connection } from './connection.ts';
import type { Sql } from './sql.ts';

/** How many prepared statements are kept; the oldest is closed for a new one. */
const STATEMENTS_KEPT = 120;

class DuckConnection implements Connection {
  readonly #db: AsyncDuckDB;
  readonly #connection: AsyncDuckDBConnection;
  readonly #statements = new Map<string, Promise<AsyncPreparedStatement>>();

  constructor(db: AsyncDuckDB, connection: AsyncDuckDBConnection) {
    this.#db = db;
    this.#connection = connection;
  }

  async query({ text, params }: Sql): Promise<AnswerRow[]> {
    const statement = await this.#prepare(text);
    const answer = await statement.query(...params);
    const columns = answer.schema.fields.map(({ name }, place) => ({ name, values: answer.getChildAt(place) }));
    return Array.from({ length: answer.numRows }, (_, row) => Object.fromEntries(columns.map(({ name, values }): [string, unknown] => [name, values?.get(row)])));
  }

  async insert(table: string, arrowStream: Uint8Array): Promise<void> {
    await this.#connection.insertArrowFromIPCStream(arrowStream, { name: table, create: true });
  }

  async close(): Promise<void> {
    await this.#db.terminate();
  }

  #prepare(text: string): Promise<AsyncPreparedStatement> {
    const known = this.#statements.get(text);
    if (known) return known;
    const made = this.#connection.prepare(text);
    this.#statements.set(text, made);
    made.catch(() => this.#statements.delete(text));
    const [oldest] = this.#statements;
    if (oldest && this.#statements.size > STATEMENTS_KEPT) {
      this.#statements.delete(oldest[0]);
      void oldest[1].then((statement) => statement.close());
    }
    return made;
  }
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
