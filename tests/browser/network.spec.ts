import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page, Worker } from '@playwright/test';
import { expect, openFile, openSample, test } from './support/app.ts';
import { ROOT } from './support/headers.ts';

/** What became of a request, and what the policy said of it. */
interface Outcome {
  sent: boolean;
  directive: string | null;
  blocked: string | null;
}

/** Asks for an address from inside a page or a worker. */
async function ask(inside: Page | Worker, address: string): Promise<Outcome> {
  // The two kinds have the same method with types that do not unite.
  const { evaluate } = { evaluate: inside.evaluate.bind(inside) as Page['evaluate'] };
  return evaluate(async (target): Promise<Outcome> => {
    const violation = new Promise<SecurityPolicyViolationEvent | null>((resolve) => {
      const scope: EventTarget = typeof document === 'undefined' ? self : document;
      scope.addEventListener('securitypolicyviolation', (event) => resolve(event as SecurityPolicyViolationEvent), { once: true });
      setTimeout(resolve, 3000, null);
    });
    const sent = await fetch(target).then(() => true, () => false);
    const event = sent ? null : await violation;
    return { sent, directive: event?.effectiveDirective ?? null, blocked: event?.blockedURI ?? null };
  }, address);
}

const REFUSED: Outcome = { sent: false, directive: 'connect-src', blocked: 'https://canary.invalid/of-the-test' };

test.describe('nothing can be sent', () => {
  test.use({ allowedProblems: [/https:\/\/canary\.invalid\/of-the-test/] });

  test('from the page: the policy refuses it', async ({ page }) => {
    await openSample(page);
    expect(await ask(page, 'https://canary.invalid/of-the-test')).toEqual(REFUSED);
    expect(await ask(page, new URL('icon.svg', page.url()).href)).toMatchObject({ sent: true });
  });

  test('from the engine’s worker: the policy refuses it', async ({ page }) => {
    await openSample(page);
    const workers = page.workers();
    expect(workers.map((worker) => worker.url()).filter((url) => url.includes('duckdb'))).toHaveLength(1);
    for (const worker of workers) {
      expect(await ask(worker, 'https://canary.invalid/of-the-test'), worker.url()).toEqual(REFUSED);
      expect(await ask(worker, new URL('icon.svg', page.url()).href), worker.url()).toMatchObject({ sent: true });
    }
  });
});

test('once the sample has been opened, the network can be taken away: files still open', async ({ page, context }) => {
  await openSample(page);
  // What the page fetches while it is idle.
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  const missed: string[] = [];
  context.on('requestfailed', (request) => missed.push(request.url()));
  await openFile(page, 'dang-vien-2025-12-31.csv', readFileSync(path.join(ROOT, 'sample-data/dang-vien-2025-12-31.csv')));
  await expect(page.getByRole('status').getByText('6.780').first()).toBeVisible({ timeout: 30_000 });
  await page.getByRole('link', { name: 'Dữ liệu' }).click();
  await expect(page.getByRole('heading', { name: 'Dữ liệu đã đọc' })).toBeVisible();
  expect(missed).toEqual([]);
});
