import { tableFromIPC } from 'apache-arrow';
import { CODED, type Codes } from './codes.ts';
import type { Source } from './system.ts';

/** The codes of all members, a typed array each column. */
export async function readCodes({ codes }: Source): Promise<Codes> {
  const table = tableFromIPC(new Uint8Array(await codes.arrayBuffer()));
  return Object.fromEntries(CODED.map((dimension) => [dimension, table.getChild(dimension)?.toArray() as Uint8Array])) as unknown as Codes;
}
