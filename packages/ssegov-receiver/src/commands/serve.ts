import { readSettings } from '../settings.js';
import { startServer } from '../start-server.js';

/** Service managers and container hosts kill after ten seconds: by then we have ended ourselves. In milliseconds. */
const endMs = 9000;

/** Runs the receiver until the process is told to end. Rejects with a sentence where it cannot start. */
export async function serve(
  environment: Readonly<Record<string, string | undefined>>,
  print: (line: string) => void,
): Promise<void> {
  // Nobody else on this machine reads what visitors wrote.
  process.umask(0o077);
  const { url, stop } = await startServer(readSettings(environment));
  print(`The receiver listens at ${url}`);
  const end = (): void => {
    setTimeout(() => process.exit(1), endMs).unref();
    void stop().then(() => process.exit(0));
  };
  // `disconnect`: the program that started us has ended.
  process.once('SIGINT', end).once('SIGTERM', end).once('disconnect', end);
}
