/** A policy by directive: its sources as they are written. The first of two directives counts. */
type Policy = ReadonlyMap<string, readonly string[]>;

/** The policies of a header, which may hold several between commas, or of a `<meta>`. */
export function readPolicies(text: string): readonly Policy[] {
  return text.split(',').map((policy) => {
    const directives = new Map<string, readonly string[]>();
    for (const directive of policy.split(';')) {
      const [name = '', ...sources] = directive.trim().split(/\s+/u);
      const key = name.toLowerCase();
      if (key && !directives.has(key)) directives.set(key, sources);
    }
    return directives;
  });
}

const portOf = (url: URL) => url.port || (url.protocol === 'https:' ? '443' : '80');

/** https://w3c.github.io/webappsec-csp/#match-url-to-source-expression, for what partners write. */
function matches(source: string, url: URL, page: URL): boolean {
  if (source === '*') return true;
  if (/^'self'$/iu.test(source)) return url.origin === page.origin;
  const scheme = /^([a-z][a-z0-9+.-]*):$/iu.exec(source)?.[1];
  if (scheme) return url.protocol === `${scheme.toLowerCase()}:`;
  const parts =
    /^(?:(?<scheme>[a-z][a-z0-9+.-]*):\/\/)?(?<host>\*|(?:\*\.)?[^/:*]+)(?::(?<port>\d+|\*))?(?<path>\/.*)?$/iu;
  const { scheme: only, host, port, path } = parts.exec(source)?.groups ?? {};
  if (!host) return false;
  if (
    only &&
    url.protocol !== `${only.toLowerCase()}:` &&
    !(only.toLowerCase() === 'http' && url.protocol === 'https:')
  )
    return false;
  const name = host.toLowerCase();
  const isHost = name.startsWith('*.') ? url.hostname.endsWith(name.slice(1)) : name === '*' || name === url.hostname;
  const isPort =
    port === '*' || (port ? port === portOf(url) : /^(?:80|443)$/u.test(portOf(url)) || url.host === page.host);
  if (!isHost || !isPort) return false;
  return !path || (path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path);
}

/** The directive that refuses an address; undefined if none does. */
export function refusingDirective(policies: readonly Policy[], kinds: readonly string[], url: URL, page: URL) {
  for (const policy of policies) {
    const name = [...kinds, 'default-src'].find((kind) => policy.has(kind));
    if (name && !policy.get(name)?.some((source) => matches(source, url, page))) return name;
  }
  return undefined;
}

/** A policy that trusts scripts by nonce and by who loads them; it ignores the names of hosts. */
export const isStrictDynamic = (policies: readonly Policy[], kinds: readonly string[]): boolean =>
  policies.some((policy) => {
    const name = [...kinds, 'default-src'].find((kind) => policy.has(kind));
    return !!name && !!policy.get(name)?.some((source) => /^'strict-dynamic'$/iu.test(source));
  });

/** Whether a list of Trusted Types policies lacks ours. */
export const refusesTrustedTypes = (policies: readonly Policy[]): boolean =>
  policies.some((policy) => {
    const allowed = policy.get('trusted-types');
    return !!allowed && !allowed.includes('*') && !allowed.includes('ssegov-widgets');
  });
