import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runServer, type RunningServer } from './run-server.js';

/** The configuration that the package ships, with the lines changed that it says to change. */
async function hostingFile(folder: string, port: number): Promise<string> {
  const file = await readFile('packages/ssegov-feed/hosting/nginx.conf', 'utf8');
  return file
    .replace(/^ {2}listen .*# CHANGE.*$/mu, `  listen 127.0.0.1:${port};`)
    .replace(/^ {2}server_name .*# CHANGE$/mu, '  server_name localhost;')
    .replace(/^ {2}root .*# CHANGE$/mu, `  root ${folder};`);
}

/** Serves a published folder by nginx with the configuration that the package ships; `more` is further `server` blocks. */
export async function startNginx(
  program: string,
  folder: string,
  { port, more = '' }: { readonly port: number; readonly more?: string },
): Promise<RunningServer> {
  const own = await mkdtemp(join(tmpdir(), 'ssegov-nginx-'));
  // The server gives up root, and has to read both folders.
  for (const path of [own, folder]) await chmod(path, 0o755);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${own}/${name};`,
  );
  await writeFile(
    join(own, 'nginx.conf'),
    `daemon off; pid ${own}/nginx.pid; error_log stderr warn; worker_processes 1; events {}
     http { access_log off; ${temporary.join(' ')}
     ${await hostingFile(folder, port)}
     ${more} }`,
  );
  const server = await runServer(program, ['-p', own, '-c', join(own, 'nginx.conf'), '-e', 'stderr'], port);
  return {
    origin: server.origin,
    stop: async () => {
      await server.stop();
      await rm(own, { recursive: true });
    },
  };
}
