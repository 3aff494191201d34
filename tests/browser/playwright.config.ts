import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium, findPdfToText, LAUNCH_ARGUMENTS } from './find-chromium.ts';
import { freePort } from './support/free-port.ts';

const root = path.resolve(import.meta.dirname, '../..');

// The runner's workers read this file again and inherit what the first reading found.
const port = (process.env.APP_TEST_PORT ??= String(await freePort()));
const address = `http://127.0.0.1:${port}/`;
findPdfToText();

export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '**/*.spec.ts',
  outputDir: path.join(root, 'test-results/browser'),
  reporter: [['list'], ['json', { outputFile: path.join(root, 'test-results/browser.json') }]],
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: address,
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // A trace copies the engine's 34 MB in every test: ask for one with --trace on.
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: findChromium(), args: [...LAUNCH_ARGUMENTS] },
  },
  projects: [{ name: 'chromium' }],
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: root,
    url: address,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
