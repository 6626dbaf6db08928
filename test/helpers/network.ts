/** One request as the fake saw it, to be answered by the test. */
export class FakeRequest {
  readonly url: string;
  readonly init: RequestInit;
  readonly response: Promise<Response>;
  #answer: (response: Response) => void = () => undefined;
  #fail: (reason: unknown) => void = () => undefined;
  #body: ReadableStreamDefaultController<Uint8Array> | undefined;

  constructor(url: string, init: RequestInit) {
    this.url = url;
    this.init = init;
    this.response = new Promise((resolve, reject) => {
      this.#answer = resolve;
      this.#fail = reject;
    });
    init.signal?.addEventListener('abort', () => {
      this.#fail(init.signal?.reason);
      this.#body?.error(init.signal?.reason);
    });
  }

  get aborted(): boolean {
    return this.init.signal?.aborted ?? false;
  }

  answer(body: string, init?: ResponseInit): void {
    this.#answer(new Response(body, init));
  }

  /** Answers with a body that comes by `send`. */
  open(): void {
    this.#answer(
      new Response(new ReadableStream<Uint8Array>({ start: (controller) => void (this.#body = controller) })),
    );
  }

  send(text: string): void {
    this.#body?.enqueue(new TextEncoder().encode(text));
  }

  end(): void {
    this.#body?.close();
  }
}

const realFetch = globalThis.fetch;

/** The suite's one network fake, for what no server can do: answer at a moment that the test chooses. */
export class FakeNetwork {
  readonly requests: FakeRequest[] = [];

  install(): this {
    globalThis.fetch = (input, init = {}) => {
      const request = new FakeRequest(input instanceof Request ? input.url : String(input), init);
      this.requests.push(request);
      return request.response;
    };
    return this;
  }

  restore(): void {
    globalThis.fetch = realFetch;
  }

  /** The nth request, which the test expects to be there. */
  at(index: number): FakeRequest {
    const request = this.requests[index];
    if (!request) throw new Error(`There have been ${this.requests.length} requests, not ${index + 1}.`);
    return request;
  }
}
