import { createRequire } from 'node:module';
import path from 'node:path';
import * as duckdb from '@duckdb/duckdb-wasm/blocking';
import { SETTINGS, type AnswerRow, type Connection } from '#db/connection.ts';
import type { Sql } from '#db/sql.ts';

const distFolder = path.dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));

function bundle(kind: 'mvp' | 'eh'): duckdb.DuckDBBundles['mvp'] {
  return { mainModule: path.join(distFolder, `duckdb-${kind}.wasm`), mainWorker: '' };
}

/** How many prepared statements are kept; the oldest is closed for a new one. */
const STATEMENTS_KEPT = 120;

type Instance = Awaited<ReturnType<typeof duckdb.createDuckDB>>;

/** Started instances that nobody uses at present. */
const idle: Instance[] = [];

class NodeConnection implements Connection {
  readonly #instance: Instance;
  readonly #connection: duckdb.DuckDBConnection;
  readonly #statements = new Map<string, duckdb.PreparedStatement>();

  constructor(instance: Instance) {
    this.#instance = instance;
    this.#connection = instance.connect();
    for (const setting of SETTINGS) this.#connection.query(setting);
  }

  async query({ text, params }: Sql): Promise<AnswerRow[]> {
    return this.#prepare(text).query(...params).toArray().map((row) => row.toJSON() as AnswerRow);
  }

  async insert(table: string, arrowStream: Uint8Array): Promise<void> {
    this.#connection.insertArrowFromIPCStream(arrowStream, { name: table, create: true });
  }

  async close(): Promise<void> {
    for (const statement of this.#statements.values()) statement.close();
    this.#statements.clear();
    this.#connection.close();
    idle.push(this.#instance);
  }

  #prepare(text: string): duckdb.PreparedStatement {
    const known = this.#statements.get(text);
    if (known) return known;
    const made = this.#connection.prepare(text);
    this.#statements.set(text, made);
    const [oldest] = this.#statements;
    if (oldest && this.#statements.size > STATEMENTS_KEPT) {
      this.#statements.delete(oldest[0]);
      oldest[1].close();
    }
    return made;
  }
}

async function start(): Promise<Instance> {
  const instance = await duckdb.createDuckDB({ mvp: bundle('mvp'), eh: bundle('eh') }, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
  await instance.instantiate(() => {});
  return instance;
}

/**
 * Opens the page's engine (the same WebAssembly build) inside Node, with an empty database in memory and the page's
 * settings. A start takes a second or two; an instance whose connection was closed is used again, with a new database.
 */
export async function openNodeDuckDb(): Promise<Connection> {
  const instance = idle.pop() ?? (await start());
  instance.open({ path: ':memory:', query: { castBigIntToDouble: true } });
  return new NodeConnection(instance);
}
