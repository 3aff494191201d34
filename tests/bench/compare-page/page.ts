import type { SnapshotInfo } from '#domain/snapshot.ts';
import type { ComparedView, Counts } from './codes.ts';
import type { Source, System } from './system.ts';

/** How each system is opened; only the one that is asked for is loaded. */
const OPENERS = {
  app: async () => (await import('./app.ts')).openApp,
  mosaic: async () => {
    const { openMosaic } = await import('./mosaic.ts');
    return (source: Source) => openMosaic(source, false);
  },
  mosaicAhead: async () => {
    const { openMosaic } = await import('./mosaic.ts');
    return (source: Source) => openMosaic(source, true);
  },
  crossfilter: async () => (await import('./crossfilter.ts')).openCrossfilter,
  arquero: async () => (await import('./arquero.ts')).openArquero,
} as const satisfies Record<string, () => Promise<(source: Source) => Promise<System>>>;

/** The name of a system. */
export type SystemName = keyof typeof OPENERS;

const input = document.querySelector('input');
let system: System | null = null;

/** The answers to one view, and the ms from the question to the last of them. */
interface Answered {
  ms: number;
  counts: Counts;
}

async function ask(view: ComparedView): Promise<Answered> {
  if (!system) throw new Error('No system is open');
  await system.foresee?.(view);
  const start = performance.now();
  const counts = await system.answer(view);
  return { ms: performance.now() - start, counts: counts() };
}

/** The page of the comparison: one system a page, all asked by one clock. */
const compare = {
  /** Opens a system with the files chosen: members and codes. Gives the ms until the first view is answered, and its answers. */
  async open(name: SystemName, info: SnapshotInfo, first: ComparedView): Promise<Answered> {
    const [members, codes] = input?.files ?? [];
    if (!members || !codes) throw new Error('Two files must be chosen');
    const opener = await OPENERS[name]();
    const start = performance.now();
    system = await opener({ members, codes, info });
    const { counts } = await ask(first);
    return { ms: performance.now() - start, counts };
  },
  ask,
};

declare global {
  interface Window {
    compare: typeof compare;
  }
}

window.compare = compare;
