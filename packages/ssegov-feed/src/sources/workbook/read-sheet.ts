import { limits } from '../limits.js';
import { emptyCell, type Cell, type Grid, type Merge, type StrayCell } from '../table/table.js';
import { columnIndex, readRange } from './cell-address.js';
import type { Relation } from './package-parts.js';
import { isTrue, parseXml, type ReadAttribute } from './parse-xml.js';
import { readCell, type CellContext, type RawCell } from './read-cell.js';
import { TextCollector } from './text-collector.js';

export interface SheetContext extends CellContext {
  readonly relations: ReadonlyMap<string, Relation>;
}

interface Link {
  readonly range: Merge;
  readonly target: string;
}

/** Collects rows and cells in the order of the file. A row or cell without an address follows the one before it. */
class SheetReader {
  readonly rows: { number: number; hidden: boolean; cells: Cell[] }[] = [];
  readonly merges: Merge[] = [];
  readonly links: Link[] = [];
  readonly hiddenColumns: { first: number; last: number }[] = [];
  stray: StrayCell | undefined;
  #row = { number: 0, hidden: false, cells: [] as Cell[] };
  #column = -1;
  #raw: { -readonly [Key in keyof RawCell]: RawCell[Key] } | undefined;
  #within = '';
  readonly #inline = new TextCollector();

  constructor(
    private readonly context: SheetContext,
    private readonly mostRows: number,
  ) {}

  open(name: string, attribute: ReadAttribute): void {
    this.#inline.open(name, attribute);
    if (name === 'row') this.#openRow(attribute);
    else if (name === 'c') this.#openCell(attribute);
    else if (name === 'v' || name === 'f') this.#openPart(name);
    else if (name === 'mergeCell') this.#add(this.merges, readRange(attribute('ref')));
    else if (name === 'col') this.#openColumn(attribute);
    else if (name === 'hyperlink') {
      const range = readRange(attribute('ref'));
      const target = this.context.relations.get(attribute('id') ?? '')?.target;
      this.#add(this.links, range && target ? { range, target } : undefined);
    }
  }

  text(text: string): void {
    this.#inline.text(text);
    if (this.#raw && this.#within === 'v') this.#raw.value = (this.#raw.value ?? '') + text;
    if (this.#raw && this.#within === 'f') this.#raw.formula = (this.#raw.formula ?? '') + text;
  }

  close(name: string): void {
    this.#inline.close(name);
    if (name === 'v' || name === 'f') this.#within = '';
    if (name === 'c') this.#closeCell();
    if (name === 'row' && this.#row.cells.length > 0) this.rows.push(this.#row);
  }

  #add<Item>(list: Item[], item: Item | undefined): void {
    if (list.length >= limits.ranges) throw new RangeError('more merged cells or links than any roll has');
    if (item) list.push(item);
  }

  #openRow(attribute: ReadAttribute): void {
    const hidden = isTrue(attribute('hidden')) || Number(attribute('ht') ?? 1) === 0;
    this.#row = { number: Number(attribute('r') ?? this.#row.number + 1), hidden, cells: [] };
    this.#column = -1;
  }

  #openCell(attribute: ReadAttribute): void {
    const letters = /^[A-Z]+/u.exec(attribute('r') ?? '')?.[0];
    this.#column = letters ? columnIndex(letters) : this.#column + 1;
    this.#raw = {
      type: attribute('t'),
      style: Number(attribute('s') ?? 0),
      value: undefined,
      formula: undefined,
      inline: this.#inline.take(),
    };
  }

  #openPart(name: 'v' | 'f'): void {
    this.#within = name;
    if (this.#raw) this.#raw[name === 'v' ? 'value' : 'formula'] ??= '';
  }

  #closeCell(): void {
    if (!this.#raw) return;
    const isKept = this.rows.length < this.mostRows;
    const cell = isKept && readCell({ ...this.#raw, inline: this.#inline.take() }, this.context);
    this.#raw = undefined;
    if (!cell) return;
    if (this.#column < limits.columns) {
      while (this.#row.cells.length < this.#column) this.#row.cells.push(emptyCell);
      this.#row.cells[this.#column] = cell;
    } else this.stray ??= { row: this.#row.number, column: this.#column, text: cell.text };
  }

  #openColumn(attribute: ReadAttribute): void {
    if (!isTrue(attribute('hidden')) && Number(attribute('width') ?? 1) > 0) return;
    this.hiddenColumns.push({ first: Number(attribute('min')) - 1, last: Number(attribute('max')) - 1 });
  }
}

/** Adds the hyperlinks of a sheet to its cells. */
function addLinks(rows: readonly { number: number; cells: Cell[] }[], links: readonly Link[]): void {
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  for (const { range, target } of links) {
    const { top, bottom, left, right } = range;
    const own = top === bottom ? [byNumber.get(top)] : rows.filter(({ number }) => number >= top && number <= bottom);
    for (const { cells } of own.filter((row) => row !== undefined)) {
      cells.forEach((cell, column) => {
        if (cell.text && column >= left && column <= right) cells[column] = { ...cell, link: target };
      });
    }
  }
}

/**
 * Reads the first rows of a sheet that are not blank: at most `mostRows` of them, and `limits.columns` cells of each,
 * so that a cell at XFD1048576 costs no more than one at A1.
 */
export function readSheet(xml: string, context: SheetContext, mostRows: number): Grid {
  const reader = new SheetReader(context, mostRows);
  parseXml(xml, {
    open: (name, attribute) => reader.open(name, attribute),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
  });
  const { rows, merges, links, hiddenColumns, stray } = reader;
  const isColumnHidden = (index: number) => hiddenColumns.some(({ first, last }) => index >= first && index <= last);
  addLinks(rows, links);
  return { rows, merges, isColumnHidden, stray };
}
