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
if (!(await runCommand([process.execPath, 'scripts/build/build.mjs']))) process.exit(1);

const { serveDemo } = await import('./serve-demo.mjs');
/** @type {(() => Promise<void>)[]} */
const running = [];
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => void Promise.all(running.map((stop) => stop())).then(() => process.exit(0)));
}
try {
  /** @type {string | undefined} */
  let receiver;
  const demo = await serveDemo({ port, receiver: () => receiver });
  running.push(demo.close);
  console.log(`The demo partner site is at ${demo.url} (Ctrl-C stops it)`);
  try {
    const { startReceiver } = await import('./start-receiver.mjs');
    const chosen = Number(new URL(demo.url).port);
    const hosts = ['localhost', '127.0.0.1', '[::1]'];
    // A sandboxed frame has no origin of its own: its pages send "null".
    const origins = [...hosts.map((host) => `http://${host}:${chosen}`), 'null'];
    const started = await startReceiver({ origins, port: chosen });
    running.push(started.stop);
    receiver = started.url;
    console.log(`Its forms send to the receiver at ${started.url}, which mails to the inbox at ${started.inbox}`);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    console.error(`The receiver did not start, so the forms of the demo cannot be sent. ${why}`);
  }
} catch (error) {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);
  process.exit(1);
}
