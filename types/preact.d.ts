// The tags in Preact's JSX.
import type { HTMLAttributes } from 'preact';
import type { SsegovElement, SsegovElements } from './elements.js';

type Listeners<Events> = {
  [Type in keyof Events & string as `on${Type}`]?: ((event: Events[Type]) => void) | undefined;
};

type Props<Of extends SsegovElement> = HTMLAttributes<Of['element']> &
  Of['attributes'] &
  Of['properties'] &
  Listeners<Of['events']>;

type Tags = { [Tag in keyof SsegovElements]: Props<SsegovElements[Tag]> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
