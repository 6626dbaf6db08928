/** What a visitor has typed and not sent yet. Checkboxes are not kept: consent is given each time. */
export interface Draft {
  /** The id of the last attempt; empty before the first one. */
  readonly submissionId: string;
  /** The digest of what the last attempt sent: the same message keeps its id. Empty before the first attempt. */
  readonly carried: string;
  /** The time of that attempt, as an ISO 8601 date-time. */
  readonly at: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** Without storage, an element that comes back to the same page still finds its draft. */
const memory = new Map<string, Draft>();

const prefix = 'ssegov-draft ';

/**
 * Storage may throw at any time: in a frame with an opaque origin, or if it is blocked, full, damaged, or replaced by the page.
 * Then only the stored draft is lost.
 */
function useStorage<Result>(use: (storage: Storage) => Result): Result | undefined {
  try {
    return use(sessionStorage);
  } catch {
    return undefined;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** Checks a stored draft, because every script of the origin can write to the storage. */
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

/** Reserves a key for the draft of one form. A second form with the same key gets a numbered one. */
export function reserveDraft(key: string): string {
  let place = key;
  for (let number = 2; reserved.has(place); number += 1) place = `${key} #${number}`;
  reserved.add(place);
  return place;
}

export function freeDraft(place: string): void {
  reserved.delete(place);
}
