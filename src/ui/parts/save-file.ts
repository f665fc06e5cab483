// Long enough for a browser to have taken the file over, also where it asks the reader for a place.
const KEPT = 60_000;

/** Gives a file to the reader's browser to save; nothing leaves the device. */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
