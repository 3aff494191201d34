import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, openSample, openStart, test } from './support/app.ts';
import { headersFor, ROOT } from './support/headers.ts';

const DIST = path.join(ROOT, 'dist');

/** Content types by the end of a file's name, for every kind of file that the build has. */
const CONTENT_TYPES: readonly [end: string, type: RegExp][] = [
  ['.html', /^text\/html\b/],
  ['.js', /^text\/javascript\b/],
  ['.css', /^text\/css\b/],
  ['.wasm', /^application\/wasm$/],
  ['.woff2', /^font\/woff2$/],
  ['.svg', /^image\/svg\+xml\b/],
  ['.csv', /^text\/csv\b/],
];

test.describe('every file of the build', () => {
  test('carries its headers and its type', async ({ request }) => {
    const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== '_headers')
      .map((entry) => `/${path.relative(DIST, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/')}`);
    expect(CONTENT_TYPES.map(([end]) => end).filter((end) => !files.some((file) => file.endsWith(end)))).toEqual([]);
    for (const file of ['/', ...files]) {
      await test.step(file, async () => {
        const response = await request.get(`.${file}`);
        expect(response.status()).toBe(200);
        const sent = response.headers();
        expect(sent).toMatchObject(headersFor(file));
        const type = CONTENT_TYPES.find(([end]) => file.endsWith(end))?.[1] ?? /^text\/html\b/;
        expect(sent['content-type']).toMatch(type);
      });
    }
  });
});

test('what the browser loads, in the page and in workers, carries the headers', async ({ page, context }) => {
  const loaded = new Map<string, Record<string, string>>();
  const reading: Promise<void>[] = [];
  context.on('response', (response) => {
    const { protocol, pathname } = new URL(response.url());
    if (protocol !== 'http:') return;
    // A picture that is shown twice comes once from the browser's own cache, which keeps not every header.
    reading.push(response.allHeaders().then((headers) => void loaded.set(pathname, { ...loaded.get(pathname), ...headers })));
  });
  await openSample(page);
  await Promise.all(reading);
  for (const kind of [/^\/$/, /\/index-.*\.js$/, /duckdb.*worker.*\.js$/, /import\.worker.*\.js$/, /\.wasm$/, /\.css$/, /\.woff2$/, /\.csv$/]) {
    expect([...loaded.keys()].filter((place) => kind.test(place)), `loaded: ${kind}`).not.toEqual([]);
  }
  for (const [place, headers] of loaded) expect(headers, place).toMatchObject(headersFor(place));
});

test('the policy in the page is the header’s, but for what a page cannot say', async ({ page }) => {
  await openStart(page);
  const inPage = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  const header = headersFor('/')['content-security-policy'] ?? '';
  const directives = (policy: string): string[] => policy.split(';').map((directive) => directive.trim());
  expect(directives(inPage ?? '')).toEqual(directives(header).filter((directive) => !directive.startsWith('frame-ancestors')));
  // A policy binds only what stands below it.
  expect(readFileSync(path.join(DIST, 'index.html'), 'utf8')).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy"/);
});
