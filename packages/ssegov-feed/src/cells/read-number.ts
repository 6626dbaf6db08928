/** A number as people type it: full-width digits, thousands by commas, a unit behind it. Undefined where it is none. */
export function readNumber(text: string, unit = ''): number | undefined {
  const plain = text.normalize('NFKC').replace(/\s/gu, '');
  const bare = unit && plain.endsWith(unit) ? plain.slice(0, -unit.length) : plain;
  const digits = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/u.test(bare) ? bare.replaceAll(',', '') : bare;
  return /^-?\d+(\.\d+)?$/u.test(digits) ? Number(digits) : undefined;
}

/** The same, without a fraction: people and years come whole. */
export function readWholeNumber(text: string, unit = ''): number | undefined {
  const value = readNumber(text, unit);
  return Number.isInteger(value) ? value : undefined;
}
