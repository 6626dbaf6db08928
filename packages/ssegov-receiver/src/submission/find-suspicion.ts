import type { Settings } from '../settings.js';
import type { RawSubmission } from './raw-submission.js';
import type { Suspicion } from './submission.js';

/** Why a submission looks like a robot's, or undefined. */
export function findSuspicion(
  { fields, proof = {} }: RawSubmission,
  { HONEYPOTS, MIN_SECONDS }: Settings,
): Suspicion | undefined {
  const { trap, elapsed } = proof;
  const isTrapped = HONEYPOTS.some((name) => typeof fields[name] === 'string' && fields[name] !== '');
  if (isTrapped || (typeof trap === 'string' && Boolean(proof[trap]))) return 'trap';
  return elapsed !== undefined && !(Number(elapsed) >= MIN_SECONDS * 1000) ? 'speed' : undefined;
}
