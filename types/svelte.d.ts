// The tags in Svelte 5's templates.
import type { HTMLAttributes } from 'svelte/elements';
import type { SsegovElement, SsegovElements } from './elements.js';

type Listeners<Events> = {
  [Type in keyof Events & string as `on${Type}` | `on:${Type}`]?: ((event: Events[Type]) => void) | undefined | null;
};

type Props<Of extends SsegovElement> = HTMLAttributes<Of['element']> &
  Of['attributes'] &
  Of['properties'] &
  Listeners<Of['events']>;

type Tags = { [Tag in keyof SsegovElements]: Props<SsegovElements[Tag]> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
