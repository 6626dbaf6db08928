// The tags in Solid's JSX. A value in braces is set as a property; `attr:`, `prop:` and `on:` say which is meant.
import type { JSX } from 'solid-js';
import type { Camel } from './camel.js';
import type { SsegovElement, SsegovElements } from './elements.js';

type Prefixed<Prefix extends string, Values> = {
  [Name in keyof Values & string as `${Prefix}:${Name}`]?: Values[Name];
};

type Properties<Of extends SsegovElement> = Of['properties'] & {
  [Name in keyof Of['attributes'] & string as Camel<Name>]?: Of['attributes'][Name];
};

type Listeners<Events> = {
  [Type in keyof Events & string as `on:${Type}`]?: ((event: Events[Type]) => void) | undefined;
};

type Props<Of extends SsegovElement> = JSX.HTMLAttributes<Of['element']> &
  Of['attributes'] &
  Of['properties'] &
  Prefixed<'attr', Of['attributes']> &
  Prefixed<'prop', Properties<Of>> &
  Listeners<Of['events']>;

type Tags = { [Tag in keyof SsegovElements]: Props<SsegovElements[Tag]> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
