/** The host of this frame, as far as it has introduced itself. */
export interface Host {
  /** Of WordPress. */
  readonly secret: string | undefined;
  /** Whether the page runs our `embed.js`. */
  hasScript: boolean;
}

/** The link that a click follows in this window, if the browser is to follow it as usual. */
function findLink(event: MouseEvent): HTMLAnchorElement | undefined {
  const { button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
  if (defaultPrevented || button || ctrlKey || metaKey || shiftKey || altKey) return undefined;
  const link = event.composedPath().find((node) => (node as Partial<Element>).localName === 'a');
  // The link of an SVG has no text as its address. What is downloaded stays here.
  const { href, download } = (link ?? {}) as Partial<HTMLAnchorElement>;
  return typeof href === 'string' && /^(https?|mailto|tel):/i.test(href) && !download
    ? (link as HTMLAnchorElement)
    : undefined;
}

/** WordPress follows links to the frame's own host only. From there, on the page of the member, all others can be followed. */
function addressForWordPress(href: string): string | undefined {
  if (new URL(href).host === location.host) return href;
  const page = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return page && new URL(page).host === location.host ? page : undefined;
}

/** A sandbox may allow new windows, or the whole page to change, or neither. */
function leaveSandbox(href: string): void {
  const opened = open(href, '_blank');
  if (opened) {
    opened.opener = null;
    return;
  }
  try {
    if (top) top.location.href = href;
  } catch {
    // Neither is allowed.
  }
}

/** Links leave the frame: through the host where it helps, else into a new tab, as the page's `<base>` says. */
export function leadLinksOut(host: Host): void {
  addEventListener('click', (event) => {
    const href = findLink(event)?.href;
    if (href === undefined) return;
    const { secret, hasScript } = host;
    const value = secret && addressForWordPress(href);
    if (value) parent.postMessage({ message: 'link', value, secret }, '*');
    else if (hasScript) parent.postMessage({ ssegov: 'link', value: href }, '*');
    else if (origin === 'null') leaveSandbox(href);
    else return;
    event.preventDefault();
  });
}
