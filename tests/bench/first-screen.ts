import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import type { BuiltFile } from './serve.ts';

/** The most kB after gzip that the scripts before the start page may weigh. */
export const START_KB = 160;

/** Bytes after gzip of the parts of the build, and which scripts the start page needs. */
export interface Weights {
  start: { scripts: readonly string[]; js: number; css: number };
  fonts: number;
  /** Loaded later: scripts of pages, scripts of workers, style sheets and the engine's WebAssembly. */
  later: { js: number; workers: number; css: number; wasm: number };
}

function gzipBytes(file: BuiltFile): number {
  return gzipSync(file.type === 'chunk' ? file.code : file.source).length;
}

function sum(files: readonly BuiltFile[]): number {
  return files.reduce((bytes, file) => bytes + gzipBytes(file), 0);
}

/** The script of the page with all that it imports statically, over any number of steps. */
function startScripts(files: readonly BuiltFile[]): Set<string> {
  const chunks = new Map(files.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])));
  const found = new Set<string>();
  const add = (name: string): void => {
    const chunk = chunks.get(name);
    if (!chunk || found.has(name)) return;
    found.add(name);
    chunk.imports.forEach(add);
  };
  for (const { fileName, isEntry } of chunks.values()) if (isEntry) add(fileName);
  return found;
}

/** Weighs a build. */
export function weigh(files: readonly BuiltFile[]): Weights {
  const html = files.find(({ fileName }) => fileName === 'index.html');
  const page = html?.type === 'asset' ? String(html.source) : '';
  const start = startScripts(files);
  const inPage = (file: BuiltFile) => page.includes(file.fileName);
  const ending = (end: string) => files.filter(({ fileName }) => fileName.endsWith(end));
  const isChunk = (file: BuiltFile) => file.type === 'chunk';
  const js = ending('.js');
  const needed = js.filter((file) => start.has(file.fileName) || inPage(file));
  const later = js.filter((file) => !needed.includes(file));
  return {
    start: { scripts: needed.map(({ fileName }) => fileName), js: sum(needed), css: sum(ending('.css').filter(inPage)) },
    fonts: ending('.woff2').reduce((bytes, file) => bytes + (file.type === 'asset' ? file.source.length : 0), 0),
    later: {
      js: sum(later.filter(isChunk)),
      workers: sum(later.filter((file) => !isChunk(file))),
      css: sum(ending('.css').filter((file) => !inPage(file))),
      wasm: sum(ending('.wasm')),
    },
  };
}

/** The scripts that a browser has asked for before it has painted the start page with its button. */
export async function scriptsAtStart(page: Page, address: string): Promise<string[]> {
  await page.goto(address, { waitUntil: 'load' });
  await page.getByRole('button', { name: 'Chọn tệp…' }).waitFor();
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  return page.evaluate(() => {
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    const paths = performance.getEntriesByType('resource').flatMap(({ name, startTime }) => (startTime < painted ? [new URL(name).pathname] : []));
    return paths.filter((path) => path.endsWith('.js')).map((path) => path.slice(1));
  });
}
