/** Long enough for any browser to have begun reading the file, in milliseconds. */
const HELD = 60_000;

/** Saves a file among the rep's downloads. Needs no permission: it is a link to a blob, pressed. */
export function downloadFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), HELD);
}
