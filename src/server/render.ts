import type { FeedState } from '../feed/feed-state.js';
import { parseFeed } from '../schema/parse-feed.js';
import type { Feed } from '../schema/types.js';
import { escapeHtml } from './escape-html.js';
import { enterServer } from '../server-side.js';
import { drawElement, type Drawing } from './draw-element.js';
import { elementClasses, type ElementTag } from './element-classes.js';
import { fallbackLinks } from './fallback-links.js';
import { openTag, type Attributes } from './open-tag.js';
import { styleMarkup, type Styles } from './style-markup.js';

enterServer();

export interface RenderOptions {
  /** A feed as `feed.json` has it. It is validated: what is no feed is an error, a bad record is left out. */
  readonly feed: unknown;
  /** The language to draw in, as a BCP 47 tag: written on the tag, so that the element goes on in it. */
  readonly lang: string;
  /** The tag's attributes, as in HTML: `true` is an empty one; `false`, `null` and `undefined` are none. */
  readonly attributes?: Attributes | undefined;
  /** HTML for the light DOM, which stands where nothing else can. By default links with the real names. It is not escaped. */
  readonly fallback?: string | undefined;
  /**
   * Where the styles are: `inline` (default) in the markup; with a nonce, for a policy that asks for one; or in files, for a
   * policy that allows no inline style: `href` is the address of a folder with the files of `dist/cdn/styles/`.
   */
  readonly styles?: Styles | undefined;
}

function readFeed(input: unknown): FeedState & { readonly status: 'ready' } {
  const { feed, issues } = parseFeed(input);
  const [first] = issues;
  if (!feed)
    throw new TypeError(`ssegov-widgets: this is no feed: ${first?.path.join('.') ?? ''}: ${first?.reason ?? ''}`);
  return { status: 'ready', feed, issues, stale: false };
}

const shadow = ({ styles, mark, html, more }: Drawing, where: Styles | undefined, tag: ElementTag): string =>
  `<template shadowrootmode="open"><!--${mark}-->${styleMarkup(styles, where, tag)}${html}${more}</template>`;

/**
 * Draws an element as HTML with a declarative shadow root. Import `ssegov-widgets/hydrate` in the page, or a script of
 * `dist/cdn`: the element takes the markup over. Rejects with a `TypeError` for an unknown tag, for what is no feed, and for
 * an attribute that HTML does not have. What the feed lacks (`member="nobody"`) is drawn as its fallback.
 */
export async function render(tag: ElementTag, options: RenderOptions): Promise<string> {
  if (!Object.hasOwn(elementClasses, tag)) throw new TypeError(`ssegov-widgets: there is no element <${tag}>.`);
  const { lang, attributes = {}, styles } = options;
  const state = readFeed(options.feed);
  const fallback = options.fallback ?? fallbackLinks(tag, state.feed, lang, attributes);
  const drawing = await drawElement(elementClasses[tag], { state, lang, attributes, fallback });
  return `${openTag(tag, { ...attributes, lang })}${drawing ? shadow(drawing, styles, tag) : ''}${fallback}</${tag}>`;
}

/**
 * A feed in the page. An element whose source is that URL reads it instead of asking, until `reload()`. The URL may be
 * relative to the page. A feed of a single member is enough for a card.
 */
export function feedScript(feed: Feed, url: string): string {
  // In a script, only what begins with `<` could end it.
  const json = JSON.stringify(feed).replaceAll('<', '\\u003c');
  return `<script type="application/json" data-ssegov-feed="${escapeHtml(url)}">${json}</script>`;
}
