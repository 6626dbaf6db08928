import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface CodeBlock {
  /** `README.md:12`, for the names of tests. */
  readonly place: string;
  readonly language: string;
  readonly code: string;
}

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

export const readDocument = (name: string): string => readFileSync(projectRoot + name, 'utf8');

/** The fenced code blocks of a document, without the indentation of a list around them. */
export function listCodeBlocks(name: string, language: string): CodeBlock[] {
  const text = readDocument(name);
  return [...text.matchAll(/^( *)```(\w+)\n([^]*?)^ *```$/gm)].flatMap((match) => {
    const [, indentation = '', found = '', code = ''] = match;
    if (found !== language) return [];
    const line = text.slice(0, match.index).split('\n').length;
    const lines = code.split('\n').map((one) => (one.startsWith(indentation) ? one.slice(indentation.length) : one));
    return [{ place: `${name}:${String(line)}`, language: found, code: lines.join('\n') }];
  });
}
