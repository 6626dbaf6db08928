// For development: the demo's and the tests' mail server. No part of the published package.

import { startInbox } from './start-inbox.js';

const readPort = (name: string): number => Number(process.env[name] ?? 0);

const inbox = await startInbox({ smtpPort: readPort('INBOX_SMTP_PORT'), port: readPort('INBOX_PORT') });
console.log(`Mails are taken at ${inbox.smtpUrl} and shown at ${inbox.url}`);
const end = (): void => void inbox.stop().then(() => process.exit(0));
process.once('SIGINT', end).once('SIGTERM', end).once('disconnect', end);
