/** Downloads a text as a file. If the page forbids downloads, the browser does nothing and reports no error. */
export function downloadText(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // Safe at once: the click has started the download, and the browser keeps the text until it is done.
  URL.revokeObjectURL(url);
}
