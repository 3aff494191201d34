import * as fc from 'fast-check';

/** Something that happens to the bytes of a file, at a place given as a share of its length. */
export type Mutation =
  | { kind: 'flip'; at: number; value: number }
  | { kind: 'cutOff'; at: number }
  | { kind: 'remove'; at: number; length: number }
  | { kind: 'double'; at: number; length: number }
  | { kind: 'insert'; at: number; bytes: Uint8Array }
  | { kind: 'swap'; from: number; to: number }
  | { kind: 'append'; bytes: Uint8Array };

const SIGNS = [...'",;\t|\n\r\'= \0', '"\n', '""', '\r\n', ',,,,', 'sep=;\n', '\ufeff', 'Tổng cộng', 'Chi bộ số 9\n', '31/02/1950', '<table>', 'Họ và tên,Giới tính\n'].map((sign) => new TextEncoder().encode(sign));
const bytes = fc.oneof(fc.constantFrom(...SIGNS), fc.uint8Array({ maxLength: 40 }));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const delimiterByte = fc.constantFrom(...Array.from(',;\t|"\n\r', (sign) => sign.charCodeAt(0)));

/** Any thing that may happen to a file. */
export const anyMutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at: share, value: fc.integer({ min: 1, max: 255 }) }),
  fc.record({ kind: fc.constant('cutOff' as const), at: share }),
  fc.record({ kind: fc.constant('remove' as const), at: share, length: fc.integer({ min: 1, max: 300 }) }),
  fc.record({ kind: fc.constant('double' as const), at: share, length: fc.integer({ min: 1, max: 3000 }) }),
  fc.record({ kind: fc.constant('insert' as const), at: share, bytes }),
  fc.record({ kind: fc.constant('insert' as const), at: share, bytes }),
  fc.record({ kind: fc.constant('swap' as const), from: delimiterByte, to: delimiterByte }),
  fc.record({ kind: fc.constant('append' as const), bytes: fc.uint8Array({ maxLength: 400 }) }),
);

/** The bytes after all that has happened to them, in order. */
export function mutate(whole: Uint8Array, mutations: readonly Mutation[]): Uint8Array {
  return mutations.reduce((file, mutation) => {
    const at = 'at' in mutation ? Math.floor(mutation.at * file.length) : 0;
    switch (mutation.kind) {
      case 'flip': return file.map((byte, place) => (place === at ? byte ^ mutation.value : byte));
      case 'cutOff': return file.slice(0, at);
      case 'remove': return Uint8Array.of(...file.subarray(0, at), ...file.subarray(at + mutation.length));
      case 'double': return Uint8Array.of(...file.subarray(0, at + mutation.length), ...file.subarray(at));
      case 'insert': return Uint8Array.of(...file.subarray(0, at), ...mutation.bytes, ...file.subarray(at));
      case 'swap': return file.map((byte) => (byte === mutation.from ? mutation.to : byte === mutation.to ? mutation.from : byte));
      case 'append': return Uint8Array.of(...file, ...mutation.bytes);
      default: throw new Error('no such mutation');
    }
  }, whole);
}
