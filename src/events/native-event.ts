/**
 * The `Event` of the page's own document, the one that its elements dispatch: also where an old library (MooTools 1.4) has
 * put another in its place, and in test DOMs beside Node's own. On a server, where nothing is dispatched, any will do.
 */
export const NativeEvent = ((globalThis as { document?: Partial<Document> }).document?.createEvent?.('Event')
  .constructor ?? Event) as typeof Event;
