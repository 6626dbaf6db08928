/**
 * The `mailto:` URL of an e-mail address. Its local part may hold `#`, `?`, `&` and `%`, which would end the address in a URL:
 * they are encoded (RFC 6068).
 */
export const mailtoOf = (email: string): string =>
  `mailto:${email.replace(/\p{Cs}/gu, '').replace(/[^\w.!$'*+=~@-]/gu, encodeURIComponent)}`;

/**
 * The address in a `mailto:` URL, without its headers; undefined if there is not exactly one. An unencoded `#` belongs to the
 * address.
 */
export function mailAddressOf(endpoint: string): string | undefined {
  try {
    const { pathname, hash } = new URL(endpoint);
    const address = decodeURIComponent(pathname + hash);
    return /^[^\s@,;:<>"]+@[^\s@,;:<>"?&#]+$/.test(address) ? address : undefined;
  } catch {
    return undefined;
  }
}

/** A country code or an area code, then groups of digits with the same separator between all of them. */
const phoneNumber = /^(?:\(?\+\d{1,3}\)?[\s.·-]?|\(?0\d{0,3}\)?[\s.·-]?)?\d+(?:([\s.·-])\d+(?:\1\d+)*)?$/;

/**
 * The `tel:` URL of a phone number, if the whole text is one of 3 to 15 digits (ITU E.164). Undefined for a text that cannot be
 * dialled as it is: "02-123-4567 (ext. 8)", "02-123-4567~8", "+82 02-…", and two numbers in one text.
 */
export function telOf(phone: string): string | undefined {
  const text = phone
    .normalize('NFKC')
    .replace(/[‐-―−]/g, '-')
    .trim();
  const digits = text.replace(/\D/g, '');
  if (!phoneNumber.test(text) || /^\(?\+82\D*0/.test(text) || digits.length < 3 || digits.length > 15) return undefined;
  return `tel:${text.includes('+') ? '+' : ''}${digits}`;
}
