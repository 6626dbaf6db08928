import ts from 'typescript';
import { forbiddenNames } from './house.js';

export interface Import {
  readonly specifier: string;
  readonly dynamic: boolean;
}

export interface Source {
  readonly imports: readonly Import[];
  /** The forbidden names that the code contains. */
  readonly forbidden: readonly string[];
}

function importOf(node: ts.Node): Import | undefined {
  const isStatic = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
  if (isStatic && node.moduleSpecifier && ts.isStringLiteralLike(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, dynamic: false };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return { specifier: node.argument.literal.text, dynamic: false };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [target] = node.arguments;
    // A computed target cannot be judged: it is kept, so that it is refused by name.
    return { specifier: target && ts.isStringLiteralLike(target) ? target.text : 'computed', dynamic: true };
  }
  return undefined;
}

function forbiddenIn(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node) && forbiddenNames.includes(node.text)) return node.text;
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'eval') return 'eval()';
  const isNewOrCall = ts.isNewExpression(node) || ts.isCallExpression(node);
  if (isNewOrCall && ts.isIdentifier(node.expression) && node.expression.text === 'Function') return 'Function()';
  const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
  // A property binding (.style=) sets no attribute and is allowed.
  if (isText && /(?<![\w.-])style=/.test(node.text)) return 'a style attribute';
  // A script for data runs nothing, and no policy guards it.
  if (isText && /<(style|script(?! type="application\/ld\+json"><\/script>))\b/i.test(node.text))
    return 'a style or script element';
  return undefined;
}

/** Reads one file with the compiler's own parser, so that comments and strings are never mistaken for code. */
export function readSource(path: string, text: string): Source {
  const imports: Import[] = [];
  const forbidden: string[] = [];
  const visit = (node: ts.Node): void => {
    const found = importOf(node);
    if (found) imports.push(found);
    const fault = forbiddenIn(node);
    if (fault) forbidden.push(fault);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return { imports, forbidden };
}
