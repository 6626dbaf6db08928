import { chmod, copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runServer, type RunningServer } from './run-server.js';

/** What Debian loads for a new installation, as far as it matters here, and the one that the file asks for. */
const modules = 'mpm_event authz_core mime dir alias autoindex negotiation deflate filter headers'.split(' ');

/** Serves a published folder by Apache, with the file that the package ships as its .htaccess. */
export async function startApache(program: string, folder: string, port: number): Promise<RunningServer> {
  const own = await mkdtemp(join(tmpdir(), 'ssegov-apache-'));
  for (const path of [own, folder]) await chmod(path, 0o755);
  await copyFile('packages/ssegov-feed/hosting/apache.htaccess', join(folder, '.htaccess'));
  const user = process.getuid?.() === 0 ? 'User www-data\nGroup www-data\n' : '';
  const settings = `ServerRoot ${own}
Listen 127.0.0.1:${port}
ServerName localhost
PidFile ${own}/apache.pid
DefaultRuntimeDir ${own}
ErrorLog ${own}/error.log
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /dev/null
${user}# What a careful host may have set for all its sites.
Header set X-Frame-Options DENY
DocumentRoot ${folder}
<Directory ${folder}>
  Options Indexes MultiViews
  AllowOverride All
  Require all granted
</Directory>
`;
  await writeFile(join(own, 'apache.conf'), settings);
  const server = await runServer(program, ['-f', join(own, 'apache.conf'), '-D', 'FOREGROUND'], port);
  return {
    origin: server.origin,
    stop: async () => {
      await server.stop();
      await rm(own, { recursive: true });
    },
  };
}
