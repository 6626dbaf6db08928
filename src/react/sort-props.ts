/** What a component has to know of its element. */
export interface ElementDescription<Props = Record<string, unknown>> {
  readonly tag: string;
  /** Registers the element; called in browsers only. */
  readonly define: () => Promise<unknown>;
  /** The attribute of each property; undefined for a property that has none. */
  readonly properties: Readonly<Partial<Record<keyof Props, string | undefined>>>;
  /** The types of the element's events. */
  readonly events: readonly string[];
}

export type Listener = (event: Event) => void;

export interface SortedProps {
  /** For React: its own props, and the element's attributes. */
  readonly rest: Readonly<Record<string, unknown>>;
  /** For the element, by their own names. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** By the types of their events. */
  readonly listeners: Readonly<Record<string, Listener | undefined>>;
}

/** `ssegov-load` → `onSsegovLoad`. */
const propOf = (type: string) => `on-${type}`.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const isPrimitive = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);

/** Sorts a component's props by who is to have them. Where a property is given by both of its names, the first counts. */
export function sortProps(
  props: Readonly<Record<string, unknown>>,
  { properties: names, events }: ElementDescription,
): SortedProps {
  const rest: Record<string, unknown> = { ...props };
  const take = (name: string) => {
    const { [name]: value } = rest;
    Reflect.deleteProperty(rest, name);
    return value;
  };
  const listeners = Object.fromEntries(events.map((type) => [type, take(propOf(type)) as Listener | undefined]));
  const properties: Record<string, unknown> = {};
  for (const [name, attribute] of Object.entries(names)) {
    const values = [take(name), attribute && take(attribute)];
    const value = values.find((one) => one !== undefined);
    if (value === undefined) continue;
    properties[name] = value;
    if (attribute && isPrimitive(value)) rest[attribute] = value;
  }
  return { rest, properties, listeners };
}
