import { html, type TemplateResult } from 'lit';

/** One template a level, as the compiler would make it of a literal: nothing but the level's number goes in. */
const templates = [1, 2, 3, 4, 5, 6].map((level) => {
  const strings = [`<h${level} class="name" part="name">`, `</h${level}>`];
  return Object.assign(strings, { raw: strings });
});

/** A heading of a level from 1; below a heading of level 6 there is no deeper one. */
export const headingView = (level: number, content: unknown): TemplateResult =>
  html(templates[Math.min(6, level) - 1] as readonly string[] as TemplateStringsArray, content);
