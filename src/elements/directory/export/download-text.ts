/** Hands a text to the browser as a file. Where the page forbids downloads, nothing comes, and nothing says so. */
export function downloadText(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The click has started the download from the text, which the browser keeps until it is done.
  URL.revokeObjectURL(url);
}
