import { createRequire } from 'node:module';
import path from 'node:path';
import * as duckdb from '@duckdb/duckdb-wasm/blocking';
import { SETTINGS, type AnswerRow, type Connection } from '#db/connection.ts';
import type { Sql } from '#db/sql.ts';

const distFolder = path.dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));

function bundle(kind: 'mvp' | 'eh'): duckdb.DuckDBBundles['mvp'] {
  return { mainModule: path.join(distFolder, `duckdb-${kind}.wasm`), mainWorker: '' };
}

type Instance = Awaited<ReturnType<typeof duckdb.createDuckDB>>;

/** Started instances that nobody uses at present. */
const idle: Instance[] = [];

class NodeConnection implements Connection {
  readonly #instance: Instance;
  readonly #connection: duckdb.DuckDBConnection;

  constructor(instance: Instance) {
    this.#instance = instance;
    this.#connection = instance.connect();
    for (const setting of SETTINGS) this.#connection.query(setting);
  }

  async query({ text, params }: Sql): Promise<AnswerRow[]> {
    if (params.length === 0) return rowsOf(this.#connection.query(text));
    const statement = this.#connection.prepare(text);
    try {
      return rowsOf(statement.query(...params));
    } finally {
      statement.close();
    }
  }

  async insert(table: string, arrowStream: Blob): Promise<void> {
    this.#connection.insertArrowFromIPCStream(new Uint8Array(await arrowStream.arrayBuffer()), { name: table, create: true });
  }

  async close(): Promise<void> {
    this.#connection.close();
    idle.push(this.#instance);
  }
}

function rowsOf(answer: { toArray(): { toJSON(): unknown }[] }): AnswerRow[] {
  return answer.toArray().map((row) => row.toJSON() as AnswerRow);
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
