import { FileError } from '#files/file-error.ts';
import * as zip from '#files/zip.ts';
import { ImportError } from '../failure.ts';

export type { ZipPart, ZipParts } from '#files/zip.ts';

const UNPACKED_LIMIT_BYTES = 1024 ** 3;

/** The refusal of a workbook that is cut off, changed on its way, or never was one; `part` is the part concerned. */
export function damaged(part: string, cause?: unknown): ImportError {
  return new ImportError({ code: 'workbook-damaged', params: { part } }, { cause });
}

/** The refusal of a file as that of a workbook; other errors stay what they are. */
export function asImportError(error: unknown): unknown {
  if (!(error instanceof FileError)) return error;
  const { refusal } = error;
  if (refusal.code === 'damaged') return damaged(refusal.part, error.cause);
  if (refusal.code === 'protected') return new ImportError({ code: 'workbook-protected', params: {} }, { cause: error });
  return new ImportError({ code: 'workbook-too-large', params: { what: refusal.what, limit: refusal.limit } }, { cause: error });
}

/** The parts of a workbook as its directory lists them. Throws ImportError for one that is damaged, encrypted or without measure. */
export function readZipDirectory(bytes: Uint8Array): zip.ZipParts {
  try {
    return zip.readZipDirectory(bytes, { unpackedBytes: UNPACKED_LIMIT_BYTES });
  } catch (error) {
    throw asImportError(error);
  }
}

/** The content of a part, piece by piece. Throws ImportError where it is not what the directory says. */
export async function* unpack(bytes: Uint8Array<ArrayBuffer>, part: zip.ZipPart): AsyncGenerator<Uint8Array> {
  try {
    yield* zip.unpack(bytes, part);
  } catch (error) {
    throw asImportError(error);
  }
}
