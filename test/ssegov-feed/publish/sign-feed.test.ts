import assert from 'node:assert/strict';
import { createHash, createPublicKey, generateKeyPairSync, verify, webcrypto } from 'node:crypto';
import { describe, it } from 'node:test';
import { signFeed, SigningKeyError } from '../../../packages/ssegov-feed/src/publish/sign-feed.js';

const pemOf = ({ privateKey }: ReturnType<typeof generateKeyPairSync>) =>
  String(privateKey.export({ format: 'pem', type: 'pkcs8' }));
const ed25519 = () => pemOf(generateKeyPairSync('ed25519'));
const feed = new TextEncoder().encode('{"version":1,"name":"가상"}');

/** As a browser verifies it. */
async function isRight(bytes: Uint8Array, { signature, publicKey }: ReturnType<typeof signFeed>): Promise<boolean> {
  const raw = Buffer.from(publicKey, 'base64');
  const key = await webcrypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
  return webcrypto.subtle.verify(
    'Ed25519',
    key,
    Buffer.from(signature, 'base64'),
    await webcrypto.subtle.digest('SHA-512', bytes),
  );
}

describe('signFeed', () => {
  it('writes a signature and a public key that a browser verifies the feed with', async () => {
    const signed = signFeed(feed, ed25519());
    assert.equal(await isRight(feed, signed), true);
    assert.match(signed.signature, /^[A-Za-z0-9+/]{86}==\n$/);
    assert.match(signed.publicKey, /^[A-Za-z0-9+/]{43}=$/);
  });

  it('does not fit a feed with one changed byte', async () => {
    const changed = Uint8Array.from(feed);
    changed[3] = (changed[3] ?? 0) ^ 1;
    assert.equal(await isRight(changed, signFeed(feed, ed25519())), false);
  });

  it('is the same for the same key and feed', () => {
    const key = ed25519();
    assert.deepEqual(signFeed(feed, key), signFeed(feed, key));
  });

  it('takes a key with text around it, as OpenSSL may write it', () => {
    const key = ed25519();
    assert.deepEqual(signFeed(feed, `Bag Attributes\n${key}\n`), signFeed(feed, key));
  });

  const { publicKey } = generateKeyPairSync('ed25519');
  const wrong: Record<string, readonly [pem: string, kind: string | undefined]> = {
    'an RSA key': [pemOf(generateKeyPairSync('rsa', { modulusLength: 2048 })), 'rsa'],
    'a key of another curve': [pemOf(generateKeyPairSync('x25519')), 'x25519'],
    'a public key': [String(publicKey.export({ format: 'pem', type: 'spki' })), undefined],
    'an encrypted key': [
      String(
        generateKeyPairSync('ed25519').privateKey.export({
          format: 'pem',
          type: 'pkcs8',
          cipher: 'aes-256-cbc',
          passphrase: 'invented',
        }),
      ),
      undefined,
    ],
    'no key': ['{}', undefined],
    nothing: ['', undefined],
  };
  for (const [name, [pem, kind]] of Object.entries(wrong)) {
    it(`refuses ${name}`, () => {
      assert.throws(
        () => signFeed(feed, pem),
        (error: unknown) => error instanceof SigningKeyError && error.kind === kind,
      );
    });
  }

  it('agrees with node:crypto', () => {
    const pem = ed25519();
    const { signature } = signFeed(feed, pem);
    assert.equal(
      verify(null, createHash('sha512').update(feed).digest(), createPublicKey(pem), Buffer.from(signature, 'base64')),
      true,
    );
  });
});
