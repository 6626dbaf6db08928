import { html, type TemplateResult } from 'lit';

const templates = new Map<string, TemplateStringsArray>();

/** One template per level and name, as the compiler would make it of a literal: nothing but these two goes in. */
function templateOf(tag: string, name: string): TemplateStringsArray {
  const key = tag + name;
  let template = templates.get(key);
  if (!template) {
    const strings = [`<${tag} class="${name}" part="${name}">`, `</${tag}>`];
    templates.set(key, (template = Object.assign(strings, { raw: strings })));
  }
  return template;
}

/** A heading of a level from 1; level 6 is the deepest. Its class and part are `name`, or `heading` over a section. */
export const headingView = (level: number, content: unknown, name: 'name' | 'heading' = 'name'): TemplateResult =>
  html(templateOf(`h${Math.min(6, level)}`, name), content);
