import { EventEmitter, once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

type Step = 'greeting' | 'EHLO' | 'AUTH' | 'MAIL' | 'RCPT' | 'DATA' | 'end';

/** Its answer at each step; `null`: no answer, and the connection stays open. A function is called each time. */
export type Script = Partial<Record<Step, string | null | (() => string | null)>>;

const friendly: Record<Step, string> = {
  greeting: '220 fake',
  EHLO: '250-fake\r\n250 AUTH PLAIN',
  AUTH: '235 ok',
  MAIL: '250 ok',
  RCPT: '250 ok',
  DATA: '354 go on',
  end: '250 taken',
};

/** A mail server whose every answer the test chooses. */
export class FakeMailServer {
  readonly #server = createServer((socket) => this.#serve(socket));
  readonly #sockets = new Set<Socket>();
  /** The Message-IDs of the mails that were handed over, whether or not it answered. */
  readonly handedOver: string[] = [];
  /** How many connections there were. */
  connections = 0;
  /** `step`: a client has reached it, and the answer is being sent. */
  readonly events = new EventEmitter<{ step: [Step] }>();

  private constructor(public script: Script) {}

  static async start(script: Script = {}): Promise<FakeMailServer> {
    const server = new FakeMailServer(script);
    server.#server.listen(0, '127.0.0.1');
    await once(server.#server, 'listening');
    return server;
  }

  get url(): string {
    return `smtp://user:password@127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Until a client reaches that step. */
  reached(step: Step): Promise<void> {
    return new Promise((resolve) => this.events.on('step', (name) => name === step && resolve()));
  }

  /** Sends an answer on every open connection, as after a delay. */
  say(words: string): void {
    for (const socket of this.#sockets) socket.write(`${words}\r\n`);
  }

  hangUp(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  async stop(): Promise<void> {
    this.hangUp();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #serve(socket: Socket): void {
    this.connections += 1;
    this.#sockets.add(socket);
    socket.on('close', () => this.#sockets.delete(socket)).on('error', () => undefined);
    const answer = (step: Step): string | null => {
      const scripted = this.script[step] === undefined ? friendly[step] : this.script[step];
      const words = typeof scripted === 'function' ? scripted() : scripted;
      if (words !== null && socket.writable) socket.write(`${words}\r\n`);
      this.events.emit('step', step);
      return words;
    };
    let unread = '';
    let isInData = false;
    let data = '';
    const readLine = (line: string): void => {
      if (isInData) {
        data += `${line}\n`;
        if (line !== '.') return;
        isInData = false;
        this.handedOver.push(/^message-id:\s*(\S+)/im.exec(data)?.[1] ?? 'none');
        data = '';
        answer('end');
        return;
      }
      const step = line.slice(0, 4).toUpperCase();
      if (step === 'QUIT') socket.end('221 bye\r\n');
      else isInData = answer(step as Step)?.startsWith('354') ?? false;
    };
    socket.setEncoding('utf8').on('data', (text: string) => {
      const lines = (unread + text).split('\r\n');
      unread = lines.pop() ?? '';
      lines.forEach(readLine);
    });
    answer('greeting');
  }
}
