export interface OpenedFrame {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** What was written with `console.warn` and `console.error`, and uncaught exceptions, each after its kind. */
  readonly told: readonly string[];
}

interface Listening extends Window {
  told?: string[];
}

const listen = `
  const told = (window.told = []);
  for (const kind of ['warn', 'error']) console[kind] = (...details) => told.push(kind + ': ' + details.join(' '));
  addEventListener('error', ({ message }) => message && told.push('uncaught: ' + message));
  addEventListener('unhandledrejection', ({ reason }) => told.push('rejected: ' + reason));`;

const frames: HTMLIFrameElement[] = [];

/** Opens a page of that markup, in this origin, in a frame. */
export async function openFrame({ head = '', body = '' }): Promise<OpenedFrame> {
  const frame = document.createElement('iframe');
  frame.title = 'A partner page';
  frame.width = '800';
  frame.height = '600';
  frame.srcdoc = `<!doctype html><html lang="en"><script>${listen}</script>${head}<body>${body}`;
  frames.push(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as Listening & typeof globalThis;
  return { window, document: window.document, told: window.told ?? [] };
}

/** For `afterEach`. */
export function closeFrames(): void {
  for (const frame of frames.splice(0)) frame.remove();
}

/** Until a condition holds, checked every 10 ms, because frames have no event for it. The test's own limit ends it. */
export async function until(isSo: () => unknown): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
}

const widgets = 'ssegov-member-card, ssegov-directory, ssegov-organisation';

/** Until every widget that matches, and at least one, shows its members. */
export async function untilReady(root: ParentNode, selector = widgets): Promise<void> {
  await until(() => {
    const found = [...root.querySelectorAll(selector)];
    return found.length > 0 && found.every((widget) => widget.matches(':state(ready)'));
  });
}
