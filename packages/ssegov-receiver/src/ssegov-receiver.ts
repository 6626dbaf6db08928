import { runCommand } from './run-command.js';

const exitCode = await runCommand(process.argv.slice(2), process.env, { print: console.log, complain: console.error });
// A failed start may leave a timer behind. A running server ends by itself.
if (exitCode > 0) process.exit(exitCode);
