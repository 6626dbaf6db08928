const told = new Set<string>();

/** A warning for whoever builds the page: each is said once per page, however many elements have a reason for it. */
export function warnOnce(message: string): void {
  if (!told.has(message)) console.warn(`ssegov-widgets: ${message}`);
  told.add(message);
}
