import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import {
  allowedNames,
  commonFiles,
  doors,
  dynamicExceptions,
  elementFriends,
  folderDoors,
  folders,
  layers,
  nodePackages,
  packages,
  wrapperImports,
} from './house.js';
import { readSource, type Import } from './read-source.js';

/** Files by their path from the project's root. */
export type Sources = ReadonlyMap<string, string>;

/** A file by its path from `src/`; a package's own, by the package's name. */
const shorten = (path: string) => path.replace(/^src\//, '').replace(/^packages\/([^/]+)\/src\//, '$1/');
const partOf = (path: string) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : path);
const isNode = (part: string) => part in nodePackages;
const packageOf = (specifier: string) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
const elementOf = (path: string) => path.split('/')[1] ?? '';
/** A file without a suffix has the layer of a view. */
const layerOf = (path: string) => layers.find(([suffix]) => path.endsWith(suffix))?.[1] ?? 1;
const isBuiltin = (specifier: string) => specifier.startsWith('node:') || builtinModules.includes(specifier);

function judgePackage(from: string, specifier: string): string | undefined {
  const part = partOf(from);
  if (isBuiltin(specifier)) {
    return isNode(part) ? undefined : 'no browser file uses Node';
  }
  const users = packages[packageOf(specifier)];
  if (!users) return 'a package that no wall allows';
  return users.includes(part) ? undefined : `only ${users.join(', ')} may use it`;
}

function judgeElements(from: string, to: string): string | undefined {
  const [own, other] = [elementOf(from), elementOf(to)];
  if (own !== other && other !== 'shared' && !elementFriends[own]?.includes(other))
    return 'elements do not import each other';
  return layerOf(to) > layerOf(from) ? 'styles ← view ← element ← define' : undefined;
}

function judgeFile(from: string, to: string, dynamic: boolean): string | undefined {
  const [own, other] = [partOf(from), partOf(to)];
  if (doors.includes(to) || folderDoors.includes(to)) return 'a door is imported by nothing';
  if (commonFiles.includes(from)) return 'a common file imports nothing';
  if (commonFiles.includes(to)) return undefined;
  const allowed = nodePackages[own];
  if (allowed)
    return other === own || allowed.includes(other) || allowed.includes(to)
      ? undefined
      : `${own} imports no such folder`;
  if (isNode(other)) return 'no file of src imports a package for Node';
  if (doors.includes(from)) return undefined;
  const [ownNumber, otherNumber] = [folders[own], folders[other]];
  if (ownNumber === undefined) return `${own} has no number`;
  if (otherNumber === undefined) return `${other} has no number`;
  if (own !== other && wrapperImports[own]?.test(to) === false) return 'a wrapper uses elements as a page does';
  if (own === 'elements' && other === 'elements') return judgeElements(from, to);
  if (own === other || otherNumber < ownNumber) return undefined;
  if (dynamic && dynamicExceptions.some((exception) => exception.from === from && exception.to.test(to)))
    return undefined;
  return otherNumber === ownNumber ? 'folders of one number do not import each other' : 'an import goes up';
}

const resolve = (from: string, { specifier }: Import) =>
  posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts');

function findCycles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.push(`${[...trail.slice(start), path].join(' → ')}: a cycle`);
    if (start >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return cycles;
}

/** Everything in the sources that breaks a wall, as `FROM → TO: why`. */
export function findViolations(sources: Sources): string[] {
  const violations: string[] = [];
  const graph = new Map<string, string[]>();
  for (const [from, text] of sources) {
    const { imports, forbidden } = readSource(from, text);
    const short = shorten(from);
    const isAllowed = (name: string) => allowedNames[partOf(short)]?.includes(name);
    if (!isNode(partOf(short)))
      violations.push(...forbidden.filter((name) => !isAllowed(name)).map((name) => `${from}: ${name}`));
    for (const entry of imports) {
      const isRelative = entry.specifier.startsWith('.');
      const to = isRelative ? resolve(from, entry) : entry.specifier;
      // A package may read its own version.
      if (isRelative && isNode(partOf(short)) && to.endsWith('/package.json')) continue;
      const isMissing = isRelative && !sources.has(to);
      const why = isMissing
        ? 'no such file'
        : isRelative
          ? judgeFile(short, shorten(to), entry.dynamic)
          : judgePackage(short, entry.specifier);
      if (why) violations.push(`${from} → ${to}: ${why}`);
      if (isRelative && !isMissing) graph.set(from, [...(graph.get(from) ?? []), to]);
    }
  }
  return [...violations, ...findCycles(graph)];
}
