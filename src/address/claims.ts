/** Who wants a name of which a page has only one. */
export interface Claimant {
  /** The name is theirs from now on. */
  take(): void;
}

const lines = new Map<string, readonly Claimant[]>();

/** The first that asks has the name; the others stand in line, so that a page which is being replaced hands it on. */
export function claim(name: string, claimant: Claimant): void {
  const line = lines.get(name) ?? [];
  if (line.includes(claimant)) return;
  lines.set(name, [...line, claimant]);
  if (!line.length) claimant.take();
}

export function release(name: string, claimant: Claimant): void {
  const line = lines.get(name) ?? [];
  const rest = line.filter((other) => other !== claimant);
  if (rest.length) lines.set(name, rest);
  else lines.delete(name);
  if (line[0] === claimant) rest[0]?.take();
}

export const holds = (name: string, claimant: Claimant): boolean => lines.get(name)?.[0] === claimant;
