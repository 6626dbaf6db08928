import type { Feed } from '../../../../../src/schema/types.js';

/** What can change in the list of members. */
export const changeKinds = [
  'joined',
  'added',
  'left',
  'removed',
  'renamed',
  'moved',
  'role-begun',
  'role-ended',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One change, as changes.json keeps it: everything that an item is made from again at the next run. */
export interface Change {
  /** The same in every run. */
  readonly id: string;
  readonly kind: ChangeKind;
  /** The member's id at the time; undefined for the network's own office-holders. */
  readonly member: string | undefined;
  /** When the feed with this change was published, in UTC. */
  readonly date: string;
  /** What happened, by language tag. */
  readonly texts: Readonly<Record<string, string>>;
}

/** A change before it has its date and its id; `key` tells changes of one kind and one member apart. */
export interface FoundChange extends Pick<Change, 'kind' | 'member' | 'texts'> {
  readonly key?: string;
}

/** The feed that is replaced, and the one that replaces it. */
export interface Feeds {
  readonly before: Feed;
  readonly after: Feed;
}
