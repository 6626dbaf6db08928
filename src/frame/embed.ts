/*
 * For pages with embed pages in frames: gives each frame the height of its content, and opens its links. A classic script or
 * a module. It believes a message only from a frame of this page that shows an embed page, and from that page's host.
 */

interface Message {
  readonly ssegov?: 'hello' | 'height' | 'link';
  readonly value?: unknown;
}

const key: unique symbol = Symbol.for('ssegov-embed') as never;
const page = window as typeof window & { [key]?: boolean };
const frames = () =>
  [...document.querySelectorAll('iframe')].filter(({ src }) => /^https?:[^?#]+\/embed\/[^?#]+\.html/.test(src));
const greet = (frame: HTMLIFrameElement) =>
  frame.contentWindow?.postMessage({ ssegov: 'ready', scheme: getComputedStyle(frame).colorScheme }, '*');

function follow(href: string): void {
  if (/^(mailto|tel):/i.test(href)) location.href = href;
  if (!/^https?:/i.test(href)) return;
  const opened = open(href, '_blank');
  if (opened) opened.opener = null;
  else location.href = href;
}

if (!page[key]) {
  page[key] = true;
  addEventListener('message', ({ data, source, origin }: MessageEvent<Message | null>) => {
    const frame = data?.ssegov && frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame || (origin !== 'null' && origin !== new URL(frame.src).origin)) return;
    const { ssegov, value } = data;
    if (ssegov === 'hello') greet(frame);
    else if (ssegov === 'link') follow(String(value));
    else if (Number(value) > 0) {
      const borders = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
      frame.style.height = `${Number(value) + borders}px`;
    }
  });
  frames().forEach(greet);
}
