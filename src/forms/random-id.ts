/** A random id in hexadecimal digits. Not `crypto.randomUUID`, which is missing on pages without `https:`. */
export const randomId = (bytes = 16): string =>
  [...crypto.getRandomValues(new Uint8Array(bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
