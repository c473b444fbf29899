/** Hands a file to the browser's downloads; needs no permission. */
export function saveFile(file: File): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(file);
  link.href = address;
  link.download = file.name;
  link.click();
  // Firefox reads the address some time after the click, so it stays valid for a minute.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
