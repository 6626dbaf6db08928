import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { runCommand } from '../../packages/ssegov-feed/src/commands/run-command.js';
import { findFreePort } from '../helpers/find-free-port.js';
import { findProgram } from '../helpers/find-program.js';
import { getEncoded } from '../helpers/get-encoded.js';
import { publishSample } from '../helpers/publish-sample.js';
import type { RunningServer } from '../helpers/run-server.js';
import { startApache } from '../helpers/start-apache.js';
import { startNginx } from '../helpers/start-nginx.js';

const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
const chunk = `chunks/${(await readdir('dist/cdn/chunks')).find((name) => name.startsWith('base-')) ?? ''}`;
const id = 'seoul-seongdong-gu';
const minutes = 'public, max-age=300';
const hour = 'public, max-age=3600';
const forever = 'public, max-age=31536000, immutable';

/** Path → type and how long it may be kept. */
const files: Readonly<Record<string, readonly [type: string, cache: string]>> = {
  '': ['text/html; charset=utf-8', minutes],
  'ko/': ['text/html; charset=utf-8', minutes],
  [`ko/members/${id}.html`]: ['text/html; charset=utf-8', minutes],
  [`embed/ko/members/${id}.html`]: ['text/html; charset=utf-8', minutes],
  'embed/directory.html': ['text/html; charset=utf-8', minutes],
  'fragments/ko/directory.html': ['text/html; charset=utf-8', minutes],
  [`oembed/ko/members/${id}.json`]: ['application/json; charset=utf-8', minutes],
  [`images/members/${id}.png`]: ['image/png', minutes],
  'feed.json': ['application/json; charset=utf-8', minutes],
  [`members/${id}.json`]: ['application/json; charset=utf-8', minutes],
  'changes.json': ['application/feed+json; charset=utf-8', minutes],
  'members.csv': ['text/csv; charset=utf-8', minutes],
  'members.geojson': ['application/geo+json; charset=utf-8', minutes],
  'members.vcf': ['text/vcard; charset=utf-8', minutes],
  'exports/organisation.jsonld': ['application/ld+json; charset=utf-8', minutes],
  'sitemap.xml': ['application/xml; charset=utf-8', minutes],
  'robots.txt': ['text/plain; charset=utf-8', minutes],
  'widgets/ssegov.js': ['text/javascript; charset=utf-8', hour],
  'widgets/styles/directory.css': ['text/css; charset=utf-8', hour],
  [`widgets/${chunk}`]: ['text/javascript; charset=utf-8', forever],
  [`widgets/${version}/ssegov.js`]: ['text/javascript; charset=utf-8', forever],
  [`widgets/${version}/${chunk}`]: ['text/javascript; charset=utf-8', forever],
  // This test puts it there: it changes, although it stands beside a version.
  [`widgets/${version}/feed.json`]: ['application/json; charset=utf-8', minutes],
};

const start = {
  nginx: (program: string, folder: string, port: number) => startNginx(program, folder, { port }),
  apache2: startApache,
};

for (const name of ['nginx', 'apache2'] as const) {
  const program = findProgram(name);
  describe(
    `a published folder, served by ${name} with the file that the package ships`,
    { timeout: 300_000, skip: program ? false : `${name} is not installed` },
    () => {
      let [folder, base] = ['', ''];
      let server: RunningServer;
      before(async () => {
        folder = await mkdtemp(join(tmpdir(), 'ssegov-hosting-'));
        const port = await findFreePort();
        base = `http://127.0.0.1:${port}/`;
        await publishSample(base, folder, id);
        await writeFile(join(folder, 'widgets', version, 'feed.json'), '{}');
        // Apache gives a file of this very second a weak ETag, and another one later.
        const published = new Date(Date.now() - 3_600_000);
        for (const name of await readdir(folder, { recursive: true }))
          await utimes(join(folder, name), published, published);
        server = await start[name](program ?? '', folder, port);
      });
      after(async () => {
        await server.stop();
        await rm(folder, { recursive: true });
      });

      for (const [path, [type, cache]] of Object.entries(files)) {
        it(`/${path}: for every site, as ${type}, ${cache}`, async () => {
          const { status, headers } = await fetch(base + path, { headers: { origin: 'https://partner.example' } });
          assert.equal(status, 200);
          assert.deepEqual(
            {
              type: headers.get('content-type')?.toLowerCase(),
              cache: headers.get('cache-control'),
              cors: headers.get('access-control-allow-origin'),
              resource: headers.get('cross-origin-resource-policy'),
              sniff: headers.get('x-content-type-options'),
              frames: headers.get('x-frame-options'),
            },
            { type, cache, cors: '*', resource: 'cross-origin', sniff: 'nosniff', frames: null },
          );
          assert.ok(headers.get('etag'));
        });
      }

      it('compresses text, and answers 304 for what has not changed, readable for other sites', async () => {
        for (const path of ['feed.json', 'ko/', 'widgets/styles/directory.css', `widgets/${chunk}`]) {
          const first = await getEncoded(base + path, { 'accept-encoding': 'gzip' });
          assert.equal(first.headers['content-encoding'], 'gzip', path);
          assert.match(first.headers.vary ?? '', /accept-encoding/iu);
          const { etag = '' } = first.headers;
          const again = await getEncoded(base + path, { 'accept-encoding': 'gzip', 'if-none-match': etag });
          assert.equal(again.status, 304, path);
          assert.equal(again.headers['access-control-allow-origin'], '*');
          assert.equal(again.headers['cache-control'], first.headers['cache-control']);
        }
        const image = await getEncoded(`${base}images/members/${id}.png`, { 'accept-encoding': 'gzip' });
        assert.equal(image.headers['content-encoding'], undefined);
      });

      it('does not serve the notes of the command, nor lists of files', async () => {
        await writeFile(join(folder, '.ssegov-feed.1.tmp'), 'x');
        for (const path of ['.ssegov-feed.json', '.ssegov-feed.1.tmp', '.htaccess', 'images/.hidden']) {
          const { status } = await fetch(base + path);
          assert.equal(status, 404, path);
        }
        const { status } = await fetch(`${base}images/members/`);
        assert.ok(status === 403 || status === 404, String(status));
      });

      it('shows 404.html for what is missing, which nobody keeps for long', async () => {
        for (const path of ['nothing.html', `widgets/${version}/nothing.js`, `ko/members/${id}`]) {
          const answer = await fetch(base + path);
          assert.equal(answer.status, 404);
          assert.equal(answer.headers.get('cache-control'), null);
          assert.equal(answer.headers.get('access-control-allow-origin'), '*');
          assert.equal(await answer.text(), await readFile(join(folder, '404.html'), 'utf8'));
        }
      });

      it('leads from a folder without its slash to the folder', async () => {
        const { url, status } = await fetch(`${base}ko`);
        assert.deepEqual([url, status], [`${base}ko/`, 200]);
      });

      it('check finds nothing but that the address is one of this computer', async () => {
        for (const address of [base, `${base}feed.json`]) {
          const lines: string[] = [];
          const out = { print: (line: string) => lines.push(line), complain: (line: string) => lines.push(line) };
          assert.equal(await runCommand(['check', address, '--lang', 'en', '--json'], {}, out), 0);
          const { findings } = JSON.parse(lines.join('\n')) as { findings: { level: string; text: string }[] };
          assert.deepEqual(
            // The organisation names members that the sample leaves out.
            findings
              .map(({ level, text }) => `${level}: ${text}`)
              .filter((line) => !line.includes('no member has this id')),
            ['warning: this http address works on this computer only; publish the feed at an https address'],
          );
        }
      });
    },
  );
}
