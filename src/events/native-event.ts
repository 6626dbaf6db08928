/**
 * The `Event` class of the document, whose instances its elements can dispatch. The global one may be another: an old library
 * (MooTools 1.4) replaces it, and Node has its own beside a test DOM's. On a server nothing is dispatched, so any will do.
 */
export const NativeEvent = ((globalThis as { document?: Partial<Document> }).document?.createEvent?.('Event')
  .constructor ?? Event) as typeof Event;
