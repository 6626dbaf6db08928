import { runCommand } from './run-command.js';

const exitCode = await runCommand(process.argv.slice(2), process.env, { print: console.log, complain: console.error });
// What could not start may still hold a timer; what runs ends by itself.
if (exitCode > 0) process.exit(exitCode);
