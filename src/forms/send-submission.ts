import type { Adapter, AdapterContext, Outcome, Submission } from './adapter.js';
import { adapterNameOf, fileAdapters, loadAdapter } from './load-adapter.js';
import { registeredAdapter } from './register-adapter.js';

const failed = (code: 'offline' | 'no-endpoint' | 'files' | 'unknown', retryable: boolean): Outcome => ({
  ok: false,
  code,
  retryable,
});

/** A page's own adapter may be plain JavaScript, and return anything. */
const isOutcome = (value: unknown): value is Outcome =>
  typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';

/**
 * Sends a submission with the adapter of that name, or without a name with the one for the address. Whatever the adapter does,
 * this resolves with an outcome; it rejects only if the signal aborts.
 */
export async function sendSubmission(
  submission: Submission,
  name: string | undefined,
  context: AdapterContext,
): Promise<Outcome> {
  let adapter: Adapter | undefined;
  try {
    adapter = await loadAdapter(name, submission.endpoint);
  } catch {
    // The adapter's code could not be loaded.
    context.signal.throwIfAborted();
    return failed('offline', true);
  }
  if (!adapter) return failed('no-endpoint', false);
  const chosen = name || adapterNameOf(submission.endpoint) || '';
  const takesFiles = fileAdapters.includes(chosen) || registeredAdapter(chosen);
  // A message must not be sent without its file.
  if (!takesFiles && submission.form?.hasFiles) return failed('files', false);
  try {
    const outcome: unknown = await adapter(submission, context);
    context.signal.throwIfAborted();
    return isOutcome(outcome) ? outcome : failed('unknown', true);
  } catch (error) {
    context.signal.throwIfAborted();
    console.error('ssegov-widgets: the adapter has thrown an error.', error);
    return failed('unknown', true);
  }
}
