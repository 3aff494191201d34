import type { ComponentType } from 'react';
import type { Bilingual } from '#domain/bilingual.ts';
import type { Page } from '#domain/view.ts';
import type { DataPage } from '#features/import/data/DataPage.tsx';
import type { FilterFrame } from '#features/filters/FilterFrame.tsx';
import type { PageProps } from '#figures/Answered.tsx';

/** The reading, the engine and what they need: not part of the first screen. */
export const loadOpening = () => import('./open-file.ts');

/** What makes files of figures and tables. */
export const loadFiles = async () => (await import('#figures/load-exports.ts')).loadExports();

/** A page of figures under the filters: all pages but the one about the data. */
export type FigurePage = Exclude<Page, 'data'>;

/** The names of the pages, in the order of the tabs. */
export const PAGE_NAMES: Readonly<Record<Page, Bilingual>> = {
  overview: { vi: 'Tổng quan', en: 'Overview' },
  organisations: { vi: 'Tổ chức đảng', en: 'Organisations' },
  people: { vi: 'Danh sách', en: 'Members' },
  report: { vi: 'Báo cáo', en: 'Report' },
  data: { vi: 'Dữ liệu', en: 'Data' },
};

const LOADERS: Readonly<Record<FigurePage, () => Promise<ComponentType<PageProps>>>> = {
  overview: async () => (await import('#features/overview/Overview.tsx')).Overview,
  organisations: async () => (await import('#features/organisations/Organisations.tsx')).Organisations,
  people: async () => (await import('#features/people/People.tsx')).People,
  report: async () => (await import('#features/report/Report.tsx')).Report,
};

/** The pages of an open file, and the engine that they ask: not part of the first screen. */
export interface Pages {
  figures: Readonly<Record<FigurePage, ComponentType<PageProps>>>;
  FilterFrame: typeof FilterFrame;
  DataPage: typeof DataPage;
  engine: Awaited<ReturnType<typeof loadOpening>>['engine'];
}

/** Loads the pages; they are at hand when a file is, since a page that still loads is drawn with delay. */
export async function loadPages(): Promise<Pages> {
  const [entries, filters, data, { engine }] = await Promise.all([
    Promise.all(Object.entries(LOADERS).map(async ([page, load]) => [page, await load()] as const)),
    import('#features/filters/FilterFrame.tsx'), import('#features/import/data/DataPage.tsx'), loadOpening(),
  ]);
  return { figures: Object.fromEntries(entries) as Pages['figures'], FilterFrame: filters.FilterFrame, DataPage: data.DataPage, engine };
}
