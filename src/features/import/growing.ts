type Numbers = Uint8Array | Uint16Array | Int32Array;

/** A typed array that grows; of the values only the kind of the array is kept. */
export interface Growing<T extends Numbers> {
  push(value: number): void;
  /** A view of all values so far; the next push may leave it behind. */
  all(): T;
}

const FIRST_LENGTH = 8192;

/** An empty column of numbers in the given kind of array. */
export function growing<T extends Numbers>(ArrayOf: new (length: number) => T): Growing<T> {
  let values = new ArrayOf(FIRST_LENGTH);
  let length = 0;
  return {
    push(value) {
      if (length === values.length) {
        const longer = new ArrayOf(length * 2);
        longer.set(values);
        values = longer;
      }
      values[length++] = value;
    },
    all: () => values.subarray(0, length) as T,
  };
}

/** A column of texts as UTF-8, in the form in which Arrow keeps it: value n is the bytes from offset n to n + 1. */
export interface GrowingText {
  /** Null is no text at all. */
  push(text: string | null): void;
  all(): { bytes: Uint8Array; offsets: Int32Array; present: Uint8Array };
}

/** An empty column of texts. */
export function growingText(): GrowingText {
  const encoder = new TextEncoder();
  const offsets = growing(Int32Array);
  const present = growing(Uint8Array);
  let bytes = new Uint8Array(FIRST_LENGTH * 8);
  let end = 0;
  offsets.push(0);
  return {
    push(text) {
      if (text !== null) {
        // A UTF-16 code unit takes at most three bytes.
        const most = end + text.length * 3;
        if (most > bytes.length) {
          const longer = new Uint8Array(Math.max(bytes.length * 2, most));
          longer.set(bytes);
          bytes = longer;
        }
        end += encoder.encodeInto(text, bytes.subarray(end)).written;
      }
      offsets.push(end);
      present.push(text === null ? 0 : 1);
    },
    all: () => ({ bytes: bytes.subarray(0, end), offsets: offsets.all(), present: present.all() }),
  };
}
