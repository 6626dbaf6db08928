import { createTransport } from 'nodemailer';
import type { MailFailure, Transport } from './mail.js';

/**
 * Milliseconds for one mail. After its data RFC 5321 (4.5.3.2.6) asks for at least ten minutes: a client that gives up
 * sooner and tries again delivers a mail twice that a slow server has accepted.
 */
export const smtpLimits = { untilHandedOver: 300_000, untilAnswered: 630_000 };

/** Sends each mail over an SMTP connection of its own. Node only. */
export function createSmtpTransport(url: string, limits = smtpLimits): Transport {
  const options = {
    url,
    disableFileAccess: true,
    disableUrlAccess: true,
    // These limit each step. The clock below limits all of them together, in case a server sends byte by byte.
    connectionTimeout: 60_000,
    greetingTimeout: 60_000,
    socketTimeout: limits.untilHandedOver + limits.untilAnswered,
  };
  return {
    sendMail: async (mail, { signal }) => {
      const timeout = new AbortController();
      const progress = { isHandedOver: false };
      let clock = setTimeout(() => timeout.abort(), limits.untilHandedOver);
      const onHandedOver = () => {
        progress.isHandedOver = true;
        clearTimeout(clock);
        clock = setTimeout(() => timeout.abort(), limits.untilAnswered);
      };
      const transporter = createTransport(options);
      // The mail is read to its end only after the server has asked for it (354).
      transporter.use('stream', ({ message }, done) => {
        message.processFunc((source) => source.once('end', onHandedOver));
        done();
      });
      try {
        await transporter.sendMail({ ...mail, signal: AbortSignal.any([signal, timeout.signal]) });
      } catch (error) {
        const failure = error as Error & MailFailure;
        throw Object.assign(failure, { isUncertain: progress.isHandedOver && !failure.responseCode });
      } finally {
        clearTimeout(clock);
      }
    },
  };
}
