/** The browser's own `Event`, also where an old library (MooTools 1.4) has put one of its own in its place. */
export const NativeEvent = Object.getPrototypeOf(CustomEvent) as typeof Event;
