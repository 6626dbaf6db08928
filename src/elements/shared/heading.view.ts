import { html, type TemplateResult } from 'lit';

const templates = new Map<string, TemplateStringsArray>();

/** One template for each level and name, in the shape of a template literal's strings. Nothing else goes into it. */
function templateOf(tag: string, name: string): TemplateStringsArray {
  const key = tag + name;
  let template = templates.get(key);
  if (!template) {
    const strings = [`<${tag} class="${name}" part="${name}">`, `</${tag}>`];
    templates.set(key, (template = Object.assign(strings, { raw: strings })));
  }
  return template;
}

/** A heading of a level from 1; deeper ones than 6 are 6. Its class and part are `name`, or `heading` above a section. */
export const headingView = (level: number, content: unknown, name: 'name' | 'heading' = 'name'): TemplateResult =>
  html(templateOf(`h${Math.min(6, level)}`, name), content);
