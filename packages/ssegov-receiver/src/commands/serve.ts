import { readSettings } from '../settings.js';
import { startServer } from '../start-server.js';

/**
 * Milliseconds after which the process ends by force: service managers and container hosts kill it after ten seconds.
 */
const endMs = 9000;

/** Runs the receiver until the process is told to end. Rejects with a sentence for the user when it cannot start. */
export async function serve(
  environment: Readonly<Record<string, string | undefined>>,
  print: (line: string) => void,
): Promise<void> {
  // Files get permissions for this user only, because they hold what visitors wrote.
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
