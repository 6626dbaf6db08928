import type { Member } from '../../../../../src/schema/types.js';
import { markup } from '../markup.js';
import { sitePaths } from '../site-paths.js';
import { siteText } from '../site-text.js';
import type { PublishedFile, Site } from '../site.js';

/** CSS pixels of the frame. WordPress and `embed.js` adapt the height. */
const size = { width: 600, height: 300 };

/** Seconds that a host may keep the answer: a day, like the feed's. */
const cacheAge = 86_400;

/**
 * The answer of oEmbed 1.0 (https://oembed.com) for the page of a member. WordPress adapts the height of a frame only if a
 * `blockquote` of this class comes before it, and shows the blockquote's link until the frame has told its height.
 */
export function oembed({ feed, base }: Site, member: Member, lang: string): PublishedFile {
  const { pick } = siteText(feed, lang);
  const name = pick(member.name);
  const network = pick(feed.organisation.name);
  const page = base + sitePaths.member(lang, member.id);
  const frame = base + sitePaths.memberEmbed(lang, member.id);
  const html = markup`<blockquote class="wp-embedded-content"><a href="${page}">${name}</a></blockquote><iframe title="${name}" src="${frame}" width="${size.width}" height="${size.height}" frameborder="0" marginwidth="0" marginheight="0"></iframe>`;
  const answer = {
    version: '1.0',
    type: 'rich',
    title: name,
    author_name: network,
    author_url: base + sitePaths.home(lang).replace(/index\.html$/u, ''),
    provider_name: network,
    provider_url: base,
    cache_age: cacheAge,
    thumbnail_url: base + sitePaths.memberImage(member.id),
    thumbnail_width: 1200,
    thumbnail_height: 630,
    ...size,
    html: html.text,
  };
  return { path: sitePaths.oembed(lang, member.id), content: `${JSON.stringify(answer)}\n` };
}
