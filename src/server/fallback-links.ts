import { localise } from '../i18n/localise.js';
import { findMember } from '../schema/find-member.js';
import type { Feed, Localised } from '../schema/types.js';
import type { ElementTag } from './element-classes.js';
import { escapeHtml } from './escape-html.js';
import type { Attributes } from './open-tag.js';

interface Named {
  readonly name: Localised;
  readonly website?: string | undefined;
}

function link({ name, website }: Named, languages: readonly string[]): string {
  const text = escapeHtml(localise(name, languages).text);
  return website ? `<a href="${escapeHtml(website)}">${text}</a>` : `<span>${text}</span>`;
}

/** The default light DOM: the real names, as links if the feed has a website. */
export function fallbackLinks(tag: ElementTag, feed: Feed, lang: string, { member }: Attributes): string {
  const languages = [lang, ...feed.languages];
  const one = typeof member === 'string' && findMember(feed, member);
  if (one) return link(one, languages);
  if (tag === 'ssegov-directory')
    return `<ul>${feed.members.map((each) => `<li>${link(each, languages)}</li>`).join('')}</ul>`;
  return tag === 'ssegov-member-card' ? '' : link(feed.organisation, languages);
}
