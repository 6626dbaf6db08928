import ts from 'typescript';
import type { Plugin } from 'vite';

/** White space that a style sheet does not need. */
const minifyCss = (text: string) =>
  text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .replace(/\b0\.(?=\d)/g, '.');

/** Around a block, white space is not drawn; elsewhere a run of it that holds a line break means one space. */
const blocks = '(?:article|dd|details|dialog|div|dl|dt|fieldset|h[1-6]|legend|li|p|ul)';
const minifyHtml = (text: string) =>
  text
    .replace(/\s*\n\s*/g, ' ')
    .replace(new RegExp(` (?=</?${blocks}\\b)`, 'g'), '')
    .replace(new RegExp(`(</?${blocks}(?: [^<>]*)?>) `, 'g'), '$1')
    // Within a tag it says nothing before its end.
    .replace(/((?:^|<)[^<>]*) >/g, '$1>');

/** Takes the indentation out of the `css` and `html` templates of our own files, which minifiers leave alone. */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    enforce: 'pre',
    transform(code, id) {
      if (!/[\\/]src[\\/].*\.ts$/.test(id) || !/\b(css|html)`/.test(code)) return undefined;
      const edits: { from: number; to: number; text: string }[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag)) {
          const minify = { css: minifyCss, html: minifyHtml }[node.tag.text];
          const { template } = node;
          const parts = ts.isNoSubstitutionTemplateLiteral(template)
            ? [template]
            : [template.head, ...template.templateSpans.map((span) => span.literal)];
          if (minify) {
            for (const part of parts) {
              const [from, to] = [part.getStart() + 1, part.getEnd() - (part.getText().endsWith('${') ? 2 : 1)];
              edits.push({ from, to, text: minify(code.slice(from, to)) });
            }
          }
        }
        ts.forEachChild(node, visit);
      };
      visit(ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true));
      // Inner templates lie between the parts of outer ones, never inside a part: no two edits overlap.
      return edits
        .sort((a, b) => b.from - a.from)
        .reduce((text, edit) => text.slice(0, edit.from) + edit.text + text.slice(edit.to), code);
    },
  };
}
