interface Resizing extends Window {
  /** CSS Sizing 4, for a host with `frame-sizing`: Chromium asks for the size once, at load. */
  requestResize?: () => void;
}

/** WordPress gives each frame a secret in its address, and ignores messages without it. */
export const wordPressSecret = (hash: string): string | undefined => /[#?&]secret=([a-z\d]+)/i.exec(hash)?.[1];

/** The height of the content in CSS pixels, up to one above it: a frame of that height does not scroll. */
const measure = (): number => Math.ceil(document.documentElement.getBoundingClientRect().height);

/**
 * Tells the host the height, now and whenever it changes, in the words of every host that has some: the `embed.js` of this
 * library, WordPress, AMP, and `frame-sizing`. Returns a function that tells it again.
 */
export function tellHeight(secret: string | undefined): () => void {
  const tell = (): void => {
    const height = measure();
    const post = (message: object) => parent.postMessage(message, '*');
    post({ ssegov: 'height', value: height });
    if (secret) post({ message: 'height', value: height, secret });
    post({ sentinel: 'amp', type: 'embed-size', height });
    try {
      (window as Resizing).requestResize?.();
    } catch {
      // The host has not asked for it.
    }
  };
  // At once, because WordPress hides the frame until it is told, and a browser may draw no hidden frame, nor observe one.
  tell();
  new ResizeObserver(tell).observe(document.documentElement);
  return tell;
}
