import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { feedScript, render } from '../../../dist/npm/server.js';

const cdn = fileURLToPath(new URL('../../../dist/cdn/', import.meta.url));

/** @typedef {import('../../../src/schema/types.js').Feed} Feed */

const names = ['member-card', 'directory', 'organisation', 'contact', 'newsletter'];

/**
 * Stands in for the pinned files where the build has none: modules that load the others.
 * @param {string} folder
 */
function pin(folder) {
  if (existsSync(join(folder, 'integrity.json'))) return;
  mkdirSync(join(folder, 'pinned'), { recursive: true });
  const files = names.map((name) => [`pinned/${name}.js`, `import '../${name}.js';\n`]);
  files.push(['pinned/all.js', names.map((name) => `import '../${name}.js';\n`).join('')]);
  /** @param {string} text */
  const digest = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;
  for (const [file = '', text = ''] of files) writeFileSync(join(folder, file), text);
  const digests = Object.fromEntries(files.map(([file = '', text = '']) => [file, digest(text)]));
  writeFileSync(join(folder, 'integrity.json'), JSON.stringify(digests));
}

/**
 * Writes what the plugin reads of a published folder, as `ssegov-feed publish` does: the feed, the feeds of single members,
 * the widgets, and the fragments.
 * @param {string} folder
 * @param {string} base its address, with a slash at the end
 */
export async function publishFixture(folder, base) {
  /** @type {Feed} */
  const feed = JSON.parse(readFileSync(join(cdn, 'feed.json'), 'utf8'));
  const styles = `${base}widgets/styles`;
  /** @param {string} file @param {string} text */
  const write = (file, text) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  cpSync(cdn, join(folder, 'widgets'), { recursive: true });
  pin(join(folder, 'widgets'));
  write('feed.json', JSON.stringify(feed));
  /**
   * @param {string} file
   * @param {Parameters<typeof render>[0]} tag
   * @param {{ lang: string, feed: Feed, attributes?: Record<string, string> }} options
   * @param {string} source
   */
  const writeFragment = async (file, tag, { lang, feed: own, attributes = {} }, source) => {
    const html = await render(tag, {
      feed: own,
      lang,
      attributes: { ...attributes, src: source },
      styles: { href: styles },
    });
    const link = `<link rel="stylesheet" href="${styles}/${tag.replace('ssegov-', '')}.css">`;
    write(`fragments/${lang}/${file}.html`, `${link}\n${html}\n${feedScript(own, source)}\n`);
  };
  for (const member of feed.members) {
    const regions = feed.regions.filter(({ id }) => id === member.region);
    const sources = feed.sources?.filter(({ id }) => member.sources?.includes(id));
    const own = { ...feed, members: [member], regions, ...(sources ? { sources } : {}) };
    write(`members/${member.id}.json`, JSON.stringify(own));
    for (const lang of feed.languages) {
      const source = `${base}members/${member.id}.json`;
      const attributes = { member: member.id };
      await writeFragment(`member-card/${member.id}`, 'ssegov-member-card', { lang, feed: own, attributes }, source);
    }
  }
  for (const lang of feed.languages)
    for (const name of /** @type {const} */ (['directory', 'organisation']))
      await writeFragment(name, `ssegov-${name}`, { lang, feed }, `${base}feed.json`);
  return feed;
}
