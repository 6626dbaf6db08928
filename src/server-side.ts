let isRendering = false;

/**
 * True while `ssegov-widgets/server` renders: there is no page, and nothing that an element starts would end. Not told by the
 * globals, because test runners add a document to those of a server, and Angular half of one.
 */
export const isServer = (): boolean => isRendering;

/** Runs work that waits for nothing as a server does. Elements of a test DOM in the same process notice nothing. */
export function asServer<Result>(work: () => Result): Result {
  isRendering = true;
  try {
    return work();
  } finally {
    isRendering = false;
  }
}
