import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { feedScript, render } from 'ssegov-widgets/server';

const feed = JSON.parse(await readFile('public/feed.json', 'utf8'));
const types = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
const folders = { '/widgets/': 'node_modules/ssegov-widgets/dist/cdn', '/htmx/': 'node_modules/htmx.org/dist' };
const attributes = { src: '/feed.json' };

const drawDirectory = (size) =>
  render('ssegov-directory', { feed, lang: 'en', attributes: { ...attributes, 'page-size': size } });

const drawPage = async () => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>ssegov-widgets with htmx</title>
    <link rel="icon" href="data:," />
    ${feedScript(feed, '/feed.json')}
    <script src="/htmx/htmx.min.js" defer></script>
    <script type="module" src="/widgets/ssegov.js"></script>
    <script type="module">
      document.addEventListener('ssegov-load', ({ feed }) => {
        document.querySelector('button').textContent = \`Show all \${feed.members.length} members\`;
      });
    </script>
  </head>
  <body>
    <main>
      <button hx-get="/directory?page-size=100" hx-target="#directory">Show all members</button>
      <div id="directory">${await drawDirectory(12)}</div>
      ${await render('ssegov-member-card', {
        feed,
        lang: 'en',
        attributes: { ...attributes, member: 'jeollabuk-jeonju-si' },
      })}
    </main>
  </body>
</html>`;

/** Files under one of the folders; a path that leaves it is refused. */
function sendFile(pathname, response) {
  const prefix = Object.keys(folders).find((start) => pathname.startsWith(start));
  const file =
    pathname === '/feed.json' ? 'public/feed.json' : prefix && join(folders[prefix], pathname.slice(prefix.length));
  if (!file || file.includes('..')) return response.writeHead(404).end();
  response.setHeader('Content-Type', types[extname(file)] ?? 'text/plain');
  return createReadStream(file)
    .on('error', () => response.writeHead(404).end())
    .pipe(response);
}

createServer(async ({ url }, response) => {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const draw = { '/': drawPage, '/directory': () => drawDirectory(searchParams.get('page-size')) }[pathname];
  if (!draw) return sendFile(pathname, response);
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(await draw());
}).listen(process.env.PORT ?? 3000);
