import { expect, test } from 'vitest';
import { zipSync } from 'fflate';
import { decode } from '#features/import/encodings/decode.ts';
import { peek } from '#features/import/encodings/peek.ts';
import { readZipDirectory, unpack } from '#files/zip.ts';

const PIECES = 30;
const WORK_MS = 10;

/** Goes through the pieces with some work on each, and counts how often another task had its turn meanwhile. */
async function turnsDuring(pieces: AsyncIterable<unknown>): Promise<{ pieces: number; turns: number }> {
  const counted = { pieces: 0, turns: 0 };
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => {
    counted.turns += 1;
    port2.postMessage(null);
  });
  port1.start();
  port2.postMessage(null);
  for await (const _ of pieces) {
    counted.pieces += 1;
    const end = performance.now() + WORK_MS;
    while (performance.now() < end);
  }
  port1.close();
  return counted;
}

test('a worker that reads a text whose pieces all lie ready can be ended in between', async () => {
  let given = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      given += 1;
      if (given > PIECES) controller.close();
      else controller.enqueue(new Uint8Array(1000).fill(0x61));
    },
  });
  const { whole } = await peek(stream, 100);
  const { pieces, turns } = await turnsDuring(decode(whole, { encoding: null }).text);
  expect(pieces).toBeGreaterThan(PIECES / 2);
  expect(turns).toBeGreaterThan(1);
});

test('and so can one that unpacks a workbook', async () => {
  const bytes = zipSync({ 'a.xml': [new Uint8Array(8_000_000).fill(0x61), { level: 0 }] });
  const part = readZipDirectory(bytes, { unpackedBytes: 10_000_000 }).get('a.xml');
  if (!part) throw new Error('the part is missing');
  const { pieces, turns } = await turnsDuring(unpack(bytes, part));
  expect(pieces).toBeGreaterThan(10);
  expect(turns).toBeGreaterThan(1);
});
