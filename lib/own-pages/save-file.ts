/** Hands a file to the browser's downloads; needs no permission. */
export function saveAs(file: File): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(file);
  link.href = address;
  link.download = file.name;
  link.click();
  // The download has taken the file by then; at once would be too early in Firefox.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
