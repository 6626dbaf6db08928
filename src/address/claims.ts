/** Something that needs a name which only one holder on a page can have. */
export interface Claimant {
  /** Called when the claimant gets the name: at once, or when those before it have released it. */
  onGranted(): void;
}

const queues = new Map<string, readonly Claimant[]>();

/**
 * Gives the name to the first claimant; the others queue for it. A page that replaces an element by a new one thus hands the
 * name on, even if it adds the new one first.
 */
export function claim(name: string, claimant: Claimant): void {
  const queue = queues.get(name) ?? [];
  if (queue.includes(claimant)) return;
  queues.set(name, [...queue, claimant]);
  if (!queue.length) claimant.onGranted();
}

export function release(name: string, claimant: Claimant): void {
  const queue = queues.get(name) ?? [];
  const remainder = queue.filter((other) => other !== claimant);
  if (remainder.length) queues.set(name, remainder);
  else queues.delete(name);
  if (queue[0] === claimant) remainder[0]?.onGranted();
}

export const holds = (name: string, claimant: Claimant): boolean => queues.get(name)?.[0] === claimant;
