/**
 * Reads a number as people type it: full-width digits, commas between thousands, a unit at the end. Undefined when it
 * is not a number.
 */
export function readNumber(text: string, unit = ''): number | undefined {
  const plain = text.normalize('NFKC').replace(/\s/gu, '');
  const bare = unit && plain.endsWith(unit) ? plain.slice(0, -unit.length) : plain;
  const digits = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/u.test(bare) ? bare.replaceAll(',', '') : bare;
  return /^-?\d+(\.\d+)?$/u.test(digits) ? Number(digits) : undefined;
}

/** The same for whole numbers, such as people and years. */
export function readWholeNumber(text: string, unit = ''): number | undefined {
  const value = readNumber(text, unit);
  return Number.isInteger(value) ? value : undefined;
}
