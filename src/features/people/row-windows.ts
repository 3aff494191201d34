import type { Answering } from '#db/verify.ts';
import { fetchPeople, type PersonRow } from '#figures/people.ts';
import { askedColumns, CHUNK, type PeopleList } from './answers.ts';

type Chunk = ReadonlyMap<number, PersonRow>;

/** Chunks kept beside those in sight: a list may have a hundred thousand members, who are never all held. */
const CHUNKS_KEPT = 24;

/** The members of a list, fetched in chunks as they come into sight. */
export class RowWindows {
  readonly #list: PeopleList;
  readonly #engine: Answering;
  readonly #names: boolean;
  readonly #onChange: () => void;
  readonly #chunks = new Map<number, Chunk>();
  /** The first chunks, for paper: they stay. */
  readonly #head = new Map<number, Chunk>();
  #wanted: readonly number[] = [];
  #busy = false;
  #failure: unknown = null;

  constructor(list: PeopleList, engine: Answering, names: boolean, onChange: () => void) {
    this.#list = list;
    this.#engine = engine;
    this.#names = names;
    this.#onChange = onChange;
    this.#chunks.set(0, list.first);
  }

  /**
   * The values of the member at a place of the list; undefined while they are on their way.
   * @throws what kept them from coming, so that the part of the page that shows them says so
   */
  at(place: number): PersonRow | undefined {
    if (this.#failure !== null) throw this.#failure;
    const chunk = Math.floor(place / CHUNK);
    return (this.#chunks.get(chunk) ?? this.#head.get(chunk))?.get(this.#list.lines[place] ?? -1);
  }

  /** Fetches the members at some places, the last named first; what was wanted before and has not been asked for is let go. */
  want(from: number, to: number): void {
    const last = Math.min(to, this.#list.lines.length - 1);
    const [first, end] = [Math.floor(Math.max(0, from) / CHUNK), Math.floor(last / CHUNK)];
    this.#wanted = Array.from({ length: Math.max(0, end - first + 1) }, (_, place) => first + place);
    void this.#pump();
  }

  /** Fetches so many members from the beginning and keeps them: a printer does not wait. */
  async load(count: number): Promise<void> {
    for (let chunk = 0; chunk * CHUNK < Math.min(count, this.#list.lines.length); chunk += 1) {
      if (!this.#head.has(chunk)) this.#head.set(chunk, this.#chunks.get(chunk) ?? (await this.ask(chunk)));
    }
  }

  /** Whether so many members from the beginning are at hand. */
  has(count: number): boolean {
    const chunks = Math.ceil(Math.min(count, this.#list.lines.length) / CHUNK);
    return Array.from({ length: chunks }, (_, chunk) => chunk).every((chunk) => this.#head.has(chunk) || this.#chunks.has(chunk));
  }

  /** The members of one chunk. */
  ask(chunk: number): Promise<Chunk> {
    const { source, columns, lines } = this.#list;
    return fetchPeople(this.#engine, source, askedColumns(columns, this.#names), lines.slice(chunk * CHUNK, (chunk + 1) * CHUNK));
  }

  async #pump(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      for (let next = this.#next(); next !== undefined; next = this.#next()) {
        this.#chunks.set(next, await this.ask(next));
        this.#letGo();
        this.#onChange();
      }
    } catch (cause) {
      this.#failure = cause;
      this.#onChange();
    } finally {
      this.#busy = false;
    }
  }

  #next(): number | undefined {
    return this.#wanted.find((chunk) => !this.#chunks.has(chunk));
  }

  #letGo(): void {
    for (const chunk of this.#chunks.keys()) {
      if (this.#chunks.size <= CHUNKS_KEPT) return;
      if (chunk !== 0 && !this.#wanted.includes(chunk)) this.#chunks.delete(chunk);
    }
  }
}
