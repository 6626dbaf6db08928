/** Hands a text to the browser as a file. Where the page forbids downloads, the browser ignores it without an error. */
export function downloadText(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The click has started the download; the browser keeps the text until it is done.
  URL.revokeObjectURL(url);
}
