import { NO_DECISIONS } from '#domain/decide.ts';
import { tableFromIPC } from 'apache-arrow';
import { describe, expect, test } from 'vitest';
import type { ImportProgress } from '#features/import/progress.ts';
import { startImport } from '#features/import/start-import.ts';
import { TODAY, refusal } from './support.ts';
import { ThreadWorker } from './thread-worker.ts';

const SCRIPT = new URL('../../../src/features/import/import.worker.ts', import.meta.url);
const LIST = 'Họ và tên,Giới tính\nNguyễn Văn Mẫu,Nam\n';

function workers(script = SCRIPT) {
  const made: ThreadWorker[] = [];
  const create = () => {
    const worker = new ThreadWorker(script);
    made.push(worker);
    return worker as unknown as Worker;
  };
  return { made, create };
}

const file = (text: string, name = 'a.csv') => new File([text], name);

/** A worker that does not do what it should. */
const rogue = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);

describe('an import in a worker', { timeout: 30_000 }, () => {
  test('gives the description and the members, tells how far it is, and ends its worker', async () => {
    const { made, create } = workers();
    const progress: ImportProgress[] = [];
    const { info, members } = await startImport(file(LIST, 'ds-2026-03-01.csv'), create, { today: TODAY, decisions: NO_DECISIONS, onProgress: (now) => progress.push(now) });
    expect(info).toMatchObject({ fileName: 'ds-2026-03-01.csv', rows: { read: 2, kept: 1 }, asOf: { day: '2026-03-01' } });
    expect(tableFromIPC(new Uint8Array(await members.arrayBuffer())).numRows).toBe(1);
    expect(progress.at(-1)).toEqual({ stage: 'saving', bytesRead: info.sizeBytes, rows: 2 });
    expect(made.map(({ terminated }) => terminated)).toEqual([true]);
  });

  test('a refused file', async () => {
    const { made, create } = workers();
    expect(await refusal(startImport(file('%PDF-1.7'), create, { today: TODAY, decisions: NO_DECISIONS }))).toEqual({ code: 'foreign', params: { kind: 'pdf' } });
    expect(made[0]?.terminated).toBe(true);
  });

  test('a request that makes no sense is a mistake of ours: the worker dies', async () => {
    const { create } = workers();
    expect(await refusal(startImport(file(LIST), create, { today: 'heute', decisions: NO_DECISIONS }))).toEqual({ code: 'worker-died', params: {} });
  });

  test.each([
    ['fails to start', 'throw new Error("no")'],
    ['fails later', 'self.addEventListener("message", () => reportError(new Error("no")))'],
    ['sends nonsense', 'self.addEventListener("message", () => self.postMessage({ type: "done", info: {}, members: null }))'],
    ['sends a wrong description', 'self.addEventListener("message", () => self.postMessage({ type: "done", info: { rows: {} }, members: new Blob() }))'],
  ])('a worker that %s', async (_, code) => {
    const { made, create } = workers(rogue(code));
    expect(await refusal(startImport(file(LIST), create, { today: TODAY, decisions: NO_DECISIONS }))).toEqual({ code: 'worker-died', params: {} });
    expect(made[0]?.terminated).toBe(true);
  });

  test('called off before: no worker is made', async () => {
    const { made, create } = workers();
    await expect(startImport(file(LIST), create, { today: TODAY, decisions: NO_DECISIONS, signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
    expect(made).toEqual([]);
  });

  test('called off while it runs: the worker ends', async () => {
    const { made, create } = workers(rogue('self.addEventListener("message", () => undefined)'));
    const controller = new AbortController();
    const running = startImport(file(LIST), create, { today: TODAY, decisions: NO_DECISIONS, signal: controller.signal });
    controller.abort();
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
    expect(made[0]?.terminated).toBe(true);
  });
});
