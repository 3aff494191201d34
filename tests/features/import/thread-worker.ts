import { Worker as Thread } from 'node:worker_threads';

/** Gives the script what a browser gives a worker: `self`, messages in and out, and errors that reach the page. */
const BOOT = `
  const { parentPort, workerData } = require('node:worker_threads');
  const target = new EventTarget();
  globalThis.self = globalThis;
  globalThis.addEventListener = target.addEventListener.bind(target);
  globalThis.postMessage = (data) => parentPort.postMessage(data);
  globalThis.reportError = (error) => setImmediate(() => { throw error; });
  const early = [];
  const keep = (data) => early.push(data);
  parentPort.on('message', keep);
  import('tsx/esm/api').then(({ register }) => register()).then(() => import(workerData)).then(() => {
    parentPort.off('message', keep);
    const give = (data) => target.dispatchEvent(Object.assign(new Event('message'), { data }));
    parentPort.on('message', give);
    early.forEach(give);
  });
`;

/** The part of a browser's Worker that the import uses, over a thread of Node that runs the real script. */
export class ThreadWorker extends EventTarget {
  readonly thread: Thread;
  terminated = false;

  constructor(script: URL) {
    super();
    this.thread = new Thread(BOOT, { eval: true, workerData: script.href, execArgv: [] });
    this.thread.on('message', (data: unknown) => this.dispatchEvent(Object.assign(new Event('message'), { data })));
    this.thread.on('error', (error: Error) => this.dispatchEvent(Object.assign(new Event('error', { cancelable: true }), { message: error.message })));
  }

  postMessage(data: unknown): void {
    this.thread.postMessage(data, []);
  }

  terminate(): void {
    this.terminated = true;
    void this.thread.terminate();
  }
}
