import type { Adapter, AdapterContext, Outcome, Submission } from './adapter.js';
import { adapterNameOf, fileAdapters, loadAdapter } from './load-adapter.js';
import { registeredAdapter } from './register-adapter.js';

const failed = (code: 'offline' | 'no-endpoint' | 'files' | 'unknown', retryable: boolean): Outcome => ({
  ok: false,
  code,
  retryable,
});

/** A page's own adapter may be plain JavaScript. */
const isOutcome = (value: unknown): value is Outcome =>
  typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';

/**
 * Sends by the adapter of that name, or without a name by the one for the address. Every way it can end is an outcome,
 * whatever the adapter does; only where the signal has ended it, it throws.
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
    // Its chunk could not be had.
    context.signal.throwIfAborted();
    return failed('offline', true);
  }
  if (!adapter) return failed('no-endpoint', false);
  const chosen = name || adapterNameOf(submission.endpoint) || '';
  const takesFiles = fileAdapters.includes(chosen) || registeredAdapter(chosen);
  // Without its file, a message would be another one.
  if (!takesFiles && submission.form?.hasFiles) return failed('files', false);
  try {
    const outcome: unknown = await adapter(submission, context);
    context.signal.throwIfAborted();
    return isOutcome(outcome) ? outcome : failed('unknown', true);
  } catch (error) {
    context.signal.throwIfAborted();
    console.error('ssegov-widgets: the adapter has failed.', error);
    return failed('unknown', true);
  }
}
