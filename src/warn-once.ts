const warnings = new Set<string>();

/** Warns developers in the console: each message once per page, however many elements have the same problem. */
export function warnOnce(message: string): void {
  if (!warnings.has(message)) console.warn(`ssegov-widgets: ${message}`);
  warnings.add(message);
}
