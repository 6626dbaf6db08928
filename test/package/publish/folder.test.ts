import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { PNG } from 'pngjs';
import { formerId, publishFolder, type PublishedFolder } from '../../helpers/published-folder.js';
import { projectRoot } from '../code-blocks.js';

const cdn = join(projectRoot, 'dist/cdn');
const elements = ['member-card', 'directory', 'organisation', 'contact', 'newsletter'];

/** The files that the widgets are. */
const cdnFiles = readdirSync(cdn, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(cdn.length + 1));

/** The feed and the embed pages of `dist/cdn` are the demo's: a published folder has its own. */
const isDemo = (name: string) => /^(?:feed\.json|embed\/[^/]+\.html)$/.test(name);

describe('the published folder', () => {
  let folder: PublishedFolder;
  before(async () => {
    folder = await publishFolder('https://members.example/roll/');
  });
  after(() => folder.remove());

  it('has the files of the contract, and of others only those listed here', () => {
    const { languages, members } = folder.feed;
    const ids = members.map(({ id }) => id);
    const idsWithFormer = [...ids, formerId];
    const contract = [
      'index.html',
      ...languages.flatMap((lang) => [
        `${lang}/index.html`,
        ...idsWithFormer.map((id) => `${lang}/members/${id}.html`),
        ...idsWithFormer.map((id) => `embed/${lang}/members/${id}.html`),
        ...idsWithFormer.map((id) => `oembed/${lang}/members/${id}.json`),
        ...idsWithFormer.map((id) => `fragments/${lang}/member-card/${id}.html`),
        `fragments/${lang}/directory.html`,
        `fragments/${lang}/organisation.html`,
      ]),
      ...elements.map((name) => `embed/${name}.html`),
      ...idsWithFormer.map((id) => `images/members/${id}.png`),
      'images/organisation.png',
      ...['feed.json', 'feed.schema.json', 'changes.json', 'members.csv', 'members.geojson', 'members.vcf'],
      ...idsWithFormer.map((id) => `members/${id}.json`),
      ...ids.map((id) => `exports/murmurations/${id}.json`),
      ...['exports/popolo.json', 'exports/organisation.jsonld', 'sitemap.xml', 'robots.txt'],
      ...cdnFiles.map((name) => `widgets/${name}`),
    ];
    const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string };
    const others = [
      ...['404.html', 'site.css', '.ssegov-feed.json', `widgets/${version}/feed.json`],
      ...cdnFiles.filter((name) => !isDemo(name)).map((name) => `widgets/${version}/${name}`),
      ...languages.flatMap((lang) => [
        `mail/${lang}/organisation.html`,
        ...ids.map((id) => `mail/${lang}/members/${id}.html`),
      ]),
    ];
    const expected = new Set([...contract, ...others]);
    const missing = [...expected].filter((path) => !folder.files.has(path));
    const unexpected = [...folder.files].filter((path) => !expected.has(path));
    assert.deepEqual({ missing, unexpected }, { missing: [], unexpected: [] });
    assert.equal(ids.length, 51);
  });

  it('has names that every host, archive and file system takes', () => {
    const names = [...folder.files];
    assert.deepEqual(
      names.filter((path) => !/^[a-z\d._/-]+$/i.test(path)),
      [],
    );
    assert.equal(new Set(names.map((path) => path.toLowerCase())).size, names.length);
  });

  it('has the widgets as they were built', () => {
    for (const name of cdnFiles.filter((each) => !isDemo(each)))
      assert.ok(folder.bytes(`widgets/${name}`).equals(readFileSync(join(cdn, name))), name);
  });

  it('has integrity hashes that hold for the files beside them', () => {
    const hashes = folder.json('widgets/integrity.json') as Readonly<Record<string, string>>;
    assert.ok(Object.keys(hashes).length > 0);
    for (const [name, hash] of Object.entries(hashes)) {
      const [algorithm = ''] = hash.split('-');
      const found = createHash(algorithm)
        .update(folder.bytes(`widgets/${name}`))
        .digest('base64');
      assert.equal(`${algorithm}-${found}`, hash, name);
    }
  });

  it('has feeds that its own JSON Schema accepts: the whole one, and one for each member', () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    const accepts = ajv.compile(folder.json('feed.schema.json') as object);
    const feeds = [...folder.files].filter((path) => /^(?:widgets\/)?feed\.json$|^members\/.*\.json$/.test(path));
    assert.ok(feeds.length > folder.feed.members.length);
    for (const path of feeds) assert.ok(accepts(folder.json(path)), `${path}: ${ajv.errorsText(accepts.errors)}`);
  });

  it('has pictures of 1200 × 630 pixels and less than 100 kB', () => {
    const images = [...folder.files].filter((path) => path.startsWith('images/'));
    assert.ok(images.length > folder.feed.members.length);
    for (const path of images) {
      const bytes = folder.bytes(path);
      const { width, height } = PNG.sync.read(bytes);
      assert.deepEqual([width, height], [1200, 630], path);
      assert.ok(bytes.length < 100_000, `${path}: ${bytes.length} bytes`);
    }
  });

  it('lets every crawler in, and leads it to the sitemap', () => {
    const lines = folder.text('robots.txt').split('\n');
    assert.ok(lines.includes('User-agent: *') && lines.includes('Allow: /'));
    assert.ok(lines.includes('Sitemap: https://members.example/roll/sitemap.xml'));
  });
});
