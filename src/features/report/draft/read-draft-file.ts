import { FileError } from '#files/file-error.ts';
import { TEXT_LIMIT_CHARACTERS } from './draft-limits.ts';
import { readDocx } from './read-docx.ts';

/** Why a file cannot be taken for a draft. */
export type DraftRefusal = 'empty' | 'too-large' | 'damaged' | 'protected' | 'old-word' | 'other-kind' | 'encoding' | 'unreadable';

/** A file that cannot be taken for a draft. */
export class DraftFileError extends Error {
  override readonly name = 'DraftFileError';
  readonly refusal: DraftRefusal;

  constructor(refusal: DraftRefusal, options?: ErrorOptions) {
    super(refusal, options);
    this.refusal = refusal;
  }
}

const FILE_LIMIT_BYTES = 50 * 1024 ** 2;
/** Names of files that are drafts; others that are dropped are the app's. */
const DRAFT_NAME = /\.(docx|docm|dotx|txt|doc|rtf|odt|pdf)$/i;

const [ZIP, OLE, PDF, RTF] = [[0x50, 0x4b], [0xd0, 0xcf, 0x11, 0xe0], [0x25, 0x50, 0x44, 0x46], [0x7b, 0x5c, 0x72, 0x74]];

/** Whether a file is meant as a draft, by its name. */
export function isDraftFile({ name }: Pick<File, 'name'>): boolean {
  return DRAFT_NAME.test(name);
}

/** The text of a draft in Word's format or as plain text. Throws DraftFileError. */
export async function readDraftFile(file: Blob): Promise<string> {
  if (file.size > FILE_LIMIT_BYTES) throw new DraftFileError('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer().catch((cause: unknown) => {
    throw new DraftFileError('unreadable', { cause });
  }));
  const text = begins(bytes, ZIP) ? await readWord(bytes) : readPlain(bytes);
  if (text.trim() === '') throw new DraftFileError('empty');
  if (text.length > TEXT_LIMIT_CHARACTERS) throw new DraftFileError('too-large');
  return text;
}

function begins(bytes: Uint8Array, signature: readonly number[] | undefined): boolean {
  return signature?.every((byte, place) => bytes[place] === byte) ?? false;
}

async function readWord(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  try {
    return await readDocx(bytes);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new DraftFileError(error.refusal.code, { cause: error });
  }
}

function readPlain(bytes: Uint8Array): string {
  if (begins(bytes, OLE)) throw new DraftFileError('old-word');
  if (begins(bytes, PDF) || begins(bytes, RTF)) throw new DraftFileError('other-kind');
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    if (text.includes('\0')) throw new DraftFileError('other-kind');
    return text;
  } catch (cause) {
    if (cause instanceof DraftFileError) throw cause;
    throw new DraftFileError(bytes.subarray(0, 4096).includes(0) ? 'other-kind' : 'encoding', { cause });
  }
}

/** UTF-16 by its mark, or by the zeros that it has beside letters of ASCII; else UTF-8. */
function encodingOf(bytes: Uint8Array): string {
  if (begins(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (begins(bytes, [0xfe, 0xff])) return 'utf-16be';
  const zeros = [0, 0];
  const head = bytes.subarray(0, 2048);
  for (const [place, byte] of head.entries()) if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length / 8 && even < odd / 8) return 'utf-16le';
  return even > head.length / 8 && odd < even / 8 ? 'utf-16be' : 'utf-8';
}
