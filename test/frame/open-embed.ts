import { until } from '../embed/open-frame.js';

/** What a frame has told its host. */
export interface Told {
  readonly ssegov?: string;
  readonly message?: string;
  readonly sentinel?: string;
  readonly type?: string;
  readonly value?: unknown;
  readonly height?: unknown;
  readonly secret?: unknown;
}

export interface Embed {
  readonly frame: HTMLIFrameElement;
  readonly told: Told[];
  /** The last height that the frame has told in the words of `embed.js`. */
  readonly height: () => number;
}

const opened = new Map<HTMLIFrameElement, (event: MessageEvent<Told>) => void>();

/** Shows an embed page in a frame that no script resizes. */
export function openEmbed(address: string, { sandbox = undefined as string | undefined, width = 360 } = {}): Embed {
  const frame = document.createElement('iframe');
  frame.title = 'An embed page';
  frame.width = String(width);
  frame.height = '200';
  frame.style.border = '0';
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  const told: Told[] = [];
  const listen = ({ source, data }: MessageEvent<Told>) => {
    if (source === frame.contentWindow) told.push(data);
  };
  addEventListener('message', listen);
  opened.set(frame, listen);
  frame.src = address;
  document.body.append(frame);
  const height = () => Number(told.findLast(({ ssegov }) => ssegov === 'height')?.value ?? 0);
  return { frame, told, height };
}

/** For `afterEach`. */
export function closeEmbeds(): void {
  for (const [frame, listen] of opened) {
    removeEventListener('message', listen);
    frame.remove();
  }
  opened.clear();
}

/** The element of an embed page of this origin, once it shows what the feed has. */
export async function readyElement({ frame }: Embed): Promise<HTMLElement> {
  const find = () => frame.contentDocument?.querySelector<HTMLElement>('main > :state(ready)');
  await until(find);
  return find()!;
}

/** The height of the content of an embed page of this origin. */
export const contentHeight = ({ frame }: Embed): number =>
  frame.contentDocument!.documentElement.getBoundingClientRect().height;
