import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

export interface RunningServer {
  readonly origin: string;
  stop(): Promise<void>;
}

/** Starts a web server that stays in the foreground, and waits until it answers. Its complaint is the error when it does not. */
export async function runServer(program: string, args: readonly string[], port: number): Promise<RunningServer> {
  const origin = `http://127.0.0.1:${port}`;
  const server = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  server.stderr.on('data', (data: Buffer) => (complaint += data.toString()));
  const ended = once(server, 'exit');
  for (let attempt = 0; ; attempt += 1) {
    const isUp = await fetch(origin, { redirect: 'manual' }).then(
      async (answer) => {
        await answer.body?.cancel();
        return true;
      },
      () => false,
    );
    if (isUp) break;
    if (attempt > 300 || server.exitCode !== null) {
      server.kill();
      throw new Error(`${program} does not answer: ${complaint}`);
    }
    await wait(100);
  }
  return {
    origin,
    stop: async () => {
      if (server.exitCode === null) server.kill();
      await ended;
    },
  };
}
