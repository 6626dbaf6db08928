/** What a visitor has typed and not sent yet. Ticks are not kept: consent is given each time. */
export interface Draft {
  /** The id of the last attempt, and what it carried: the same again keeps the id. */
  readonly submissionId: string;
  readonly carried: string;
  /** The time of that attempt, as an ISO 8601 date-time. */
  readonly at: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** Where storage cannot be had, at least an element that comes back finds it. */
const memory = new Map<string, Draft>();

const prefix = 'ssegov-draft ';

/** In a frame without an origin, or where the visitor has blocked it, the very name throws. */
function storage(): Storage | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** Storage belongs to every script of the page's origin: what it holds is looked at again. */
function readStored(text: string): Draft | undefined {
  try {
    const { submissionId, carried, at, texts } = JSON.parse(text) as Partial<Record<keyof Draft, unknown>>;
    if (!isText(submissionId) || !isText(carried) || !isText(at) || typeof texts !== 'object' || !texts)
      return undefined;
    const entries = Object.entries(texts).filter((entry): entry is [string, string] => isText(entry[1]));
    return { submissionId, carried, at, texts: Object.fromEntries(entries) };
  } catch {
    return undefined;
  }
}

export function readDraft(key: string): Draft | undefined {
  const stored = storage()?.getItem(prefix + key);
  return (stored ? readStored(stored) : undefined) ?? memory.get(key);
}

export function keepDraft(key: string, draft: Draft): void {
  memory.set(key, draft);
  try {
    storage()?.setItem(prefix + key, JSON.stringify(draft));
  } catch {
    // Full: the memory has it.
  }
}

export function clearDraft(key: string): void {
  memory.delete(key);
  storage()?.removeItem(prefix + key);
}
