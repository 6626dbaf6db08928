// The tags in React's JSX. For Next and other server rendering, `ssegov-widgets/react` also sets properties after hydration.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { SsegovElement, SsegovElements } from './elements.js';

type Listeners<Events> = {
  [Type in keyof Events & string as `on${Type}`]?: ((event: Events[Type]) => void) | undefined;
};

type Props<Of extends SsegovElement> = DetailedHTMLProps<HTMLAttributes<Of['element']>, Of['element']> &
  Of['attributes'] &
  Of['properties'] &
  Listeners<Of['events']>;

type Tags = { [Tag in keyof SsegovElements]: Props<SsegovElements[Tag]> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
