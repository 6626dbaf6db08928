import { html, type TemplateResult } from 'lit';

const levels: readonly ((content: unknown) => TemplateResult)[] = [
  (content) => html`<h1 class="name" part="name">${content}</h1>`,
  (content) => html`<h2 class="name" part="name">${content}</h2>`,
  (content) => html`<h3 class="name" part="name">${content}</h3>`,
  (content) => html`<h4 class="name" part="name">${content}</h4>`,
  (content) => html`<h5 class="name" part="name">${content}</h5>`,
  (content) => html`<h6 class="name" part="name">${content}</h6>`,
];

/** A heading of level 1 to 6; any other number is brought into the range. */
export function headingView(level: number, content: unknown): TemplateResult {
  const index = Math.min(6, Math.max(1, Math.round(level) || 3)) - 1;
  return (levels[index] as (content: unknown) => TemplateResult)(content);
}
