/** Whether files are being dragged, and not text or a link. */
export function carriesFiles(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes('Files') ?? false;
}

/** The first file of a drop or a choice, and how many more there were; null when there is none. */
export function firstFile(files: FileList | null | undefined): [file: File, others: number] | null {
  const file = files?.[0];
  return file && files ? [file, files.length - 1] : null;
}
