import type { Page, Worker } from '@playwright/test';
import { expect, openSample, test } from './support/app.ts';

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

test('once the page and the sample are loaded, the network can be taken away', async ({ page, context }) => {
  await openSample(page);
  await context.setOffline(true);
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await page.getByRole('button', { name: 'EN', exact: true }).or(page.getByRole('radio', { name: 'EN', exact: true })).click();
  await expect(page.getByText('6,808').first()).toBeVisible();
  expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
});
