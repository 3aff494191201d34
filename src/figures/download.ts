/** Hands a file to the person's download folder. */
export function download(content: Blob, fileName: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has taken hold of the content by the time of the next task.
  setTimeout(() => URL.revokeObjectURL(url));
}
