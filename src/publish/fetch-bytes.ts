import type { Messages } from './english-messages.js';
import { explainFault } from './explain-fault.js';
import { limits } from './limits.js';
import { PublishError } from './publish-error.js';

async function readBody(response: Response, say: Messages): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > limits.fileBytes) throw new PublishError(say.fileTooLarge(limits.fileBytes));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The bytes at an address, within the limits of time and size, or a `PublishError` that says why not. */
export async function fetchBytes(url: string, say: Messages): Promise<Uint8Array> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(limits.fetchMilliseconds) });
    if (!response.ok) throw new PublishError(say.fetchStatus(response.status));
    return await readBody(response, say);
  } catch (error) {
    if (error instanceof PublishError) throw error;
    if ((error as Error).name === 'TimeoutError') throw new PublishError(say.fetchTimeout(limits.fetchMilliseconds));
    throw new PublishError(say.fetchFailed(explainFault(error, say)));
  }
}
