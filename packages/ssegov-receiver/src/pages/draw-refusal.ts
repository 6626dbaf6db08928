import { html } from 'hono/html';
import type { Settings } from '../settings.js';
import { labelOf } from '../words/label-of.js';
import { words, type Language } from '../words/words.js';
import { drawPage, type Markup } from './draw-page.js';

export interface Refusal {
  readonly language: Language;
  readonly detail: string;
  /** A sentence for each field that is wrong. */
  readonly errors?: Readonly<Record<string, string>> | undefined;
  /** What was typed, given back so that nothing has to be typed twice. */
  readonly typed?: Readonly<Record<string, unknown>> | undefined;
}

/** The page that a form without scripts gets instead of problem details. */
export function drawRefusal(settings: Settings, { language, detail, errors, typed }: Refusal): Markup {
  const text = words[language];
  const list = (values: Readonly<Record<string, unknown>>): Markup =>
    html`<dl>
      ${Object.entries(values).map(
        ([name, value]) =>
          html`<dt>${labelOf(text, name)}</dt>
            <dd>${String(value)}</dd>`,
      )}
    </dl>`;
  const givenBack =
    typed &&
    html`<p>${text.back}</p>
      ${list(typed)}`;
  const content = html`<p role="alert">${detail}</p>
    ${errors && list(errors)}${givenBack}`;
  return drawPage(settings, language, text.notSent, content);
}
