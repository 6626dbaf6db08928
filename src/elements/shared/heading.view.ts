import { html, type TemplateResult } from 'lit';

/** One template a level, as the compiler would make it of a literal: nothing but the level's number goes in. */
const templates = [1, 2, 3, 4, 5, 6].map((level) => {
  const strings = [`<h${level} class="name" part="name">`, `</h${level}>`];
  return Object.assign(strings, { raw: strings });
});

/** A heading of level 1 to 6; any other number is brought into the range. */
export const headingView = (level: number, content: unknown): TemplateResult =>
  html(
    templates[Math.min(6, Math.max(1, Math.round(level) || 3)) - 1] as readonly string[] as TemplateStringsArray,
    content,
  );
