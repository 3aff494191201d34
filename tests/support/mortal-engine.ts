import type { AnswerRow, Connection } from '#db/connection.ts';
import { Engine } from '#db/engine.ts';
import type { Sql } from '#db/sql.ts';
import { openNodeDuckDb } from './node-duckdb.ts';

/**
 * How an engine's worker can end: reported, as when the browser ends it; in silence, as when it is stuck; or with a
 * WebAssembly trap, after which it answers nothing but errors.
 */
export type End = 'reported' | 'silent' | 'trapped';

/** One start of the engine, whose worker can be taken away from it. */
export interface MortalLife {
  /** What it was asked, in order; an insert as the table's name. */
  readonly asked: string[];
  readonly closed: number;
  /** Ends the worker now; every call that is under way goes the same way. */
  kill(end: End): void;
  /** Ends the worker at the first call whose text matches, in place of its answer. */
  killAt(text: RegExp, end: End): void;
}

/** An answer that never comes. */
function never<T>(): Promise<T> {
  return new Promise<T>(() => {});
}

class MortalConnection implements Connection, MortalLife {
  readonly asked: string[] = [];
  closed = 0;
  readonly #connection: Connection;
  readonly #onDeath: (cause: unknown) => void;
  readonly #doomed: { text: RegExp; end: End }[] = [];
  #end: End | null = null;

  constructor(connection: Connection, onDeath: (cause: unknown) => void) {
    this.#connection = connection;
    this.#onDeath = onDeath;
  }

  query(query: Sql): Promise<AnswerRow[]> {
    return this.#call(query.text, () => this.#connection.query(query));
  }

  insert(table: string, arrowStream: Blob): Promise<void> {
    return this.#call(table, () => this.#connection.insert(table, arrowStream));
  }

  async close(): Promise<void> {
    this.closed += 1;
    if (this.closed === 1) await this.#connection.close();
  }

  kill(end: End): void {
    this.#end = end;
    if (end === 'reported') this.#onDeath(new Error('the worker is gone'));
  }

  killAt(text: RegExp, end: End): void {
    this.#doomed.push({ text, end });
  }

  async #call<T>(text: string, run: () => Promise<T>): Promise<T> {
    this.asked.push(text);
    // A worker answers in a later task, never at once.
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    const doomed = this.#doomed.find((doom) => doom.text.test(text));
    if (doomed && !this.#end) this.kill(doomed.end);
    if (!this.#end) return run();
    if (this.#end === 'trapped') throw new Error('RuntimeError: memory access out of bounds');
    return never<T>();
  }
}

/** An engine on real connections, with the lives it has had so far, the present one last. */
export interface MortalEngine {
  engine: Engine;
  lives: readonly MortalLife[];
  /** The present life. */
  present(): MortalLife;
  /** Something done to every life as soon as it begins. */
  onBirth: ((life: MortalLife, place: number) => void) | null;
  /** Starts that are to fail, before the first that does not. */
  failingStarts: number;
}

const opened: Connection[] = [];

/** Closes all that was opened; call it after each test, so that the next one starts in no time. */
export async function closeEngines(): Promise<void> {
  for (const connection of opened.splice(0)) await connection.close();
}

/** Makes an engine whose surroundings can break. */
export function mortalEngine(): MortalEngine {
  const lives: MortalLife[] = [];
  const made: MortalEngine = {
    lives,
    present: () => {
      const life = lives.at(-1);
      if (!life) throw new Error('The engine was never started');
      return life;
    },
    onBirth: null,
    failingStarts: 0,
    engine: new Engine(async (onDeath) => {
      if (made.failingStarts > 0) {
        made.failingStarts -= 1;
        throw new TypeError('Failed to fetch');
      }
      const life = new MortalConnection(await openNodeDuckDb(), onDeath);
      opened.push(life);
      lives.push(life);
      made.onBirth?.(life, lives.length - 1);
      return life;
    }),
  };
  return made;
}
