import { existsSync } from 'node:fs';
import { env, execPath } from 'node:process';
import { parseArgs } from 'node:util';
import { installDependencies } from '../../install-dependencies.mjs';
import { runCommand } from '../../run-command.mjs';
import { listTestFiles } from '../test-files.mjs';
import { assertPhp } from './assert-php.mjs';

/*
 * `npm run test:wordpress`: the plugin on the newest WordPress that npm has and on 6.5, and portable markup on Debian's 6.1,
 * without the plugin. A run of its own, because it installs 1 GB outside the checkout and takes a quarter of an hour.
 * `-- --only=forms,words` takes some files, `--builds=6.5` some versions, `--no-build` the build that is there. `WORDPRESS_DIR` is
 * the folder of another WordPress, which is then the only one; `PLUGINS_DIR` holds real plugins (contact-form-7, gravityforms,
 * mailpoet), which take the place of the stand-ins in test/wordpress/stand-ins.
 */
const { values } = parseArgs({
  options: { only: { type: 'string' }, builds: { type: 'string' }, 'no-build': { type: 'boolean' } },
});
const builds = env['WORDPRESS_DIR'] ? [env['WORDPRESS_DIR']] : (values.builds ?? 'nightly,6.5,debian').split(',');
const filters = values.only?.split(',') ?? [];

/** @param {string} build */
function filesFor(build) {
  const files = listTestFiles('wordpress', filters);
  // 6.1 is older than what the plugin needs: WordPress refuses to activate it.
  const isOld = build === 'debian';
  return files.filter((file) => file.includes('pasted-address') || file.includes('without-plugin') === isOld);
}

/** @param {string} build */
function testBuild(build) {
  const files = filesFor(build);
  if (files.length === 0) return true;
  console.log(`\nWordPress: ${build}`);
  return runCommand(
    // One WordPress at a time: each has a PHP server and a browser.
    ...[
      [
        execPath,
        '--import',
        'tsx',
        '--test',
        '--test-reporter=spec',
        '--test-concurrency=1',
        '--test-timeout=600000',
        ...files,
      ],
    ],
    { SSEGOV_WORDPRESS_BUILD: build },
  );
}

await installDependencies();
try {
  assertPhp();
  if (!values['no-build'] && !(await runCommand([execPath, 'scripts/build/build.mjs'])))
    throw new Error('The build fails.');
  if (!(await runCommand([execPath, 'scripts/build/build-wordpress.mjs']))) throw new Error('The plugin is not built.');
  for (const name of ['contact-form-7', 'gravityforms', 'mailpoet']) {
    const isReal = env['PLUGINS_DIR'] !== undefined && existsSync(`${env['PLUGINS_DIR']}/${name}`);
    console.log(
      isReal ? `${name}: the real plugin of PLUGINS_DIR` : `${name}: a stand-in, which answers as the real one`,
    );
  }
  const failed = [];
  for (const build of builds) if (!(await testBuild(build))) failed.push(build);
  console.log(
    failed.length === 0
      ? `\n${builds.length} passed, 0 failed`
      : `\n${builds.length - failed.length} passed, ${failed.length} failed: ${failed.join(', ')}`,
  );
  process.exitCode = failed.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
