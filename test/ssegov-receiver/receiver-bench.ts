import {
  createPostman,
  createReceiver,
  openSqliteStore,
  purgeTimes,
  readSettings,
} from '../../packages/ssegov-receiver/receiver.mjs';

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

type Mail = Parameters<Parameters<typeof createPostman>[0]['transport']['sendMail']>[0];

/** The receiver without a network: requests are handed in, mails are caught, and the clock stands until it is moved. */
export class ReceiverBench {
  readonly sent: Mail[] = [];
  readonly logged: string[] = [];
  time = Date.UTC(2026, 10, 23);
  address = '192.0.2.1';
  /** What the mail server says to a mail; default: it takes it. */
  verdict: (mail: Mail) => Error | undefined = () => undefined;
  /** Until when the mail server thinks about a mail. */
  hold: Promise<void> = Promise.resolve();

  private constructor(
    readonly receiver: ReturnType<typeof createReceiver>,
    readonly store: Awaited<ReturnType<typeof openSqliteStore>>,
    readonly deliverDue: () => Promise<void>,
    readonly settings: ReturnType<typeof readSettings>,
  ) {}

  static async start(environment: Record<string, string> = {}): Promise<ReceiverBench> {
    const settings = readSettings({ ...testEnvironment, RECEIVER_RATE_LIMIT: '1000', ...environment });
    const store = await openSqliteStore(settings.DATABASE);
    const now = (): number => bench.time;
    const log = (line: string): void => void bench.logged.push(line);
    const sendMail = async (mail: Mail): Promise<void> => {
      const refusal = bench.verdict(mail);
      if (!refusal) bench.sent.push(mail);
      await bench.hold;
      if (refusal) throw refusal;
    };
    const { deliverDue } = createPostman({ settings, secret, store, now, log, transport: { sendMail } });
    const receiver = createReceiver({ settings, secret, store, now, log, addressOf: () => bench.address });
    const bench = new ReceiverBench(receiver, store, deliverDue, settings);
    return bench;
  }

  request(path: string, options: RequestInit = {}): Promise<Response> {
    return Promise.resolve(this.receiver.fetch(new Request(`https://receiver.example${path}`, options)));
  }

  /** Posts JSON as the element does. */
  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const sent = typeof body === 'string' ? body : JSON.stringify(body);
    const all = { origin, 'content-type': 'application/json', accept: 'application/json', ...headers };
    return this.request(path, { method: 'POST', body: sent, headers: all });
  }

  /** Posts a form as a browser does that runs no scripts. */
  postForm(path: string, values: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
    const type = 'application/x-www-form-urlencoded';
    const all = { 'content-type': type, accept: 'text/html,application/xhtml+xml', ...headers };
    return this.post(path, new URLSearchParams(values).toString(), all);
  }

  /** Posts a form of the page's own as an element does that enhances it: in its encoding, with a number. */
  postEnhanced(path: string, body: FormData | URLSearchParams): Promise<Response> {
    const headers = { origin, accept: 'application/json, text/html;q=0.9' };
    return this.request(path, { method: 'POST', body, headers });
  }

  /** Deletes what is old; how many submissions that were. */
  purge(): unknown {
    return this.store.purge(purgeTimes(this.settings, this.time));
  }

  /** The path of the link in the last mail. */
  get link(): string {
    return /https:\/\/receiver\.example(\/\S+)/.exec(this.sent.at(-1)?.text ?? '')?.[1] ?? '';
  }
}
