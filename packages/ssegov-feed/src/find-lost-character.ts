/**
 * Excel saves what CP949 lacks (é, emoji, rare Hanja) as a question mark. A name never holds one. Prose may ask something:
 * there a single one that stands apart is only a doubt.
 */
export function findLostCharacter(text: string, isProse: boolean): 'question' | 'doubt' | undefined {
  // The query of an address has question marks of its own.
  const words = text.replace(/https?:\/\/\S+/giu, '');
  if (!isProse) return words.includes('?') ? 'question' : undefined;
  if (/\?\p{L}/u.test(words)) return 'question';
  const detached = words.match(/(?<=^|\s)\?|\?(?=\?)/gu)?.length ?? 0;
  if (detached > 1) return 'question';
  return detached === 1 ? 'doubt' : undefined;
}
