/** Why a file of parts, such as those of Office, cannot be read; `part` names the part concerned, empty where none is. */
export type FileRefusal =
  | { code: 'damaged'; part: string }
  | { code: 'protected' }
  | { code: 'too-large'; what: 'unpacked' | 'ratio' | 'parts'; limit: number };

/** A file that is refused; who opens it says so in its own words. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly refusal: FileRefusal;

  constructor(refusal: FileRefusal, options?: ErrorOptions) {
    super(refusal.code, options);
    this.refusal = refusal;
  }
}

/** The refusal of a file that is cut off, changed on its way, or never was one. */
export function damaged(part: string, cause?: unknown): FileError {
  return new FileError({ code: 'damaged', part }, { cause });
}
