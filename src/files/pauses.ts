/** How long a worker reads on before it lets in what waits for it, in ms. */
const PAUSE_EVERY_MS = 50;

/**
 * Pauses for a reader of streams: call it before every piece and wait for what it gives. Pieces that lie ready follow each other
 * without the thread ever being free; a worker that is ended meanwhile is torn down by force after two seconds, which crashes
 * Chromium's whole page when it happens inside a stream. With a pause now and then the worker ends in one of them.
 */
export function createPauses(): () => Promise<void> | undefined {
  let last = performance.now();
  return () => (performance.now() - last < PAUSE_EVERY_MS ? undefined : pause().then(() => void (last = performance.now())));
}

/** Fulfilled when all that waited for the thread has had its turn. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
