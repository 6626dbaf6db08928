import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { npmCommand } from '../../npm-command.mjs';
import { runLogged } from '../frameworks/run-logged.mjs';

/** Exact, so that every run installs the same. Its `nightly` is the newest WordPress that npm has. */
const builds = '@wp-playground/wordpress-builds@0.9.19';
/** Debian's WordPress, the theme it needs, and what its files are links to. */
const debianPackages = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'libjs-cropper',
  'libjs-underscore',
  'php-getid3',
];

/** Outside the checkout (1 GB); `SSEGOV_WORDPRESS` names another folder. */
export const wordpressFolder = env['SSEGOV_WORDPRESS'] ?? join(tmpdir(), 'ssegov-widgets-wordpress');

/** @typedef {'debian' | '6.5' | 'nightly'} Build */

/** @param {readonly string[]} command */
const run = (command, folder = wordpressFolder) => runLogged(command, { folder, environment: env });

async function installBuilds() {
  const modules = join(wordpressFolder, 'node_modules/@wp-playground/wordpress-builds');
  if (existsSync(join(modules, 'src/wordpress'))) return modules;
  console.log(`Installing ${builds} into ${wordpressFolder} (400 MB) …`);
  writeFileSync(join(wordpressFolder, 'package.json'), '{ "private": true }\n');
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await run([...npmCommand(), 'install', '--prefix', wordpressFolder, ...quiet, builds]);
  return modules;
}

/**
 * The archives of npm hold the PHP files; styles, scripts and themes lie beside them.
 * @param {string} modules
 * @param {string} version
 * @param {string} folder
 */
async function unpackBuild(modules, version, folder) {
  cpSync(join(modules, `public/wp-${version}`), folder, { recursive: true });
  await run(['unzip', '-q', '-o', join(modules, `src/wordpress/wp-${version}.zip`), '-d', folder]);
}

/** @param {string} folder */
async function unpackDebian(folder) {
  const packages = join(wordpressFolder, 'debian');
  const unpacked = join(packages, 'unpacked');
  if (!existsSync(unpacked)) {
    console.log(`Fetching WordPress from Debian into ${packages} …`);
    mkdirSync(packages, { recursive: true });
    await run(['apt-get', 'download', '-q', ...debianPackages], packages);
    for (const file of readdirSync(packages).filter((name) => name.endsWith('.deb')))
      await run(['dpkg', '-x', join(packages, file), unpacked]);
  }
  // Its links lead to the other packages.
  await run(['cp', '-rL', `${unpacked}/usr/share/wordpress/.`, folder]).catch(() => undefined);
  rmSync(join(folder, 'wp-config.php'), { force: true });
  rmSync(join(folder, 'wp-content/database'), { recursive: true, force: true });
}

/** @param {string} modules */
async function unpackDatabase(modules) {
  const folder = join(wordpressFolder, 'sqlite-database-integration');
  if (existsSync(folder)) return folder;
  const archive = join(modules, 'src/sqlite-database-integration/sqlite-database-integration.zip');
  await run(['unzip', '-q', '-o', archive, '-d', wordpressFolder]);
  renameSync(`${folder}-main`, folder);
  return folder;
}

/**
 * Puts the files of a WordPress, which runs on SQLite, into a new folder.
 * @param {Build | (string & {})} build a name, or the folder of another WordPress
 * @param {string} folder
 */
export async function installWordPress(build, folder) {
  mkdirSync(wordpressFolder, { recursive: true });
  const modules = await installBuilds();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (build === 'debian') await unpackDebian(folder);
  else if (existsSync(join(modules, `src/wordpress/wp-${build}.zip`))) await unpackBuild(modules, build, folder);
  else cpSync(build, folder, { recursive: true, dereference: true });
  const database = await unpackDatabase(modules);
  const target = join(folder, 'wp-content/plugins/sqlite-database-integration');
  cpSync(database, target, { recursive: true });
  cpSync(join(database, 'db.copy'), join(folder, 'wp-content/db.php'));
  for (const name of ['wp-config.php', 'wp-content/database'])
    rmSync(join(folder, name), { recursive: true, force: true });
}
