import { digest } from './digest.js';
import { randomId } from './random-id.js';

/** Milliseconds: nobody reads a form, fills it in, agrees and sends it in less. */
export const leastTime = 2_000;

/** The name of the hidden field. It is random, so that robots cannot learn it, and means nothing to password managers. */
export const trapName = (): string => `check_${randomId(4)}`;

/**
 * What a server can use to tell people from robots: `trap`, the name of a field that must be empty, and that field; `elapsed`,
 * the milliseconds since the form was shown; `scripts`, the `digest` of `SUBMISSIONID:ELAPSED`, which is no secret, but which
 * a robot without scripts cannot send.
 */
export function proofOf(trap: string, trapped: string, submissionId: string, elapsed: number): Record<string, string> {
  const time = String(Math.round(elapsed));
  return { trap, [trap]: trapped, elapsed: time, scripts: digest(`${submissionId}:${time}`) };
}
