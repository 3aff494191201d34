import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin, PreviewServer, ViteDevServer } from 'vite';
import { defineConfig } from 'vitest/config';

/** The header rules of public/_headers (Netlify and Cloudflare format); no header stands in two rules of one path. */
function readHeaderRules(): { path: string; headers: [name: string, value: string][] }[] {
  const rules: ReturnType<typeof readHeaderRules> = [];
  for (const line of readFileSync(new URL('./public/_headers', import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: [] });
    const header = /^\s+([\w-]+):\s*(.+)$/.exec(line);
    if (header) rules.at(-1)?.headers.push([header[1] ?? '', header[2] ?? '']);
  }
  return rules;
}

/** Sends the production headers in `vite preview`, and writes the policy into the built page for hosts that send none. */
function securityHeaders(): Plugin {
  const rules = readHeaderRules();
  return {
    name: 'security-headers',
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '/').replace(/[?#].*/, '');
        for (const rule of rules) {
          const fits = rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;
          if (!fits) continue;
          for (const [name, value] of rule.headers) response.setHeader(name, value);
        }
        next();
      });
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, context) {
        if (context.server) return [];
        const policy = rules[0]?.headers.find(([name]) => name === 'Content-Security-Policy')?.[1] ?? '';
        // A browser ignores frame-ancestors in a meta element and warns of it.
        const content = policy.replace(/frame-ancestors [^;]+;\s*/, '');
        return [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' }];
      },
    },
  };
}

/** Prints, below the addresses of a server, the one that opens with the sample data. */
function sampleAddress(): Plugin {
  const printToo = (server: ViteDevServer | PreviewServer): void => {
    const printUrls = server.printUrls.bind(server);
    server.printUrls = () => {
      printUrls();
      const [address] = server.resolvedUrls?.local ?? [];
      if (address) server.config.logger.info(`  ➜  Sample:  ${address}#overview?data=sample`);
    };
  };
  return { name: 'sample-address', configureServer: printToo, configurePreviewServer: printToo };
}

export default defineConfig({
  base: './',
  plugins: [react(), securityHeaders(), sampleAddress()],
  // The writer of workbooks would zip in workers that it makes of texts, which the policy forbids.
  resolve: { alias: [{ find: /^fflate$/, replacement: fileURLToPath(new URL('./src/figures/export/zip.ts', import.meta.url)) }] },
  build: { target: 'es2023', assetsInlineLimit: 0, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1000 },
  worker: { format: 'es' },
  test: {
    environment: 'node',
    include: ['tests/**/*.test.ts'],
    // So that the tests write workbooks as the built page does.
    server: { deps: { inline: ['write-excel-file'] } },
    setupFiles: ['tests/support/no-warnings.ts'],
    // By itself it leaves one core unused.
    maxWorkers: '100%',
    // The files of one process share what they import, and the engines that others have closed; none changes what others see.
    isolate: false,
    // The first query of a file waits for the engine to start.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
});
