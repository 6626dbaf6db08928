/** A property as text. Pages and frameworks may set text, a number or a list of these; anything else is ignored. */
export const readText = (value: unknown): string =>
  [value]
    .flat()
    .filter((part) => /^(string|number)$/.test(typeof part))
    .join(' ');

/** The values of a space-separated attribute, each once. */
export const readTokens = (value: unknown): string[] => [...new Set(readText(value).split(/\s+/).filter(Boolean))];
