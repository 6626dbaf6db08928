import type { Context } from 'hono';
import type { Settings } from '../settings.js';
import type { Store } from '../store/store.js';

/** What the app works with. */
export interface Services {
  readonly settings: Settings;
  /** Signs the links. */
  readonly secret: string;
  readonly store: Store;
  /** The visitor's network address. */
  readonly addressOf: (context: Context) => string;
  /** Called when a mail is pending in the store. */
  readonly onKept: () => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: (line: string) => void;
}
