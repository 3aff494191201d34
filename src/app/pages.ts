import type { DataPage } from '#features/import/data/DataPage.tsx';
import type { Overview } from '#features/overview/Overview.tsx';

/** The reading, the engine and what they need: not part of the first screen. */
export const loadOpening = () => import('./open-file.ts');

/** The pages of an open file, and the engine that they ask: not part of the first screen. */
export interface Pages {
  Overview: typeof Overview;
  DataPage: typeof DataPage;
  engine: Awaited<ReturnType<typeof loadOpening>>['engine'];
}

/** Loads the pages; they are at hand when a file is, since a page that still loads is drawn with delay. */
export async function loadPages(): Promise<Pages> {
  const [overview, data, { engine }] = await Promise.all([
    import('#features/overview/Overview.tsx'), import('#features/import/data/DataPage.tsx'), loadOpening(),
  ]);
  return { Overview: overview.Overview, DataPage: data.DataPage, engine };
}
