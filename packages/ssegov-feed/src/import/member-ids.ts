import { romaniseHangul } from '../checks/names/romanise-hangul.js';

/** Longer ids make addresses that nobody reads out. */
const longest = 60;

/** A slug of Latin letters and digits; Hangul is romanised. Empty if nothing is left. */
export function slugOf(text: string): string {
  const latin = text
    .normalize('NFC')
    .split(/\s+/u)
    .map((word) => romaniseHangul(word).at(-1) ?? word)
    .join(' ');
  return latin
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, longest)
    .replace(/^-|-$/gu, '');
}

/** Gives out ids, each once: the second `commons` becomes `commons-2`. */
export class MemberIds {
  readonly #taken = new Set<string>();

  /** The first of these texts that makes a slug, or else `member`. */
  take(texts: readonly (string | undefined)[]): string {
    const wanted = texts.map((text) => slugOf(text ?? '')).find(Boolean) ?? 'member';
    let id = wanted;
    for (let count = 2; this.#taken.has(id); count++) id = `${wanted}-${count}`;
    this.#taken.add(id);
    return id;
  }
}
