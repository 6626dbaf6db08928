import { fromBase64Url, toBase64Url } from './base64-url.js';

const encoder = new TextEncoder();

const importKey = (secret: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);

/** What a link in a mail names: the submission, not the person. */
export interface TokenContent {
  readonly id: string;
  readonly digest: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

/** The token of a link in a mail: its content and an HMAC over it, joined by dots. */
export async function signToken(secret: string, { id, digest, expires }: TokenContent): Promise<string> {
  const content = `${id}.${digest}.${expires}`;
  const signature = await crypto.subtle.sign('HMAC', await importKey(secret), encoder.encode(content));
  return `${content}.${toBase64Url(new Uint8Array(signature))}`;
}

/** Reads the submission that a token names; `bad` when we did not sign it, `expired` when it is too old. */
export async function readToken(
  secret: string,
  token: string,
  now: number,
): Promise<Pick<TokenContent, 'id' | 'digest'> | 'expired' | 'bad'> {
  const [, content = '', id = '', digest = '', expires = '', signature = ''] =
    /^(([\w-]{8,100})\.([0-9a-f]{32})\.(\d{1,16}))\.([\w-]{43})$/.exec(token) ?? [];
  if (!content) return 'bad';
  const isOurs = await crypto.subtle.verify(
    'HMAC',
    await importKey(secret),
    fromBase64Url(signature),
    encoder.encode(content),
  );
  if (!isOurs) return 'bad';
  return Number(expires) > now ? { id, digest } : 'expired';
}
