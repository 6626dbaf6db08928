import type { FeedState } from '../feed/feed-state.js';
import { parseFeed } from '../schema/parse-feed.js';
import { escapeHtml } from './escape-html.js';
import { renderElement, type ShadowMarkup } from './render-element.js';
import { elementClasses, type ElementTag } from './element-classes.js';
import { fallbackLinks } from './fallback-links.js';
import { openTag, type Attributes } from './open-tag.js';
import { styleMarkup, type Styles } from './style-markup.js';

export interface RenderOptions {
  /** A feed as `feed.json` has it. It is validated: what is no feed is an error, a bad record is left out. */
  readonly feed: unknown;
  /** The language, as a BCP 47 tag. It is written on the tag too, so that the element keeps it. */
  readonly lang: string;
  /** The tag's attributes, as in HTML: `true` is an empty one; `false`, `null` and `undefined` are none. */
  readonly attributes?: Attributes | undefined;
  /** HTML for the light DOM, shown if nothing else can be. Default: links with the real names. It is not escaped. */
  readonly fallback?: string | undefined;
  /**
   * Where the styles are: `inline` (default) in the markup; with a nonce, for a policy that asks for one; or in files, for a
   * policy that allows no inline style: `href` is the address of a folder with the files of `dist/cdn/styles/`.
   */
  readonly styles?: Styles | undefined;
}

type ReadyState = FeedState & { readonly status: 'ready' };

function readFeed(input: unknown): ReadyState {
  const { feed, issues } = parseFeed(input);
  const [first] = issues;
  if (!feed)
    throw new TypeError(`ssegov-widgets: this is no feed: ${first?.path.join('.') ?? ''}: ${first?.reason ?? ''}`);
  return { status: 'ready', feed, issues, stale: false };
}

const shadowRoot = ({ mark, styles, html, more }: ShadowMarkup, tag: ElementTag, where: Styles | undefined): string =>
  `<template shadowrootmode="open"><!--${mark}-->${styleMarkup(tag, styles, where)}${html}${more}</template>`;

/**
 * Renders an element as HTML with a declarative shadow root. In the page, `ssegov-widgets/hydrate` or a script of `dist/cdn`
 * lets the element take that markup over. Rejects with a `TypeError` for an unknown tag, for a `lang` that is no text, for
 * what is no feed, and for a name that no attribute can have. If the feed lacks the member, only the fallback is written.
 */
export async function render(tag: ElementTag, options: RenderOptions): Promise<string> {
  if (!Object.hasOwn(elementClasses, tag)) throw new TypeError(`ssegov-widgets: there is no element <${tag}>.`);
  const { lang, attributes = {}, styles } = options;
  if (typeof lang !== 'string' || !lang)
    throw new TypeError('ssegov-widgets: `lang` is required: a BCP 47 tag, such as ko.');
  const state = readFeed(options.feed);
  const fallback = options.fallback ?? fallbackLinks(tag, state.feed, lang, attributes);
  const markup = await renderElement(elementClasses[tag], { state, lang, attributes, fallback });
  const root = markup ? shadowRoot(markup, tag, styles) : '';
  return `${openTag(tag, { ...attributes, lang })}${root}${fallback}</${tag}>`;
}

/**
 * A feed in the page. An element whose source is that URL reads it instead of asking, until `reload()`. The URL may be
 * relative to the page. A feed of a single member is enough for a card.
 */
export function feedScript(feed: unknown, url: string): string {
  // In a script, only what begins with `<` could end it.
  const json = JSON.stringify(feed).replaceAll('<', '\\u003c');
  return `<script type="application/json" data-ssegov-feed="${escapeHtml(url)}">${json}</script>`;
}
