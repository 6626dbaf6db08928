let isServerSide = false;

/**
 * True if `ssegov-widgets/server` is loaded: there is no page, and nothing that an element starts would end. Not told by the
 * globals: test runners put a document into a server's, and frameworks half of one.
 */
export const isServer = (): boolean => isServerSide;

export function enterServer(): void {
  isServerSide = true;
}
