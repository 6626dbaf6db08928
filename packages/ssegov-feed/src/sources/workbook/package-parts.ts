import { posix } from 'node:path';
import type { ZipEntry } from './read-zip.js';
import { parseXml } from './parse-xml.js';

/** A link from one part of the package to another part, or to an address outside it. */
export interface Relation {
  readonly type: string;
  /** The path of a part, or an address. */
  readonly target: string;
}

// Names of parts ignore case, and some programs write the backslash of Windows.
const fold = (path: string) => path.replaceAll('\\', '/').toLowerCase();

/** The parts of an Office Open XML package by their paths. */
export class PackageParts {
  readonly #entries: ReadonlyMap<string, ZipEntry>;

  constructor(entries: readonly ZipEntry[]) {
    this.#entries = new Map(entries.map((entry) => [fold(entry.name), entry]));
  }

  /** Unpacks a part; undefined when it does not exist. */
  read(path: string): string | undefined {
    const entry = this.#entries.get(fold(path));
    return entry && Buffer.from(entry.unpack()).toString('utf8');
  }

  /** The relations of a part, or with '' of the package, by their ids. */
  relations(path: string): ReadonlyMap<string, Relation> {
    const folder = path ? posix.dirname(path) : '';
    const found = new Map<string, Relation>();
    parseXml(this.read(posix.join(folder, '_rels', `${posix.basename(path)}.rels`)) ?? '<none/>', {
      open: (name, attribute) => {
        if (name !== 'Relationship') return;
        const target = attribute('Target') ?? '';
        const isOutside = attribute('TargetMode') === 'External';
        const inside = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
        found.set(attribute('Id') ?? '', { type: attribute('Type') ?? '', target: isOutside ? target : inside });
      },
    });
    return found;
  }

  /** The target of the first relation of this type, such as `styles` or `sharedStrings`. */
  related(path: string, type: string): string | undefined {
    return [...this.relations(path).values()].find((relation) => relation.type.endsWith(`/${type}`))?.target;
  }
}
