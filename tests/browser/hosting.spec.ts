import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openSample, test as base } from './support/app.ts';
import { ROOT } from './support/headers.ts';
import { serveFolder } from './support/static-host.ts';

/** The built app in the folder /sub/ of a plain host. */
const test = base.extend<{ sendsHeaders: boolean }>({
  sendsHeaders: [true, { option: true }],
  baseURL: async ({ sendsHeaders }, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'host-'));
    cpSync(path.join(ROOT, 'dist'), path.join(folder, 'sub'), { recursive: true });
    const host = await serveFolder(folder, sendsHeaders);
    await use(`${host.address}sub/`);
    await host.close();
    rmSync(folder, { recursive: true });
  },
});

for (const sendsHeaders of [true, false]) {
  test.describe(`in a folder of a host that sends ${sendsHeaders ? 'the headers' : 'no headers'}`, () => {
    test.use({ sendsHeaders });

    test('the sample opens', async ({ page }) => {
      await openSample(page);
    });
  });
}
