import { execPath } from 'node:process';
import { installBackends } from './install-backends.mjs';
import { installDependencies } from '../install-dependencies.mjs';
import { runCommand } from '../run-command.mjs';
import { listTestFiles } from './test-files.mjs';

/*
 * `npm run test:backends` tests the forms against real servers. It is not part of `npm test`, because it installs 600
 * MB outside the checkout.
 */
await installDependencies();
try {
  const { node, ghost, modules } = await installBackends();
  const isBuilt = await runCommand([execPath, 'scripts/build/build.mjs']);
  const isPassed = await runCommand(
    [
      execPath,
      '--import',
      'tsx',
      '--test',
      '--test-reporter=spec',
      '--test-timeout=300000',
      ...listTestFiles('backends'),
    ],
    { SSEGOV_GHOST_NODE: node, SSEGOV_GHOST: ghost, SSEGOV_BACKEND_MODULES: modules },
  );
  process.exitCode = isBuilt && isPassed ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
