import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explainFault } from '../messages/explain-fault.js';
import type { Messages } from '../messages/english/english-messages.js';
import { PublishError } from '../messages/publish-error.js';
import { PreviewServer } from '../preview/preview-server.js';
import { watchFiles } from '../preview/watch-files.js';
import type { FeedSources } from '../publish/assemble-feed.js';
import type { Console } from './console.js';
import { publishCommand } from './publish-command.js';

export interface PreviewOptions extends FeedSources {
  /** 0: any free port. */
  readonly port: number;
  /** Ends the preview. */
  readonly signal: AbortSignal;
}

/** Publishes into a folder that only this command sees; the faults that it prints are also shown on the open pages. */
async function publishOnce(
  { port: _, signal, ...sources }: PreviewOptions,
  place: { readonly url: string; readonly out: string; readonly server: PreviewServer },
  say: Messages,
  out: Console,
): Promise<void> {
  const faults: string[] = [];
  const complain = (line: string) => {
    faults.push(line);
    out.complain(line);
  };
  const options = { ...sources, url: place.url, out: place.out, strict: false, allowRemovals: true, isDry: false };
  const code = await publishCommand(options, say, { print: () => undefined, complain }).catch((error: unknown) => {
    complain(error instanceof Error ? error.message : String(error));
    return 1;
  });
  if (signal.aborted) return;
  if (code === 0) place.server.changed();
  else place.server.failed(faults.join('\n'));
}

/** Runs `ssegov-feed preview` until it is stopped, and returns the exit code. */
export async function previewCommand(options: PreviewOptions, say: Messages, out: Console): Promise<number> {
  const { members, organisation, signal } = options;
  const folder = await mkdtemp(join(tmpdir(), 'ssegov-preview-'));
  const server = new PreviewServer(folder);
  try {
    const url = await server.listen(options.port).catch((error: unknown) => {
      throw new PublishError(say.portTaken(options.port, explainFault(error, say)));
    });
    const run = () => publishOnce(options, { url, out: folder, server }, say, out);
    let last = run();
    await last;
    out.print(say.previewing(url));
    // One run after the other: each compares with the files of the one before.
    const stop = watchFiles([members, organisation], () => {
      last = last.then(run);
    });
    await new Promise((resolve) => {
      if (signal.aborted) resolve(undefined);
      signal.addEventListener('abort', resolve, { once: true });
    });
    stop();
    await last;
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
  return 0;
}
