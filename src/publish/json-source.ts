import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Messages } from './english-messages.js';
import type { Place, Report } from './report.js';
import { showPath } from './show-path.js';

type Path = readonly (string | number)[];

/** A JSON file that knows where everything stands in it. */
export class JsonSource {
  /** Undefined where the file is no JSON. */
  readonly value: unknown;
  #tree: Node | undefined;

  constructor(
    private readonly file: string,
    private readonly text: string,
    report: Report,
    say: Messages,
    { strict = false } = {},
  ) {
    try {
      this.value = this.#parse(strict, report, say);
    } catch (error) {
      // Recursion is bounded by the stack alone; no feed comes near it.
      if (!(error instanceof RangeError)) throw error;
      report.error({ file }, say.jsonTooDeep);
    }
  }

  #parse(strict: boolean, report: Report, say: Messages): unknown {
    const errors: ParseError[] = [];
    this.#tree = parseTree(this.text, errors, { allowTrailingComma: !strict, disallowComments: strict });
    if (!this.#tree && errors.length === 0) report.error({ file: this.file }, say.jsonBroken);
    for (const { error, offset } of errors) {
      report.error(this.#at(offset), say.jsonSyntax[printParseErrorCode(error)] ?? say.jsonBroken);
    }
    const twice = (node: Node, path: Path) =>
      report.error({ ...this.#at(node.offset), path: showPath(path) }, say.jsonTwice);
    return this.#tree && errors.length === 0 ? toValue(this.#tree, [], twice) : undefined;
  }

  /** The place of a path, or of the nearest part of it that is there. */
  place(path: Path): Place {
    for (let length = path.length; length > 0 && this.#tree; length--) {
      const node = findNodeAtLocation(this.#tree, path.slice(0, length));
      if (node) return { ...this.#at(node.offset), path: showPath(path) };
    }
    return { file: this.file, path: showPath(path) };
  }

  #at(offset: number): Place {
    const lines = this.text.slice(0, offset).split(/\r\n|\r|\n/u);
    return { file: this.file, line: lines.length, character: (lines.at(-1) ?? '').length + 1 };
  }
}

/** A plain value; a name that stands twice in an object is told to the caller, and none can reach a prototype. */
function toValue(node: Node, path: Path, twice: (node: Node, path: Path) => void): unknown {
  if (node.type === 'array') return node.children?.map((child, index) => toValue(child, [...path, index], twice));
  if (node.type !== 'object') return node.value as unknown;
  const entries = new Map<string, unknown>();
  for (const { children: [name, content] = [] } of node.children ?? []) {
    if (!name || !content) continue;
    const key = String(name.value);
    if (entries.has(key)) twice(name, [...path, key]);
    entries.set(key, toValue(content, [...path, key], twice));
  }
  return Object.fromEntries(entries);
}
