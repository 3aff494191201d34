type Numbers = Uint8Array | Uint16Array | Int32Array | Float64Array;

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
