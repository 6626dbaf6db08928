import type { CSSResult } from 'lit';
import { mapStyles } from '../elements/directory/views/map.styles.js';
import { tableStyles } from '../elements/directory/views/table.styles.js';
import { matchStyles } from '../elements/directory/list/match.view.js';
import { elementClasses, type ElementTag } from './element-classes.js';
import { serverStyles } from './server.styles.js';

/** Styles that an element loads with a view. A file has those of all views. */
const later: Readonly<Partial<Record<ElementTag, readonly CSSResult[]>>> = {
  'ssegov-directory': [tableStyles, mapStyles, matchStyles],
};

/** The style files that `styles: { href }` names, by file name: the build writes them to `dist/cdn/styles/`. */
export function styleSheets(): Readonly<Record<string, string>> {
  const entries = Object.entries(elementClasses).map(([tag, type]) => {
    // Lit sets a class up when this list is read.
    const own = type.observedAttributes.length ? (type.elementStyles as readonly CSSResult[]) : [];
    const all = [...own, ...(later[tag as ElementTag] ?? []), serverStyles];
    return [`${tag.replace('ssegov-', '')}.css`, all.map(({ cssText }) => cssText).join('')] as const;
  });
  return Object.fromEntries(entries);
}
