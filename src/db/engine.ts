import type { Snapshot } from '#domain/snapshot.ts';
import type { AnswerRow, Connection } from './connection.ts';
import { membersTable } from './members.ts';
import { sql, type Sql } from './sql.ts';
import { verifyMembers } from './verify.ts';

/** The engine gave no answer: its worker was ended, or has no memory left. */
export class EngineDeathError extends Error {
  override name = 'EngineDeathError';
}

/** How long an engine may say nothing while it is asked before it counts as dead, in ms: a floor, and a share for each member held. */
const PATIENCE_MS = 4_000;
const PATIENCE_MS_PER_MEMBER = 0.01;
/** After a page that was busy itself: time for an answer that is already waiting to be taken in. */
const GRACE_MS = 500;

/** Opens a new, empty engine; `onDeath` is told when it dies by itself. */
export type OpenConnection = (onDeath: (cause: unknown) => void) => Promise<Connection>;

/** One engine from its start to its death. */
interface Life {
  connection: Promise<Connection>;
  /** Never fulfilled; rejected at death. */
  death: Promise<never>;
  die(cause: unknown): void;
  /** The snapshots being filled in or held, by id. */
  filled: Map<number, Promise<void>>;
  /** How many answers it has given, errors among them. */
  answers: number;
}

type Task<T> = (connection: Connection, life: Life) => Promise<T>;

/**
 * The one engine of the page. It starts when it is first needed and holds the snapshots it was given. When it dies,
 * a new one is started, filled with the same snapshots and asked again: who asks notices only the time.
 */
export class Engine {
  readonly #open: OpenConnection;
  readonly #snapshots = new Map<number, Snapshot>();
  #life: Life | null = null;

  constructor(open: OpenConnection) {
    this.#open = open;
  }

  /** Starts the engine ahead of need. */
  async warmUp(): Promise<void> {
    await this.#run(() => Promise.resolve());
  }

  /**
   * Fills a snapshot into the engine and verifies it.
   * @param onFilled called when its members can be asked for and before they are verified: the answers to what is asked then come
   * right behind the verification, and may be used only when `hold` is fulfilled.
   * @throws TallyMismatchError where the engine counts otherwise than the reading; the snapshot is then not held.
   */
  async hold(snapshot: Snapshot, onFilled?: () => void): Promise<void> {
    await this.#run((connection, life) => fillOnce(life, connection, snapshot, onFilled), snapshot.info.rows.kept);
    this.#snapshots.set(snapshot.id, snapshot);
  }

  /** Lets go of a snapshot. */
  async release(snapshotId: number): Promise<void> {
    this.#snapshots.delete(snapshotId);
    this.#life?.filled.delete(snapshotId);
    await this.query(sql`DROP TABLE IF EXISTS ${membersTable(snapshotId)}`);
  }

  /** Runs a query, with a new engine where the present one has died. */
  query(query: Sql): Promise<AnswerRow[]> {
    return this.#run((connection) => connection.query(query));
  }

  /** @param added members that the task brings in, beside those held. */
  async #run<T>(task: Task<T>, added = 0): Promise<T> {
    try {
      return await this.#attempt(task, added);
    } catch (cause) {
      if (!isDeath(cause)) throw cause;
      return await this.#attempt(task, added);
    }
  }

  async #attempt<T>(task: Task<T>, added: number): Promise<T> {
    const life = this.#alive();
    try {
      const connection = await Promise.race([life.connection, life.death]);
      const fills = [...this.#snapshots.values()].map((snapshot) => fillOnce(life, connection, snapshot));
      return await this.#inTime(life, added, Promise.all(fills).then(() => task(connection, life)));
    } catch (cause) {
      if (isDeath(cause)) this.#bury(life);
      throw cause;
    }
  }

  async #inTime<T>(life: Life, added: number, answer: Promise<T>): Promise<T> {
    const members = [...this.#snapshots.values()].reduce((sum, { info }) => sum + info.rows.kept, added);
    const patienceMs = PATIENCE_MS + members * PATIENCE_MS_PER_MEMBER;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const listen = (forMs: number, last: boolean) => {
      const heard = life.answers;
      timer = setTimeout(() => {
        // An engine that answers others in the meantime is busy, not dead.
        if (life.answers > heard) listen(patienceMs, false);
        else if (last) life.die(new Error('no answer in time'));
        else listen(GRACE_MS, true);
      }, forMs);
    };
    listen(patienceMs, false);
    try {
      return await Promise.race([answer, life.death]);
    } finally {
      clearTimeout(timer);
      life.answers += 1;
    }
  }

  #alive(): Life {
    this.#life ??= begin(this.#open);
    return this.#life;
  }

  #bury(life: Life): void {
    if (this.#life === life) this.#life = null;
    life.connection.then((connection) => connection.close()).catch(() => {
      // It never opened, or could not be closed: either way it is gone with its worker.
    });
  }
}

function begin(open: OpenConnection): Life {
  let die: Life['die'] = () => {};
  const death = new Promise<never>((_, reject) => {
    die = (cause) => reject(new EngineDeathError('The engine is gone', { cause }));
  });
  death.catch(() => {
    // Whoever waits for an answer is told; with nobody waiting the next query finds out.
  });
  const connection = open(die).catch((cause: unknown) => {
    throw new EngineDeathError('The engine could not be started', { cause });
  });
  return { connection, death, die, filled: new Map(), answers: 0 };
}

/** Fills a snapshot into an engine that does not hold it yet. */
function fillOnce({ filled }: Life, connection: Connection, snapshot: Snapshot, onFilled?: () => void): Promise<void> {
  const known = filled.get(snapshot.id);
  if (known) return known;
  const filling = fill(connection, snapshot, onFilled);
  filled.set(snapshot.id, filling);
  filling.catch(() => filled.delete(snapshot.id));
  return filling;
}

async function fill(connection: Connection, snapshot: Snapshot, onFilled?: () => void): Promise<void> {
  const table = membersTable(snapshot.id);
  await connection.insert(table.text, snapshot.members);
  try {
    const verified = verifyMembers(connection, snapshot);
    onFilled?.();
    await verified;
  } catch (cause) {
    await connection.query(sql`DROP TABLE IF EXISTS ${table}`);
    throw cause;
  }
}

/** A trap inside the engine's WebAssembly leaves it answering nothing but errors: only a new one helps. */
function isDeath(cause: unknown): boolean {
  if (cause instanceof EngineDeathError) return true;
  return /out of bounds|unreachable|function signature mismatch|call stack|out of memory|null function/i.test(String(cause));
}
