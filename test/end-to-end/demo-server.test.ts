import assert from 'node:assert/strict';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serveDemo } from '../../scripts/serve-demo.mjs';

/** Sends the path as it is: `fetch` would tidy `..` away before the server sees it. */
function getRaw(base: string, rawPath: string): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path: rawPath }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, body });
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('the demo server', () => {
  let root: string;
  let server: Awaited<ReturnType<typeof serveDemo>>;
  const feed = {
    version: 1,
    members: [
      { id: 'first', region: 'KR-11' },
      { id: 'second', region: 'KR-41' },
    ],
  };

  before(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'ssegov-demo-'));
    await mkdir(path.join(root, 'demo/lab'), { recursive: true });
    await mkdir(path.join(root, 'dist/cdn/chunks'), { recursive: true });
    await writeFile(path.join(root, 'demo/index.html'), '<!doctype html><title>home</title>');
    await writeFile(path.join(root, 'demo/lab/csp.html'), '<!doctype html><title>strict</title>');
    await writeFile(path.join(root, 'demo/404.html'), '<!doctype html><title>missing</title>');
    await writeFile(path.join(root, 'secret.txt'), 'secret');
    await writeFile(path.join(root, 'dist/cdn/ssegov.js'), `export {};${'//\n'.repeat(500)}`);
    await writeFile(path.join(root, 'dist/cdn/chunks/a-1234.js'), 'export {};');
    await writeFile(path.join(root, 'dist/cdn/.hidden'), 'hidden');
    await writeFile(path.join(root, 'dist/cdn/feed.json'), JSON.stringify(feed));
    server = await serveDemo({ port: 0, root });
  });

  after(async () => {
    await server.close();
    await rm(root, { recursive: true });
  });

  it('answers a folder with its index and an unknown address with the 404 page', async () => {
    const home = await fetch(server.url);
    assert.equal(home.status, 200);
    assert.match(home.headers.get('content-type') ?? '', /^text\/html; charset=utf-8$/);
    assert.match(await home.text(), /home/);
    const missing = await fetch(new URL('/no-such-page.html', server.url));
    assert.equal(missing.status, 404);
    assert.match(await missing.text(), /missing/);
  });

  it('never leaves its folders and never shows a hidden file', async () => {
    const paths = ['/../secret.txt', '/%2e%2e/secret.txt', '/widgets/..%2f..%2fsecret.txt', '/..%5csecret.txt', '/%'];
    for (const rawPath of [...paths, '/widgets/.hidden', '/a%00b']) {
      const { status, body } = await getRaw(server.url, rawPath);
      assert.equal(status, 404, rawPath);
      assert.doesNotMatch(body, /secret|hidden/, rawPath);
    }
  });

  it('lets every origin read the widgets, and makes only the chunks immutable', async () => {
    const door = await fetch(new URL('/widgets/ssegov.js', server.url), { headers: { 'accept-encoding': 'br' } });
    assert.equal(door.headers.get('access-control-allow-origin'), '*');
    assert.equal(door.headers.get('cache-control'), 'no-cache');
    assert.equal(door.headers.get('content-encoding'), 'br');
    assert.match(door.headers.get('content-type') ?? '', /^text\/javascript/);
    assert.match(await door.text(), /^export \{\};/);
    const chunk = await fetch(new URL('/widgets/chunks/a-1234.js', server.url));
    assert.match(chunk.headers.get('cache-control') ?? '', /immutable/);
  });

  it('answers 304 to a browser that has the file, for each encoding separately', async () => {
    const url = new URL('/widgets/ssegov.js', server.url);
    const tags = new Set<string>();
    for (const encoding of ['br', 'gzip', 'identity']) {
      const first = await fetch(url, { headers: { 'accept-encoding': encoding } });
      const etag = first.headers.get('etag') ?? '';
      tags.add(etag);
      const again = await fetch(url, { headers: { 'accept-encoding': encoding, 'if-none-match': etag } });
      assert.equal(again.status, 304, encoding);
      assert.equal(await again.text(), '');
    }
    assert.equal(tags.size, 3);
  });

  it('answers HEAD without a body and refuses other methods', async () => {
    const head = await fetch(server.url, { method: 'HEAD' });
    assert.equal(head.status, 200);
    assert.equal(await head.text(), '');
    const post = await fetch(server.url, { method: 'POST', body: 'x' });
    assert.equal(post.status, 405);
  });

  it('sends the strict policy with the policy page only, and keeps what browsers report', async () => {
    const strict = await fetch(new URL('/lab/csp.html', server.url));
    assert.equal(
      strict.headers.get('content-security-policy'),
      "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; " +
        "require-trusted-types-for 'script'; trusted-types ssegov-widgets; report-uri /__reports",
    );
    assert.equal((await fetch(server.url)).headers.get('content-security-policy'), null);

    const address = new URL('/__reports', server.url);
    await fetch(address, {
      method: 'POST',
      body: JSON.stringify({ 'csp-report': { 'violated-directive': 'style-src' } }),
    });
    assert.deepEqual(await (await fetch(address)).json(), [{ 'csp-report': { 'violated-directive': 'style-src' } }]);
    assert.equal(server.reports.length, 1);
    await fetch(address, { method: 'DELETE' });
    assert.deepEqual(server.reports, []);
  });

  it('simulates hosts that fail', async () => {
    const get = (address: string): Promise<Response> => fetch(new URL(`/demo-feeds/${address}`, server.url));
    const ids = async (address: string): Promise<string[]> =>
      ((await (await get(address)).json()) as typeof feed).members.map((member) => member.id);
    assert.equal((await get('500')).status, 500);
    assert.match((await get('html')).headers.get('content-type') ?? '', /^text\/html/);
    assert.deepEqual(await ids('empty.json'), []);
    assert.deepEqual(await ids('region.json?region=KR-41'), ['second']);
    assert.deepEqual(await ids('member.json?id=first'), ['first']);
    assert.deepEqual(await ids('slow?ms=1'), ['first', 'second']);
    const statuses: number[] = [];
    for (let count = 0; count < 3; count += 1) statuses.push((await get('once.json?visit=a')).status);
    assert.deepEqual(statuses, [200, 503, 200]);
    assert.equal((await get('no-such-feed')).status, 404);
  });

  it('says that its port is taken', async () => {
    await assert.rejects(serveDemo({ port: Number(new URL(server.url).port), root }), { code: 'EADDRINUSE' });
  });

  it('says what to run when the widgets are not built', async () => {
    const bare = await serveDemo({ port: 0, root: path.join(root, 'demo') });
    const response = await fetch(new URL('/widgets/ssegov.js', bare.url));
    assert.equal(response.status, 404);
    assert.match(await response.text(), /npm run build/);
    await bare.close();
  });
});
