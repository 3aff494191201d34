import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { headerRules, headersFor, ROOT, type Headers } from './browser/support/headers.ts';

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' blob:; " +
  "font-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
  "require-trusted-types-for 'script'; trusted-types worker-url";

const SECURITY: Headers = {
  'content-security-policy': POLICY,
  'strict-transport-security': 'max-age=63072000; includeSubDomains; preload',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), clipboard-read=()',
};

const IMMUTABLE = 'public, max-age=31536000, immutable';

test.each([
  ['/', { ...SECURITY, 'cache-control': 'no-cache' }],
  ['/index.html', { ...SECURITY, 'cache-control': 'no-cache' }],
  ['/icon.svg', { ...SECURITY, 'cache-control': 'public, max-age=86400' }],
  ['/assets/duckdb.wasm', { ...SECURITY, 'cache-control': IMMUTABLE }],
])('public/_headers gives %s its headers', (place, headers) => {
  expect(headersFor(place)).toEqual(headers);
});

test('no path gets a header from two rules, since some hosts join the values', () => {
  const [, ...others] = headerRules().values();
  expect(others.flatMap((headers) => Object.keys(headers)).filter((name) => name in SECURITY)).toEqual([]);
});

/** The headers and the map of Cache-Control in the nginx example of the README. */
function nginxExample(): { headers: Headers; cache: Headers } {
  const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
  const example = /```nginx\n(.*?)```/s.exec(readme)?.[1] ?? '';
  const map = /^map \$uri \$thong_ke_cache \{\n(.*?)\n\}/ms.exec(example)?.[1] ?? '';
  return {
    headers: Object.fromEntries([...example.matchAll(/^\s*add_header ([\w-]+) "([^"]+)" always;$/gm)].map(([, name = '', value = '']) => [name.toLowerCase(), value])),
    cache: Object.fromEntries([...map.matchAll(/^\s*(\S+)\s+"([^"]+)";$/gm)].map(([, place = '', value = '']) => [place, value])),
  };
}

test('the nginx example in the README sends the headers of public/_headers', () => {
  const { headers, cache } = nginxExample();
  expect(headers).toEqual(headerRules().get('/*'));
  const cacheOf = (place: string): string | undefined => headersFor(place)['cache-control'];
  expect(cache).toEqual({ '~/index\\.html$': cacheOf('/index.html'), '~/icon\\.svg$': cacheOf('/icon.svg'), '~/assets/': cacheOf('/assets/a.js') });
});
