const keptMs: number = 60_000;

/** What no file system takes, and what ends a name early. */
function safeName(name: string): string {
  return name.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').replace(/\s+/g, ' ').trim().slice(0, 120) || 'Torget';
}

/** Lets the browser save a text, or the pieces of a large one, as a file of its own. */
export function downloadFile(name: string, type: string, text: string | string[]): void {
  const address: string = URL.createObjectURL(new Blob(typeof text === 'string' ? [text] : text, { type }));
  const link: HTMLAnchorElement = document.createElement('a');
  link.href = address;
  link.download = safeName(name);
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  window.setTimeout(() => URL.revokeObjectURL(address), keptMs);
}
