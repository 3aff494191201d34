import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, preview, type InlineConfig, type Rolldown } from 'vite';
import { freePort } from '../browser/support/free-port.ts';
import { ROOT } from '../browser/support/headers.ts';

/** What a build wrote: scripts, style sheets and everything else. */
export type BuiltFile = Rolldown.OutputChunk | Rolldown.OutputAsset;

const PLAIN = {
  base: './',
  build: { target: 'es2023', assetsInlineLimit: 0, chunkSizeWarningLimit: 1000 },
  worker: { format: 'es' },
} satisfies InlineConfig;

/** A built site that is being served. */
export interface Site {
  address: string;
  files: readonly BuiltFile[];
  close(): Promise<void>;
}

/**
 * Builds a root into a folder of its own, and serves it: with the app's own settings and the headers of production, or, for a page
 * whose libraries make code of texts, with plain ones and no policy.
 */
export async function serveBuilt(root: string, how: 'asTheApp' | 'withoutPolicy' = 'asTheApp'): Promise<Site> {
  const outDir = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const own = how === 'asTheApp' ? { configFile: path.join(ROOT, 'vite.config.ts') } : { configFile: false as const, ...PLAIN };
  const settings: InlineConfig = { root, logLevel: 'error', ...own };
  const built = await build({ ...settings, build: { ...settings.build, outDir, emptyOutDir: true } });
  if (!('output' in built)) throw new Error('The build wrote no single output');
  const server = await preview({ ...settings, build: { outDir }, preview: { host: '127.0.0.1', port: await freePort(), strictPort: true } });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The built site is not served');
  return {
    address,
    files: built.output,
    close: async () => {
      await server.close();
      rmSync(outDir, { recursive: true });
    },
  };
}

/** The script that every measured page gets before its own. */
export async function buildProbe(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: path.join(import.meta.dirname, 'probe/probe.ts'), formats: ['iife'], name: 'unused', fileName: 'probe' },
    },
  });
  const [output] = Array.isArray(built) ? built : [];
  const [chunk] = output?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error('The probe was not built');
  return chunk.code;
}
