import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { env } from 'node:process';
import { WebdriverLauncher } from '@web/test-runner-webdriver';

/** A port that was free a moment ago. */
async function findFreePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return /** @type {import('node:net').AddressInfo} */ (address).port;
}

/** @param {number} port */
async function waitForDriver(port) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not start within 10 s');
}

/** WebKitGTK's MiniBrowser through WebKitWebDriver, on a virtual display where there is none. */
export class WebKitLauncher extends WebdriverLauncher {
  /** Two frames of one window would share focus and visibility, so the files run one after the other. */
  concurrency = 1;
  /** @type {import('node:child_process').ChildProcess[]} */
  #processes = [];
  #options;
  #driver;

  /** @param {{ path: string, driver: string }} browser */
  constructor({ path, driver }) {
    const options = {
      hostname: '127.0.0.1',
      port: 0,
      path: '/',
      logLevel: /** @type {const} */ ('error'),
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: path, args: ['--automation'] },
      },
    };
    super(options);
    this.#options = options;
    this.#driver = driver;
  }

  /**
   * @override
   * @param {import('@web/test-runner-core').TestRunnerCoreConfig} config
   */
  async initialize(config) {
    const display = env['DISPLAY'] ?? (await this.#startDisplay());
    const port = await findFreePort();
    this.#options.port = port;
    // The driver has a process group of its own, so that its browser ends with it.
    const driver = spawn(this.#driver, [`--port=${port}`, '--host=127.0.0.1'], {
      env: { ...env, DISPLAY: display },
      stdio: 'ignore',
      detached: true,
    });
    this.#processes.push(driver);
    process.once('exit', () => this.#endProcesses());
    await waitForDriver(port);
    // `concurrency: 1` also makes the launcher load each file as a page instead of a frame.
    await super.initialize({ ...config, concurrency: 1 });
    this.name = 'WebKit';
  }

  async #startDisplay() {
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      detached: true,
    });
    this.#processes.push(server);
    const pipe = /** @type {import('node:stream').Readable} */ (server.stdio[3]);
    const [number] = /** @type {[Buffer]} */ (await once(pipe, 'data'));
    return `:${number.toString().trim()}`;
  }

  /** @override */
  async stop() {
    await super.stop();
    this.#endProcesses();
  }

  #endProcesses() {
    for (const { pid } of this.#processes.splice(0).reverse()) {
      try {
        if (pid) process.kill(-pid, 'SIGTERM');
      } catch {
        // It has ended by itself.
      }
    }
  }
}
