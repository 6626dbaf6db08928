export interface Visit {
  /** The visitor's steps in order, with their results. */
  readonly steps: readonly (readonly [string, unknown])[];
  /** Uncaught exceptions, unhandled rejections and what was written with `console.error`. */
  readonly errors: readonly string[];
  /** Violations of the policy, as the page's events report them. */
  readonly violations: readonly string[];
  /** The same, as reported to the server. */
  readonly reports: readonly unknown[];
}

interface Message {
  readonly what: 'step' | 'violation';
  readonly step?: readonly [string, unknown];
  readonly errors: readonly string[];
  readonly violations: readonly string[];
}

let count = 0;

/** Opens a page of test/embed/pages in a frame; resolves when the step `end`, or the first violation, is reported. */
export async function embedPage(path: string, sandbox?: string): Promise<Visit> {
  const key = `embedded-${crypto.randomUUID()}-${String((count += 1))}`;
  const frame = document.createElement('iframe');
  frame.title = 'A partner page';
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  const steps: (readonly [string, unknown])[] = [];
  const last = new Promise<Message>((resolve, reject) => {
    // Ends before the test's own limit, so that the message says what has happened so far.
    setTimeout(() => reject(new Error(`The page has told only ${JSON.stringify(steps)}`)), 20_000);
    addEventListener('message', ({ data, source }: MessageEvent<Message>) => {
      if (source !== frame.contentWindow) return;
      if (data.step) steps.push(data.step);
      if (data.what === 'violation' || data.step?.[0] === 'end') resolve(data);
    });
  });
  frame.src = `${path}${path.includes('?') ? '&' : '?'}key=${key}`;
  document.body.append(frame);
  const { errors, violations } = await last;
  const reports = (await (await fetch(`/__csp/reports?key=${key}`)).json()) as unknown[];
  frame.remove();
  return { steps, errors, violations, reports };
}
