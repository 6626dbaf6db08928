import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npmCommand } from '../npm-command.mjs';
import { runLogged } from './frameworks/run-logged.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Packs the project as npm would publish it.
 * @param {string} folder where the tarball goes
 * @returns {Promise<string>} its path
 */
export async function packProject(folder) {
  const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  const output = await runLogged([...npmCommand(), ...pack], { folder: root, environment: process.env });
  return join(folder, output.trim().split('\n').at(-1) ?? '');
}
