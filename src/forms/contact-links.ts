/**
 * The address of a mail. What would end it in a `mailto:` is encoded: in its local part `#`, `?`, `&` and `%` are letters like
 * others (RFC 6068).
 */
export const mailtoOf = (email: string): string =>
  `mailto:${email.replace(/\p{Cs}/gu, '').replace(/[^\w.!$'*+=~@-]/gu, encodeURIComponent)}`;

/** The one address of a `mailto:`, or undefined. Its other headers are left out; a `#` in it was written unencoded. */
export function mailAddressOf(endpoint: string): string | undefined {
  try {
    const { pathname, hash } = new URL(endpoint);
    const address = decodeURIComponent(pathname + hash);
    return /^[^\s@,;:<>"]+@[^\s@,;:<>"?&#]+$/.test(address) ? address : undefined;
  } catch {
    return undefined;
  }
}

/** A country or an area, then groups of digits with one kind of separator between them. */
const phoneNumber = /^(?:\(?\+\d{1,3}\)?[\s.·-]?|\(?0\d{0,3}\)?[\s.·-]?)?\d+(?:([\s.·-])\d+(?:\1\d+)*)?$/;

/**
 * The `tel:` of a phone number as people write it, where the whole text is one: "02-123-4567 (ext. 8)", "02-123-4567~8" and
 * two numbers in one text cannot be dialled as they are, nor can "+82 02-…". A number has 3 to 15 digits (ITU E.164).
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
