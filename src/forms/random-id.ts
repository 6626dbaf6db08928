/** An id that nobody else makes. Not `randomUUID`, which pages without a secure context lack. */
export const randomId = (bytes = 16): string =>
  [...crypto.getRandomValues(new Uint8Array(bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
