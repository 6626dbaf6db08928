import { serve } from './commands/serve.js';
import packageJson from '../package.json' with { type: 'json' };

const usage = `ssegov-receiver takes what the contact and newsletter forms send, keeps it, and mails it.

Usage: ssegov-receiver COMMAND

Commands:
  serve      runs the receiver. Its settings are environment variables, RECEIVER_…; README.md lists them

Options:
  -h, --help
  --version`;

export interface Console {
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

/**
 * Runs the command and returns its exit code: 0 success (`serve` goes on running), 1 something is wrong, 2 wrong usage.
 * Never throws.
 */
export async function runCommand(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  { print, complain }: Console,
): Promise<number> {
  const [command, ...others] = args;
  if (args.includes('--help') || args.includes('-h') || args.includes('--version')) {
    print(args.includes('--version') ? packageJson.version : usage);
    return 0;
  }
  if (command !== 'serve' || others.length > 0) {
    const unknown = command === 'serve' ? others[0] : command;
    complain(unknown === undefined ? usage : `There is no command or option "${unknown}".\n\n${usage}`);
    return 2;
  }
  try {
    await serve(environment, print);
    return 0;
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    return 1;
  }
}
