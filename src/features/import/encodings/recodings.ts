import type { Encoding } from '#domain/decisions.ts';
import { recodeTcvn3 } from './tcvn3.ts';
import { recodeUtf8Twice } from './utf-8-twice.ts';
import { recodeVni } from './vni.ts';
import { recodeWindows1258 } from './windows-1258.ts';

/** The encodings that lie under the letters of windows-1252, in a file of single bytes or in any Unicode. */
export const RECODINGS = ['tcvn3', 'vni', 'windows-1258', 'utf-8-twice'] as const satisfies readonly Encoding[];

/** An encoding that lies under other letters. */
export type Recoding = (typeof RECODINGS)[number];

/** The text under the letters, composed; null where they cannot have come from this encoding. ASCII stays as it is. */
export const RECODE: Readonly<Record<Recoding, (text: string) => string | null>> = {
  tcvn3: recodeTcvn3, vni: recodeVni, 'windows-1258': recodeWindows1258, 'utf-8-twice': recodeUtf8Twice,
};

/** Whether an encoding is one that lies under other letters. */
export function isRecoding(encoding: Encoding | null): encoding is Recoding {
  return RECODINGS.some((recoding) => recoding === encoding);
}
