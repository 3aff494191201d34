import { createPauses } from '#files/pauses.ts';
import { ImportError } from '../failure.ts';

/** The start of a stream, and a stream of all of it. Throws ImportError where the browser cannot read it. */
export async function peek(stream: ReadableStream<Uint8Array>, bytes: number): Promise<{ head: Uint8Array; whole: ReadableStream<Uint8Array> }> {
  const reader = stream.getReader();
  const pauseIfDue = createPauses();
  async function read() {
    await pauseIfDue();
    return await reader.read().catch((cause: unknown) => {
      throw new ImportError({ code: 'unreadable', params: {} }, { cause });
    });
  }
  const pieces: Uint8Array[] = [];
  let length = 0;
  while (length < bytes) {
    const { done, value } = await read();
    if (done) break;
    pieces.push(value);
    length += value.length;
  }
  const head = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    head.set(piece, at);
    at += piece.length;
  }
  const whole = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
    },
    async pull(controller) {
      const { done, value } = await read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return { head: head.subarray(0, bytes), whole };
}
