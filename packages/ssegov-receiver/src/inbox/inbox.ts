// For development: the mail server of the demo and the tests. It is not part of the published package.

import { startInbox } from './start-inbox.js';

const readPort = (name: string): number => Number(process.env[name] ?? 0);

const inbox = await startInbox({ smtpPort: readPort('INBOX_SMTP_PORT'), port: readPort('INBOX_PORT') });
console.log(`Mails are accepted at ${inbox.smtpUrl} and shown at ${inbox.url}`);
const end = (): void => void inbox.stop().then(() => process.exit(0));
process.once('SIGINT', end).once('SIGTERM', end).once('disconnect', end);
