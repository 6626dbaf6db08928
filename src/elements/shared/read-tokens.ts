/** A property as text. Pages and frameworks set what they like: text, a number, a list of these; anything else is nothing. */
export const readText = (value: unknown): string =>
  [value]
    .flat()
    .filter((part) => /^(string|number)$/.test(typeof part))
    .join(' ');

/** The values of a space-separated attribute, each once. */
export const readTokens = (value: unknown): string[] => [...new Set(readText(value).split(/\s+/).filter(Boolean))];
