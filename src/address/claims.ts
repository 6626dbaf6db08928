/** Who wants a name of which a page has only one. */
export interface Claimant {
  /** The name is theirs from now on. */
  onGranted(): void;
}

const queues = new Map<string, readonly Claimant[]>();

/** The first claimant has the name; the others queue for it, so that a page that is being replaced hands it on. */
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
