import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type BrowserContext, type Page, type Worker } from '@playwright/test';

/** What a page must never do: complain on its console, fail, break its policy or reach another origin. */
class Watch {
  readonly problems: string[] = [];
  readonly #allowed: readonly RegExp[];

  constructor(allowed: readonly RegExp[]) {
    this.#allowed = allowed;
  }

  async over(context: BrowserContext, ownOrigin: string): Promise<void> {
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.#report(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => this.#report(`page error: ${error.error().stack ?? error.error().message}`));
    context.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      // A data address is no request, and a blob has the origin of the page that made it.
      if (protocol !== 'data:' && origin !== ownOrigin) this.#report(`request to another origin: ${request.url()}`);
    });
    context.on('page', (page) => {
      page.on('crash', () => this.#report(`crash of ${page.url()}`));
      page.on('worker', listenInside);
    });
    await context.exposeFunction('reportViolation', (violation: string) => this.#report(`policy violation: ${violation}`));
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
        const { reportViolation } = window as unknown as { reportViolation(violation: string): Promise<void> };
        void reportViolation(`${violatedDirective} ${blockedURI} ${sourceFile}`);
      });
    });
  }

  #report(problem: string): void {
    if (!this.#allowed.some((allowed) => allowed.test(problem))) this.problems.push(problem);
  }
}

/** Makes a worker say on its console when its policy refuses something: its events reach no page. */
function listenInside(worker: Worker): void {
  const listening = worker.evaluate(() => {
    self.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => console.error(`policy violation: ${violatedDirective} ${blockedURI}`));
  });
  listening.catch(() => {
    // It ended before it could be asked, as a worker that has done its work does.
  });
}

/**
 * A test of the built app. Its context is watched: whatever a page or worker in it must not do fails the test at its
 * end, but for what `test.use({ allowedProblems: [/…/] })` names.
 */
export const test = base.extend<{ allowedProblems: readonly RegExp[] }>({
  allowedProblems: [[], { option: true }],
  context: async ({ context, baseURL, allowedProblems }, use) => {
    const watch = new Watch(allowedProblems);
    await watch.over(context, new URL(baseURL ?? '').origin);
    await use(context);
    expect(watch.problems, 'problems of the pages').toEqual([]);
  },
});

export { expect };

/** Opens the start page. */
export async function openStart(page: Page): Promise<void> {
  await page.goto('./');
  await expect(page.getByRole('button', { name: 'Xem thử với dữ liệu mẫu' })).toBeVisible();
}

/** Opens the start page and from it the sample data, and waits for its figures. */
export async function openSample(page: Page): Promise<void> {
  await openStart(page);
  await page.getByRole('button', { name: 'Xem thử với dữ liệu mẫu' }).click();
  await expectSample(page);
}

/** Waits for the figures of the whole sample. */
export async function expectSample(page: Page): Promise<void> {
  await expect(page.getByRole('status').getByText('6.808').first()).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('figure').first()).toBeVisible();
}

/** Gives a file to the page that is open, or first opens the start page; does not wait for what comes of it. */
export async function openFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  if (page.url() === 'about:blank') await openStart(page);
  await page.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
}

/** WCAG 2.2 A and AA and axe's own advice, over the whole page or a part of it. */
export async function expectNoAxeViolations(page: Page, part?: string): Promise<void> {
  const axe = new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    // Menus and dialogs stand at the end of the page, outside its landmarks.
    .disableRules(['region']);
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
  const found = violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`) }));
  expect(found, 'violations found by axe').toEqual([]);
}

/** Keeps a picture of the page as `<name>.png` in the folder that the variable SHOTS names; without it does nothing. */
export async function shoot(page: Page, name: string, options: { fullPage?: boolean } = {}): Promise<void> {
  const folder = process.env.SHOTS;
  if (folder === undefined || folder === '') return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled', ...options });
}
