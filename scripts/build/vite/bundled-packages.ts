import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A package of npm whose code is in the bundle. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  /** An SPDX expression. */
  readonly license: string;
  /** The text of its licence. */
  readonly text: string;
}

const packageFolder = /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

function readPackage(folder: string): BundledPackage {
  const file = readFileSync(path.join(folder, 'package.json'), 'utf8');
  const { name = '', version = '', description = '', license } = JSON.parse(file) as Partial<BundledPackage>;
  const texts = readdirSync(folder).filter((entry) => /^(licen[cs]e|notice|copying)\b/i.test(entry));
  if (!license || !texts.length) throw new Error(`${name} has no licence: it cannot be in the bundle`);
  const text = texts.sort().map((entry) => readFileSync(path.join(folder, entry), 'utf8').trim());
  return { name, version, description, license, text: text.join('\n\n').replaceAll('\r\n', '\n') };
}

/** The packages that some modules of a bundle come from, by name. Throws where one has no licence. */
export function bundledPackages(moduleIds: Iterable<string>): BundledPackage[] {
  const folders = new Set([...moduleIds].flatMap((id) => packageFolder.exec(id)?.[1] ?? []));
  return [...folders].map(readPackage).sort((one, other) => (one.name < other.name ? -1 : 1));
}
