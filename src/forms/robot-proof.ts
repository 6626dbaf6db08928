import { digest } from './digest.js';
import { randomId } from './random-id.js';

/** Milliseconds. Nobody reads a form, fills it in, agrees and sends it in less. */
export const leastTime = 2_000;

/** The name of a field that people never see. It changes, so that robots cannot learn it, and says nothing to a password manager. */
export const trapName = (): string => `check_${randomId(4)}`;

/**
 * What a submission says of itself to a server that wants to judge: `trap`, the name of the field that must be empty, and that
 * field; `elapsed`, the milliseconds since the form was shown; `scripts`, what `digest` makes of `SUBMISSIONID:ELAPSED`: no
 * secret, but nothing that a robot without scripts can send.
 */
export function proofOf(trap: string, trapped: string, submissionId: string, elapsed: number): Record<string, string> {
  const time = String(Math.round(elapsed));
  return { trap, [trap]: trapped, elapsed: time, scripts: digest(`${submissionId}:${time}`) };
}
