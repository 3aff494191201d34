import type { FormatNumber } from './number-text.ts';

/** Loads the part that writes numbers by any format code of Excel. */
export async function loadFormatter(): Promise<FormatNumber> {
  const { SSF } = (await import('@e965/xlsx')) as { SSF: { format: (code: string, value: number) => string } };
  return (code, value) => SSF.format(code, value).trim();
}
