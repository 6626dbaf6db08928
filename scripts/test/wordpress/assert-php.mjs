import { spawnSync } from 'node:child_process';

/** What WordPress and its SQLite need of PHP. */
const modules = ['pdo_sqlite', 'xml', 'mbstring', 'gd', 'curl'];

/** Throws, with the command that cures it, if PHP or what WordPress needs of it is missing. */
export function assertPhp() {
  const { status, stdout } = spawnSync('php', ['-m'], { encoding: 'utf8' });
  const found = (status === 0 ? stdout : '').toLowerCase().split('\n');
  const missing = modules.filter((name) => !found.includes(name));
  if (missing.length === 0 && spawnSync('unzip', ['-v']).status === 0) return;
  throw new Error(
    `These tests need PHP with ${modules.join(', ')}, and unzip. On Debian: apt-get install php-cli php-sqlite3 php-xml php-mbstring php-gd php-curl unzip`,
  );
}
