import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { npmCommand } from '../npm-command.mjs';
import { runCommand } from '../run-command.mjs';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */
/**
 * Where a browser is, or why there is none.
 * @typedef {{ path: string, driver?: string, reason?: undefined } | { path?: undefined, reason: string }} Browser
 */

/** @type {readonly Engine[]} */
export const engines = ['chromium', 'firefox', 'webkit'];

const downloadFolder = fileURLToPath(new URL('../../tools/browser/', import.meta.url));

/** @param {string | undefined} path */
function isExecutable(path) {
  try {
    if (!path || !statSync(path).isFile()) return false;
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} name */
const onPath = (name) => (env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name));

const programFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
/** @param {string} path */
const inPrograms = (path) => programFolders.map((folder) => join(folder, path));
/** @param {string} name */
const inApplications = (name) =>
  ['/Applications', join(env['HOME'] ?? '', 'Applications')].map((folder) =>
    join(folder, `${name}.app/Contents/MacOS/${name}`),
  );

const places = {
  chromium: {
    linux: [
      ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].flatMap(onPath),
      '/opt/google/chrome/chrome',
      '/snap/bin/chromium',
    ],
    darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap(inApplications),
    win32: [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ].flatMap(inPrograms),
  },
  firefox: {
    linux: ['firefox-esr', 'firefox'].flatMap(onPath),
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: inPrograms('Mozilla Firefox\\firefox.exe'),
  },
};

const commands = {
  chromium: {
    linux: 'sudo apt-get install chromium',
    darwin: 'brew install --cask google-chrome',
    win32: 'winget install Google.Chrome',
  },
  firefox: {
    linux: 'sudo apt-get install firefox-esr',
    darwin: 'brew install --cask firefox',
    win32: 'winget install Mozilla.Firefox',
  },
};

const variables = { chromium: ['SSEGOV_CHROME', 'CHROME_PATH'], firefox: ['SSEGOV_FIREFOX'] };

/**
 * @param {'chromium' | 'firefox'} engine
 * @returns {Browser}
 */
function findInstalled(engine) {
  for (const variable of variables[engine]) {
    const path = env[variable];
    if (path) return isExecutable(path) ? { path } : { reason: `${variable} names "${path}", which is not a program` };
  }
  const system = platform === 'darwin' || platform === 'win32' ? platform : 'linux';
  const path = env['SSEGOV_IGNORE_INSTALLED'] ? undefined : places[engine][system].find(isExecutable);
  const variable = variables[engine][0];
  return path ? { path } : { reason: `not found; install it with \`${commands[engine][system]}\`, or set ${variable}` };
}

/** WebKitGTK runs through WebKitWebDriver; its MiniBrowser is in the folder of the library. */
function findWebKit() {
  const advice = 'install it with `sudo apt-get install webkit2gtk-driver xvfb`';
  if (platform !== 'linux') return { reason: 'WebKitGTK runs on Linux only' };
  const driver = onPath('WebKitWebDriver').find(isExecutable);
  if (!driver) return { reason: `WebKitWebDriver not found; ${advice}` };
  if (!env['DISPLAY'] && !onPath('Xvfb').some(isExecutable)) return { reason: `no display and no Xvfb; ${advice}` };
  const libraries = ['/usr/lib', '/usr/libexec', '/usr/lib64'].filter((folder) => existsSync(folder));
  const folders = libraries.flatMap((library) => [library, ...readdirSync(library).map((name) => join(library, name))]);
  const path = folders
    .flatMap((folder) => ['webkit2gtk-4.1', 'webkitgtk-6.0'].map((name) => join(folder, name, 'MiniBrowser')))
    .find(isExecutable);
  return path ? { path, driver } : { reason: `MiniBrowser not found; ${advice}` };
}

/**
 * Downloads a headless Chromium from npm. It is a package of its own, so that only those without a browser download its
 * 70 MB.
 * @returns {Promise<Browser | undefined>}
 */
async function downloadChromium() {
  if (platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(downloadFolder, 'node_modules/@sparticuz/chromium');
  try {
    if (!existsSync(folder)) {
      console.log('No Chrome, Chromium or Edge found: downloading a headless Chromium from npm (70 MB, once).');
      const isInstalled = await runCommand([...npmCommand(), 'ci', '--prefix', downloadFolder, '--loglevel=error']);
      if (!isInstalled) return { reason: 'npm could not install one' };
    }
    const entry = pathToFileURL(join(folder, 'build/index.js')).href;
    const module = /** @type {{ default: { executablePath(): Promise<string> } }} */ (await import(entry));
    const path = await module.default.executablePath();
    const runs = spawnSync(path, ['--version']).status === 0;
    return runs ? { path } : { reason: 'the one from npm lacks a system library, most often libnss3' };
  } catch (error) {
    return { reason: `npm could not install one: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/**
 * Finds a browser: from an environment variable, then an installed one, then (Chromium only) one from npm.
 * @param {Engine} engine
 * @returns {Promise<Browser>}
 */
export async function findBrowser(engine) {
  if (engine === 'webkit') return findWebKit();
  const installed = findInstalled(engine);
  if (installed.path || engine === 'firefox' || variables.chromium.some((variable) => env[variable])) return installed;
  const downloaded = await downloadChromium();
  if (downloaded?.path) return downloaded;
  return { reason: downloaded ? `${installed.reason}; ${downloaded.reason}` : (installed.reason ?? '') };
}
