import '#ui/tokens.css';
import '#ui/global.css';
import { scopeFor } from '#domain/scope.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { FIRST_VIEW } from '#domain/view.ts';
import { engine, openFile } from '#app/open-file.ts';
import { fromScope } from '#db/members.ts';
import { MEMBER_COLUMNS, type PeopleColumn } from '#figures/people-columns.ts';
import { peopleOrderSql, peopleRowsSql } from '#figures/people.ts';

/** What a list is asked: its first rows by name, sorted by a column, or searched. */
export interface ListStep {
  sort: string;
  search: string;
}

/** The columns that the app's list shows at first, without names. */
const COLUMNS = ['sex', 'birthDate', 'cell', 'qualification', 'politicalTheory', 'admittedDate'];
const ROWS_PAINTED = 60;
const CHUNK = 200;

const input = document.querySelector('input');
const body = document.querySelector('tbody');
let snapshot: Snapshot | null = null;

function column(key: string): PeopleColumn {
  const found = MEMBER_COLUMNS.find((one) => one.key === key);
  if (!found) throw new Error(`There is no column ${key}`);
  return found;
}

function frame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now()))));
}

/** The questions of a list put to the app's engine, and one frame of sixty plain rows. */
const bench = {
  async open(): Promise<number> {
    const file = input?.files?.[0];
    if (!file) throw new Error('No file was chosen');
    ({ snapshot } = await openFile(file, { sample: true, decisions: null, view: FIRST_VIEW, onProgress: () => {}, signal: new AbortController().signal }));
    return snapshot.info.rows.kept;
  },
  /** Ms from the question to the frame. */
  async list({ sort, search }: ListStep): Promise<number> {
    if (!snapshot || !body) throw new Error('Nothing is open');
    const start = performance.now();
    const scope = scopeFor(FIRST_VIEW, snapshot);
    const source = { scope, from: fromScope(scope) };
    const order = peopleOrderSql(source, { sort: { column: column(sort), descending: false }, group: null, search, inCards: false });
    const [first] = await engine.query(order);
    const lines = Array.from((first?.['lines'] ?? []) as Iterable<number>).slice(0, CHUNK);
    const rows = await engine.query(peopleRowsSql(source, COLUMNS.map(column), lines));
    body.replaceChildren(...rows.slice(0, ROWS_PAINTED).map((row) => {
      const line = document.createElement('tr');
      line.append(...Object.values(row).map((value) => {
        const cell = document.createElement('td');
        cell.textContent = String(value);
        return cell;
      }));
      return line;
    }));
    return (await frame()) - start;
  },
};

declare global {
  interface Window {
    listBench: typeof bench;
  }
}

window.listBench = bench;
