/** The first 96 bits of an IPv6 address that holds an IPv4 address: `::ffff:0:0/96`, and `64:ff9b::/96` (RFC 6052). */
const ipv4Prefixes = [[0, 0, 0, 0, 0, 0xffff].join(), [0x64, 0xff9b, 0, 0, 0, 0].join()];

/** The eight groups of an IPv6 address; undefined when the text is not one. */
function parseIpv6(text: string): number[] | undefined {
  if (!text.includes(':')) return undefined;
  try {
    const [head = '', tail = ''] = new URL(`http://[${text}]`).hostname.slice(1, -1).split('::');
    const read = (part: string): number[] =>
      part
        .split(':')
        .filter(Boolean)
        .map((group) => parseInt(group, 16));
    const [first, last] = [read(head), read(tail)];
    return [...first, ...Array.from({ length: 8 - first.length - last.length }, () => 0), ...last];
  } catch {
    return undefined;
  }
}

/**
 * The network of a visitor's address, however the address is written: with a port, in brackets, in upper case,
 * shortened, or as IPv4 within IPv6. An IPv4 address is its own network; an IPv6 network is a /64, as one household has
 * it. Text that is not an address is returned in lower case, cut to 100 characters.
 */
export function networkOf(address: string): string {
  const written = address.trim().toLowerCase().replaceAll('"', '').slice(0, 100);
  const bare = /^\[(.*)\](?::\d+)?$/.exec(written)?.[1] ?? written.replace(/^([\d.]+):\d+$/, '$1');
  const withoutZone = bare.replace(/%.*$/, '');
  const groups = parseIpv6(withoutZone) ?? parseIpv6(withoutZone.replace(/:\d+$/, ''));
  if (!groups) return bare;
  if (!ipv4Prefixes.includes(groups.slice(0, 6).join())) return groups.slice(0, 4).join(':');
  return groups
    .slice(6)
    .flatMap((group) => [group >> 8, group & 255])
    .join('.');
}
