import { assertNodeVersion } from './assert-node-version.mjs';
import { installDependencies } from './install-dependencies.mjs';
import { runCommand } from './run-command.mjs';

assertNodeVersion();
const port = Number(process.env['PORT'] ?? 4173);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT must be a number from 0 to 65535, not "${process.env['PORT']}".`);
  process.exit(1);
}
await installDependencies();
console.log('Building the feed and the widgets …');
if (!(await runCommand([process.execPath, 'scripts/build.mjs']))) process.exit(1);

const { serveDemo } = await import('./serve-demo.mjs');
try {
  const { url, close } = await serveDemo({ port });
  console.log(`The demo partner site is at ${url} (Ctrl-C stops it)`);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.once(signal, () => void close().then(() => process.exit(0)));
  }
} catch (error) {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);
  process.exit(1);
}
