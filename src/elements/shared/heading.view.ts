import { html, type TemplateResult } from 'lit';

/** One template per level, as the compiler would make it of a literal: nothing but the level and our own name goes in. */
const templatesOf = (name: string) =>
  [1, 2, 3, 4, 5, 6].map((level) => {
    const strings = [`<h${level} class="${name}" part="${name}">`, `</h${level}>`];
    return Object.assign(strings, { raw: strings }) as readonly string[] as TemplateStringsArray;
  });

const templates = { name: templatesOf('name'), heading: templatesOf('heading') };

/** A heading of a level from 1; level 6 is the deepest. Its class and part are `name`, or `heading` over a section. */
export const headingView = (level: number, content: unknown, name: keyof typeof templates = 'name'): TemplateResult =>
  html(templates[name][Math.min(6, level) - 1] as TemplateStringsArray, content);
