/** What a visitor has typed and not sent yet. Ticks are not kept: consent is given each time. */
export interface Draft {
  /** The id of the last attempt, and a digest of what it carried: the same again keeps the id. Empty before the first attempt. */
  readonly submissionId: string;
  readonly carried: string;
  /** The time of that attempt, as an ISO 8601 date-time. */
  readonly at: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** Without storage, at least an element that comes back to the page finds its draft. */
const memory = new Map<string, Draft>();

const prefix = 'ssegov-draft ';

/**
 * Storage may throw anywhere: in a frame without an origin, where the visitor has blocked it, where it is full or damaged,
 * where a page has replaced its methods. That costs the stored draft, and nothing else.
 */
function useStorage<Result>(use: (storage: Storage) => Result): Result | undefined {
  try {
    return use(sessionStorage);
  } catch {
    return undefined;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** Storage belongs to every script of the page's origin: what it holds is looked at again. */
function parseDraft(text: string): Draft | undefined {
  const { submissionId, carried, at, texts } = JSON.parse(text) as Partial<Record<keyof Draft, unknown>>;
  if (!isText(submissionId) || !isText(carried) || !isText(at) || typeof texts !== 'object' || !texts) return undefined;
  const entries = Object.entries(texts).filter((entry): entry is [string, string] => isText(entry[1]));
  return { submissionId, carried, at, texts: Object.fromEntries(entries) };
}

export const readDraft = (key: string): Draft | undefined =>
  useStorage((storage) => parseDraft(storage.getItem(prefix + key) ?? '')) ?? memory.get(key);

export function keepDraft(key: string, draft: Draft): void {
  memory.set(key, draft);
  useStorage((storage) => storage.setItem(prefix + key, JSON.stringify(draft)));
}

export function clearDraft(key: string): void {
  memory.delete(key);
  useStorage((storage) => storage.removeItem(prefix + key));
}

const reserved = new Set<string>();

/** A key for the draft of one form: two forms on a page for the same thing have one each, numbered in the order in which they came. */
export function reserveDraft(key: string): string {
  let place = key;
  for (let number = 2; reserved.has(place); number += 1) place = `${key} #${number}`;
  reserved.add(place);
  return place;
}

export function freeDraft(place: string): void {
  reserved.delete(place);
}
