import {
  createElement,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  type HTMLAttributes,
  type ReactElement,
  type Ref,
} from 'react';
import { sortProps, type ElementDescription } from './sort-props.js';

/** What every component takes: what any element takes in React, children and `slot` included. */
export interface ElementProps<E extends HTMLElement> extends HTMLAttributes<E> {
  ref?: Ref<E> | undefined;
}

/** A component, by its props. */
export type Component<Props> = (props: Props) => ReactElement;

/** Sets what has changed since the last time. What is no longer given is `undefined`: the element's own default. */
function setProperties(
  element: HTMLElement,
  before: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
): void {
  for (const name of new Set([...Object.keys(before), ...Object.keys(now)])) {
    if (!Object.is(before[name], now[name])) Object.assign(element, { [name]: now[name] });
  }
}

/**
 * A component that renders an element: on a server and in the first render by attributes alone, so that hydration finds what
 * it expects; in the browser by properties and listeners too. The element is registered after hydration, because it may
 * change a form between its tags.
 */
export function createComponent<Props extends object>(description: ElementDescription<Props>): Component<Props> {
  const { tag, define, events } = description;
  function Wrapper({ ref, children, ...props }: ElementProps<HTMLElement>): ReactElement {
    const { rest, properties, listeners } = sortProps({ ...props }, description);
    const own = useRef<HTMLElement>(null);
    const applied = useRef<Readonly<Record<string, unknown>>>({});
    const latest = useRef(listeners);
    useImperativeHandle(ref, () => own.current as HTMLElement, []);
    useLayoutEffect(() => {
      latest.current = listeners;
      if (own.current) setProperties(own.current, applied.current, properties);
      applied.current = properties;
    });
    useLayoutEffect(() => {
      const element = own.current;
      const listen = (event: Event) => latest.current[event.type]?.(event);
      for (const type of events) element?.addEventListener(type, listen);
      return () => {
        for (const type of events) element?.removeEventListener(type, listen);
      };
    }, []);
    useEffect(() => void define(), []);
    return createElement(tag, { ...rest, ref: own }, children);
  }
  // For React's developer tools.
  Wrapper.displayName = tag;
  return Wrapper as Component<Props>;
}
