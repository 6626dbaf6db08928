import type { Feed } from '../../../../../src/schema/types.js';
import { markup, Markup } from '../markup.js';
import { siteText } from '../site-text.js';
import type { PublishedFile } from '../site.js';
import { embedPage } from './embed-page.js';

/** Where the pages stand, and what lies around them: addresses from the pages. */
export interface EmbedPlace {
  /** From the published folder, with a slash at its end. */
  readonly folder: string;
  /** The folder of the widgets' scripts, with a slash at its end. */
  readonly scripts: string;
  /** The feed, if it is not the one beside the scripts. */
  readonly feed?: string | undefined;
  /** The page of the network: the link that stays where scripts do not run. */
  readonly home: string;
}

/** One page for each element, in the feed's first language until `?lang=` names another. */
export function elementPages(feed: Feed, { folder, scripts, feed: source, home }: EmbedPlace): PublishedFile[] {
  const [lang = 'en'] = feed.languages;
  const { say, language, pick } = siteText(feed, lang);
  const network = pick(feed.organisation.name);
  return Object.entries(say.embeds).map(([element, label]) => ({
    path: `${folder}${element}.html`,
    content: embedPage({
      lang,
      title: `${label} · ${feed.organisation.acronym ?? network}`,
      // The frame is a document of its own, so the element's heading is its first.
      body: markup`<ssegov-${new Markup(element)} heading-level="1"><a lang="${language}" href="${home}">${network}</a></ssegov-${new Markup(element)}>`,
      script: `${scripts}${element}.js`,
      feed: source,
      canonical: home,
      hasForm: element === 'contact' || element === 'newsletter',
    }),
  }));
}
