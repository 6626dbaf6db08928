// Node only: sends one mail over one SMTP connection.

import { createTransport } from 'nodemailer';

/**
 * Milliseconds for one mail. From the end of its data on, RFC 5321 (4.5.3.2.6) asks for ten minutes at least: whoever hangs
 * up earlier and tries again delivers a mail twice that a slow server has taken.
 */
export const smtpLimits = { untilHandedOver: 300_000, untilAnswered: 630_000 };

/**
 * @param {string} url
 * @param {typeof smtpLimits} [limits]
 * @returns {import('./receiver.mjs').Transport}
 */
export function createSmtpTransport(url, limits = smtpLimits) {
  const options = {
    ...{ url, disableFileAccess: true, disableUrlAccess: true },
    // What follows bounds each step; our own clock below bounds all of them, also for a server that trickles.
    ...{ connectionTimeout: 60_000, greetingTimeout: 60_000 },
    socketTimeout: limits.untilHandedOver + limits.untilAnswered,
  };
  return {
    sendMail: async (mail, { signal }) => {
      const late = new AbortController();
      const progress = { isHandedOver: false };
      let clock = setTimeout(() => late.abort(), limits.untilHandedOver);
      const onHandedOver = () => {
        progress.isHandedOver = true;
        clearTimeout(clock);
        clock = setTimeout(() => late.abort(), limits.untilAnswered);
      };
      const transporter = createTransport(options);
      // The mail is read to its end only after the server has asked for it (354).
      transporter.use('stream', ({ message }, done) => {
        message.processFunc((source) => source.once('end', onHandedOver));
        done();
      });
      try {
        await transporter.sendMail({ ...mail, signal: AbortSignal.any([signal, late.signal]) });
      } catch (error) {
        const failure = /** @type {Error & import('./receiver.mjs').MailFailure} */ (error);
        failure.isUncertain = progress.isHandedOver && !failure.responseCode;
        throw failure;
      } finally {
        clearTimeout(clock);
      }
    },
  };
}
