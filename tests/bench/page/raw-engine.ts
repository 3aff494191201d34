import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { startWorker } from '#app/trusted-worker.ts';

/** How `read_csv` reads: every column as text, or each with the type that it finds. */
export type Reading = 'text' | 'typed';

/** duckdb-wasm as it comes, with nothing of the app around it. */
export interface RawEngine {
  /** Makes a table of a file; gives its number of rows. */
  readCsv(file: File, reading: Reading): Promise<number>;
}

async function readCsv(db: AsyncDuckDB, connection: AsyncDuckDBConnection, file: File, reading: Reading): Promise<number> {
  await db.registerFileHandle(file.name, file, DuckDBDataProtocol.BROWSER_FILEREADER, true);
  const options = reading === 'text' ? ', all_varchar = true' : '';
  const answer = await connection.query(`CREATE TABLE members AS SELECT * FROM read_csv('${file.name}'${options})`);
  return Number(answer.get(0)?.['Count']);
}

/** Starts duckdb-wasm of the app's version, with an empty database in memory. */
export async function startDuckDb(): Promise<{ db: AsyncDuckDB; connection: AsyncDuckDBConnection }> {
  const db = new AsyncDuckDB(new VoidLogger(), startWorker(workerUrl));
  await db.instantiate(wasmUrl);
  await db.open({ path: ':memory:' });
  return { db, connection: await db.connect() };
}

/** Starts an engine that is ready to be asked. */
export async function openRawEngine(): Promise<RawEngine> {
  const { db, connection } = await startDuckDb();
  return { readCsv: (file, reading) => readCsv(db, connection, file, reading) };
}
