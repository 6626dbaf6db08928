// The tags in Vue's templates, and `slot` on any element between them.
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Camel } from './camel.js';
import type { SsegovElement, SsegovElements } from './elements.js';

/** Vue's templates name attributes in either case. An attribute without a value is the empty text. */
type Attributes<Values> = {
  [Name in keyof Values & string as Name | Camel<Name>]?: boolean extends Values[Name]
    ? Values[Name] | ''
    : Values[Name];
};

type Emit<Events> = EmitFn<{ [Type in keyof Events]: (event: Events[Type]) => void }>;

type Component<Of extends SsegovElement> = new () => Of['element'] & {
  $props: HTMLAttributes & PublicProps & Attributes<Of['attributes']> & Of['properties'];
  $emit: Emit<Of['events']>;
};

type Components = { [Tag in keyof SsegovElements]: Component<SsegovElements[Tag]> };

declare module 'vue' {
  interface GlobalComponents extends Components {}
  interface HTMLAttributes {
    slot?: string | undefined;
  }
}
