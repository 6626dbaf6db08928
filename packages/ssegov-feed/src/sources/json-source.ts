import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Messages } from '../messages/english/english-messages.js';
import type { Place, Report } from '../messages/report.js';
import { showPath } from './show-path.js';

type Path = readonly (string | number)[];

/** A parsed JSON file that can tell the line and column of each value. */
export class JsonSource {
  /** Undefined when the file is not JSON. */
  readonly value: unknown;
  #tree: Node | undefined;
  /** The offset at which each line begins, so that every place is found equally fast. */
  readonly #lines: readonly number[];
  readonly #properties = new WeakMap<Node, ReadonlyMap<string, Node>>();

  constructor(
    private readonly file: string,
    private readonly text: string,
    report: Report,
    say: Messages,
    { strict = false } = {},
  ) {
    this.#lines = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/gu), ({ index, 0: end }) => index + end.length)];
    try {
      this.value = this.#parse(strict, report, say);
    } catch (error) {
      // The parser is recursive. A nesting that exhausts the stack is far deeper than that of any feed.
      if (!(error instanceof RangeError)) throw error;
      report.error({ file }, say.jsonTooDeep);
    }
  }

  #parse(strict: boolean, report: Report, say: Messages): unknown {
    const errors: ParseError[] = [];
    this.#tree = parseTree(this.text, errors, { allowTrailingComma: !strict, disallowComments: strict });
    const start = this.text.search(/\S/u);
    if (errors.length > 0 && !/^[{[/]/u.test(this.text.slice(start, start + 1))) {
      // The file is something else, so a list of its errors as JSON would not help.
      report.error(this.#at(Math.max(0, start)), say.jsonBroken);
      return undefined;
    }
    if (!this.#tree && errors.length === 0) report.error({ file: this.file }, say.jsonBroken);
    for (const { error, offset } of errors) {
      report.error(this.#at(offset), say.jsonSyntax[printParseErrorCode(error)] ?? say.jsonBroken);
    }
    const onDuplicate = (node: Node, path: Path) =>
      report.error({ ...this.#at(node.offset), path: showPath(path) }, say.jsonTwice);
    return this.#tree && errors.length === 0 ? toValue(this.#tree, [], onDuplicate) : undefined;
  }

  /** The place of a path, or of the deepest part of it that exists. */
  place(path: Path): Place {
    let node = this.#tree;
    let found: Node | undefined;
    for (const key of path) {
      node = node && this.#child(node, key);
      found = node ?? found;
    }
    return { file: this.file, ...(found && this.#at(found.offset)), path: showPath(path) };
  }

  #child(node: Node, key: string | number): Node | undefined {
    if (node.type === 'array') return typeof key === 'number' ? node.children?.[key] : undefined;
    if (node.type !== 'object') return undefined;
    const known = this.#properties.get(node);
    const properties = known ?? new Map((node.children ?? []).flatMap(readProperty));
    if (!known) this.#properties.set(node, properties);
    return properties.get(String(key));
  }

  #at(offset: number): Place {
    // Finds the last line that begins at the offset or before it.
    let [first, last] = [0, this.#lines.length - 1];
    while (first < last) {
      const middle = Math.ceil((first + last) / 2);
      if (this.#lines[middle]! <= offset) first = middle;
      else last = middle - 1;
    }
    return { file: this.file, line: first + 1, character: offset - this.#lines[first]! + 1 };
  }
}

const readProperty = ({ children: [name, content] = [] }: Node): [string, Node][] =>
  name && content ? [[String(name.value), content]] : [];

/**
 * Converts a node to a plain value. `onDuplicate` gets every name that occurs twice in an object. `__proto__` becomes
 * an ordinary key.
 */
function toValue(node: Node, path: Path, onDuplicate: (node: Node, path: Path) => void): unknown {
  if (node.type === 'array') return node.children?.map((child, index) => toValue(child, [...path, index], onDuplicate));
  if (node.type !== 'object') return node.value as unknown;
  const entries = new Map<string, unknown>();
  for (const { children: [name, content] = [] } of node.children ?? []) {
    if (!name || !content) continue;
    const key = String(name.value);
    if (entries.has(key)) onDuplicate(name, [...path, key]);
    entries.set(key, toValue(content, [...path, key], onDuplicate));
  }
  return Object.fromEntries(entries);
}
