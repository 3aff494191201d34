import { NO_DECISIONS } from '#domain/decide.ts';
import { readFileSync } from 'node:fs';
import { Engine } from '#db/engine.ts';
import type { IsoDay } from '#domain/date.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { FIRST_VIEW, type Filters, type View } from '#domain/view.ts';
import { readMembers } from '#features/import/read-members.ts';
import { Asker } from '#figures/ask.ts';
import { readMembers as readOracle, type OracleMember } from '../oracle/members.ts';
import { openNodeDuckDb } from './node-duckdb.ts';

/** The two exports of the sample. */
export const CURRENT = 'dang-vien-2026-03-01.csv';
export const EARLIER = 'dang-vien-2025-12-31.csv';

/** One export, read by the app and by the oracle, its members held by an engine. */
export interface Sample {
  snapshot: Snapshot;
  engine: Engine;
  asker: Asker;
  /** The same members as the oracle reads them. */
  members: readonly OracleMember[];
}

/** The text of one of the sample's exports. */
export function sampleText(fileName: string): string {
  return readFileSync(new URL(`../../sample-data/${fileName}`, import.meta.url), 'utf8');
}

/** An engine in this process. */
export function nodeEngine(): Engine {
  return new Engine(openNodeDuckDb);
}

/** A CSV text read through the app's import. */
export async function snapshotOf(csv: string, fileName: string, id = 1): Promise<Snapshot> {
  const file = new File([csv], fileName);
  const { info, members } = await readMembers({ name: fileName, size: file.size, stream: file.stream() }, { today: '2026-03-02', decisions: NO_DECISIONS });
  return { id, info, sample: false, members };
}

/** The sample's exports by their names, read and held by one engine; a few seconds, so once a test file. */
export async function openSamples(...fileNames: readonly string[]): Promise<Map<string, Sample>> {
  const engine = nodeEngine();
  const samples = new Map<string, Sample>();
  for (const fileName of fileNames) {
    const csv = sampleText(fileName);
    const snapshot = await snapshotOf(csv, fileName, samples.size + 1);
    await engine.hold(snapshot);
    samples.set(fileName, { snapshot, engine, asker: new Asker(engine), members: readOracle(csv) });
  }
  return samples;
}

/** The later export alone. */
export async function openSample(): Promise<Sample> {
  const [sample] = (await openSamples(CURRENT)).values();
  if (!sample) throw new Error('The sample was not opened');
  return sample;
}

/** The overview under filters, as of the snapshot's own day, or for a snapshot of the later export's day as of another. */
export function viewOf(filters: Filters = {}, day: IsoDay | null = null): View {
  return { ...FIRST_VIEW, filters, asOf: day === null ? null : { day, insteadOf: '2026-03-01' } };
}
