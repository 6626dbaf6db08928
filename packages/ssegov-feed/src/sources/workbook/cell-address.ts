import type { Merge } from '../table/table.js';

/** `B` is 1, `XFD` 16,383. */
export const columnIndex = (letters: string): number =>
  Array.from(letters).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** 1 is `B`. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** `E2:F3` or `E2`; undefined for any other text. */
export function readRange(text: string | undefined): Merge | undefined {
  const [, left, top, right = left, bottom = top] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/u.exec(text ?? '') ?? [];
  if (left === undefined || right === undefined) return undefined;
  return { top: Number(top), bottom: Number(bottom), left: columnIndex(left), right: columnIndex(right) };
}
