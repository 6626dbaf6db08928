const channels = (colour: string) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));

/** A share of one colour in another; both as `#rrggbb`. */
export function mix(colour: string, share: number, ground: string): string {
  const under = channels(ground);
  const mixed = channels(colour).map((value, index) => Math.round(value * share + under[index]! * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
