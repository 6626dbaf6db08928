import { createHash, createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';

/** What comes beside a signed feed. */
export interface FeedSignature {
  /** The content of `feed.json.sig`: 64 bytes in Base64, in one line. */
  readonly signature: string;
  /** For the page's `<link rel="ssegov-feed" data-key="…">`: 32 bytes in Base64. */
  readonly publicKey: string;
}

/** The file given as key is no private key for Ed25519. */
export class SigningKeyError extends Error {
  override readonly name = 'SigningKeyError';
  /** The kind of the key that was given instead; undefined if it is none, or is encrypted. */
  readonly kind: string | undefined;

  constructor(kind?: string) {
    super(`expected an Ed25519 private key in PEM, without a passphrase, got ${kind ?? 'something else'}`);
    this.kind = kind;
  }
}

function readKey(pem: string): KeyObject {
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch {
    throw new SigningKeyError();
  }
  if (key.asymmetricKeyType !== 'ed25519') throw new SigningKeyError(key.asymmetricKeyType);
  return key;
}

/**
 * Signs the SHA-512 digest of a feed's bytes, because some browsers cannot verify longer texts, with a private key, as `openssl genpkey -algorithm ed25519` writes it. The same key and bytes give
 * the same signature. Throws a `SigningKeyError` for any other key.
 */
export function signFeed(feed: Uint8Array, privateKey: string): FeedSignature {
  const key = readKey(privateKey);
  // The raw key is the end of its encoding: RFC 8410.
  const publicKey = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
  return {
    signature: `${sign(null, createHash('sha512').update(feed).digest(), key).toString('base64')}\n`,
    publicKey,
  };
}
