import { strToU8, zipSync, type AsyncZippable } from 'fflate/browser';

export { strToU8, zipSync };

/**
 * Stands in for `zip` of fflate in the writer of workbooks (`resolve.alias` in vite.config.ts): that one gives files of
 * more than 160 KB to workers that it makes of texts, which the page's policy forbids.
 */
export function zip(files: AsyncZippable, done: (error: Error | null, archive: Uint8Array) => void): void {
  done(null, zipSync(files as Parameters<typeof zipSync>[0]));
}
