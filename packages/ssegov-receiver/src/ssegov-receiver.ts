import { runCommand } from './run-command.js';

const exitCode = await runCommand(process.argv.slice(2));
// What could not start may have left a lock or a timer behind; what runs ends by itself.
if (exitCode > 0) process.exit(exitCode);
