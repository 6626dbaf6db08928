import { html, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { DirectoryElement } from '../elements/directory/directory-element.js';
import { readState } from '../elements/directory/directory-state.js';
import { localise } from '../i18n/localise.js';
import type { Feed, Member } from '../schema/types.js';

const firstPage = { pages: 1, filtersOpen: false, openMember: undefined, isPrinting: false };

function lineView({ name, website, region }: Member, feed: Feed, languages: readonly string[]): unknown {
  const shown = localise(name, languages).text;
  const place = feed.regions.find(({ id }) => id === region);
  return html`<li>
    ${website ? html`<a href=${website}>${shown}</a>` : shown}
    ${place ? html`<span>${localise(place.name, languages).text}</span>` : ''}
  </li>`;
}

/**
 * The members after a directory's first page, one line each, for visitors without scripts; others have a button. In a browser
 * that runs scripts, the content of `<noscript>` is one text node.
 */
export function moreMembers(element: object, feed: Feed, lang: string): string {
  if (!(element instanceof DirectoryElement)) return '';
  const members = element.results.slice(readState(element, firstPage).pageSize);
  if (!members.length) return '';
  const languages = [lang, ...feed.languages];
  const list = html`<ul class="rest">
    ${members.map((member) => lineView(member, feed, languages))}
  </ul>`;
  return `<noscript>${collectResultSync(render(list))}</noscript>`;
}
