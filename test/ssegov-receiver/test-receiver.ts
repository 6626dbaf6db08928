import { createApp } from '../../packages/ssegov-receiver/src/app/create-app.js';
import { MailQueue } from '../../packages/ssegov-receiver/src/mail/mail-queue.js';
import type { Mail, MailFailure } from '../../packages/ssegov-receiver/src/mail/mail.js';
import { readSettings, type Settings } from '../../packages/ssegov-receiver/src/settings.js';
import { openSqliteStore } from '../../packages/ssegov-receiver/src/store/open-sqlite-store.js';
import { purgeTimes } from '../../packages/ssegov-receiver/src/store/purge-times.js';
import type { SqliteStore } from '../../packages/ssegov-receiver/src/store/sqlite-store.js';

export const origin = 'https://partner.example';
export const secret = 'a secret of the tests, long enough to be one';

export const testEnvironment = {
  RECEIVER_ORIGINS: `${origin} https://city.example`,
  RECEIVER_PUBLIC_URL: 'https://receiver.example',
  RECEIVER_SMTP_URL: 'smtp://127.0.0.1:9',
  RECEIVER_MAIL_FROM: 'Receiver <receiver@network.example>',
  RECEIVER_MAIL_TO: 'office@network.example',
  RECEIVER_DATABASE: ':memory:',
  RECEIVER_LANGUAGE: 'en',
};

/** In milliseconds. */
export const hour = 3_600_000;
export const day = 24 * hour;

/** The mail server's answer to a mail that it does not accept. */
export const fail = (failure: MailFailure): Error => Object.assign(new Error('no'), failure);
export const down = fail({ code: 'ECONNECTION' });

/** The receiver without a network: the test passes in requests, catches mails, and sets the clock. */
export class TestReceiver {
  readonly sent: Mail[] = [];
  readonly logged: string[] = [];
  time = Date.UTC(2026, 10, 23);
  address = '192.0.2.1';
  /** The mail server's answer to a mail; by default it accepts it. */
  verdict: (mail: Mail) => Error | undefined = () => undefined;
  /** The mail server answers a mail once this is settled. */
  hold: Promise<void> = Promise.resolve();

  private constructor(
    readonly app: ReturnType<typeof createApp>,
    readonly store: SqliteStore,
    readonly queue: MailQueue,
    readonly settings: Settings,
  ) {}

  static async start(environment: Record<string, string> = {}): Promise<TestReceiver> {
    const settings = readSettings({ ...testEnvironment, RECEIVER_RATE_LIMIT: '1000', ...environment });
    const store = await openSqliteStore(settings.DATABASE);
    const now = (): number => receiver.time;
    const log = (line: string): void => void receiver.logged.push(line);
    const sendMail = async (mail: Mail): Promise<void> => {
      const refusal = receiver.verdict(mail);
      if (!refusal) receiver.sent.push(mail);
      await receiver.hold;
      if (refusal) throw refusal;
    };
    const queue = new MailQueue({ settings, secret, store, now, log, transport: { sendMail } });
    const app = createApp({ settings, secret, store, now, log, addressOf: () => receiver.address });
    const receiver = new TestReceiver(app, store, queue, settings);
    return receiver;
  }

  request(path: string, options: RequestInit = {}): Promise<Response> {
    return Promise.resolve(this.app.fetch(new Request(`https://receiver.example${path}`, options)));
  }

  /** Posts JSON as the element does. */
  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const sent = typeof body === 'string' ? body : JSON.stringify(body);
    const all = { origin, 'content-type': 'application/json', accept: 'application/json', ...headers };
    return this.request(path, { method: 'POST', body: sent, headers: all });
  }

  /** Posts a form as a browser without scripts does. */
  postForm(path: string, values: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
    const type = 'application/x-www-form-urlencoded';
    const all = { 'content-type': type, accept: 'text/html,application/xhtml+xml', ...headers };
    return this.post(path, new URLSearchParams(values).toString(), all);
  }

  /** Posts a form of the page's own as an element that enhances it does: in its encoding, with an id. */
  postEnhanced(path: string, body: FormData | URLSearchParams): Promise<Response> {
    const headers = { origin, accept: 'application/json, text/html;q=0.9' };
    return this.request(path, { method: 'POST', body, headers });
  }

  /** Sends the mails that are due. */
  deliverDue(): Promise<void> {
    return this.queue.deliverDue();
  }

  /** Deletes old submissions; returns how many. */
  purge(): unknown {
    return this.store.purge(purgeTimes(this.settings, this.time));
  }

  /** The path of the link in the last mail. */
  get link(): string {
    return /https:\/\/receiver\.example(\/\S+)/.exec(this.sent.at(-1)?.text ?? '')?.[1] ?? '';
  }
}
