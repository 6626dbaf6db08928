import iconv from 'iconv-lite';

/**
 * Excel in Korea saves CSV as CP949. Node's decoder for `euc-kr` lacks the 8,822 syllables that CP949 adds (똠, 펲), so
 * iconv-lite decodes it.
 */
function decodeKorean(bytes: Uint8Array): string | undefined {
  const text = iconv.decode(Buffer.from(bytes), 'cp949');
  return text.includes('\uFFFD') ? undefined : text;
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Decodes a file in the encodings that spreadsheets and editors in Korea write: UTF-16 with a byte order mark, UTF-8,
 * CP949. Undefined when none of them fits: then it is not text.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeStrictly(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeStrictly(bytes, 'utf-16be');
  if (bytes.includes(0)) return undefined;
  return decodeStrictly(bytes, 'utf-8') ?? decodeKorean(bytes);
}
