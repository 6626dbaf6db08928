import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));
const valueFlags = ts.TypeFlags.Literal | ts.TypeFlags.Undefined | ts.TypeFlags.Null;

/**
 * Asks the compiler for the types of properties. A union of values is spelt out, because editors that read the manifest
 * do not know the name of the type.
 * @param {readonly string[]} paths the source files of the classes, from the root
 * @returns {(path: string, className: string, property: string) => string | undefined} undefined when it is not a
 *   union of values
 */
export function createTypeSpeller(paths) {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(`${root}tsconfig.json`, (file) => ts.sys.readFile(file)).config,
    ts.sys,
    root,
  );
  const program = ts.createProgram(
    paths.map((path) => root + path),
    options,
  );
  const checker = program.getTypeChecker();
  return (path, className, property) => {
    const file = program.getSourceFile(root + path);
    const module = file && checker.getSymbolAtLocation(file);
    const found = module && checker.getExportsOfModule(module).find(({ name }) => name === className);
    const symbol = found && checker.getDeclaredTypeOfSymbol(found).getProperty(property);
    if (!symbol) return undefined;
    const type = checker.getTypeOfSymbol(symbol);
    const isChoice = type.isUnion() && type.types.every(({ flags }) => flags & valueFlags);
    const isBoolean = (type.flags & ts.TypeFlags.Boolean) !== 0;
    if (!isChoice || isBoolean) return undefined;
    return type.types.map((one) => checker.typeToString(one).replaceAll('"', "'")).join(' | ');
  };
}
