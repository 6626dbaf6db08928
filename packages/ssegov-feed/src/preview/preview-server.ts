import { readFile, realpath } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, sep } from 'node:path';
import { contentTypes } from './content-types.js';
import { reloadPaths, reloadScript, withReload } from './reload-script.js';

/** The folder on this machine only, with pages that reload themselves. */
export class PreviewServer {
  readonly #folder: string;
  readonly #listeners = new Set<ServerResponse>();
  readonly #server: Server;
  /** The last fault, for pages that are opened after it. */
  #fault: string | undefined;

  constructor(folder: string) {
    this.#folder = folder;
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch(() => {
        if (!response.headersSent) response.writeHead(500);
        response.end();
      });
    });
  }

  /** Rejects with `EADDRINUSE` if the port is taken. 0: any free port. */
  async listen(port: number): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject).listen(port, '127.0.0.1', resolve);
    });
    return `http://localhost:${(this.#server.address() as AddressInfo).port}/`;
  }

  changed(): void {
    this.#fault = undefined;
    this.#send('changed', '');
  }

  failed(text: string): void {
    this.#fault = text;
    this.#send('fault', text);
  }

  async close(): Promise<void> {
    for (const response of this.#listeners) response.end();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #send(event: string, text: string, to: Iterable<ServerResponse> = this.#listeners): void {
    for (const response of to) response.write(`event: ${event}\ndata: ${JSON.stringify(text)}\n\n`);
  }

  #listenTo(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(':\n\n');
    this.#listeners.add(response);
    response.on('close', () => this.#listeners.delete(response));
    if (this.#fault) this.#send('fault', this.#fault, [response]);
  }

  /** The file of an address; undefined outside the folder, and where there is none. */
  async #read(pathname: string): Promise<{ readonly content: Buffer; readonly type: string } | undefined> {
    const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    try {
      const [root, path] = await Promise.all([realpath(this.#folder), realpath(join(this.#folder, name))]);
      if (!path.startsWith(root + sep)) return undefined;
      const type = contentTypes[/\.(\w+)$/u.exec(name)?.[1] ?? ''] ?? 'application/octet-stream';
      const content = await readFile(path);
      const isPage = type.startsWith('text/html') && !name.startsWith('/embed/');
      return { content: isPage ? Buffer.from(withReload(content.toString())) : content, type };
    } catch {
      return undefined;
    }
  }

  async #answer({ url = '/', headers, method }: IncomingMessage, response: ServerResponse): Promise<void> {
    // Another name means that a page of somebody else leads its own name to this machine.
    if (!/^(?:localhost|127\.0\.0\.1)(?::\d+)?$/u.test(headers.host ?? '')) return void response.writeHead(403).end();
    if (method !== 'GET' && method !== 'HEAD') return void response.writeHead(405).end();
    const { pathname } = new URL(url, 'http://localhost');
    if (pathname === reloadPaths.events) {
      this.#listenTo(response);
      return;
    }
    const common = {
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
    };
    if (pathname === reloadPaths.script) {
      response.writeHead(200, { ...common, 'content-type': contentTypes['js'] }).end(reloadScript);
      return;
    }
    const decoded = decodeURIComponent(pathname);
    const found = await this.#read(decoded);
    const file = found ?? (await this.#read('/404.html'));
    response.writeHead(found ? 200 : 404, { ...common, 'content-type': file?.type ?? 'text/plain' });
    response.end(method === 'HEAD' ? undefined : file?.content);
  }
}
