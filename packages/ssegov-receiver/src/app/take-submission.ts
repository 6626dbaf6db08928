import type { Context } from 'hono';
import { checkSubmission, repeatMs } from '../submission/check-submission.js';
import type { RawSubmission } from '../submission/raw-submission.js';
import { readBody } from '../submission/read-body.js';
import type { Kind } from '../submission/submission.js';
import { chooseLanguage } from '../words/choose-language.js';
import type { Language } from '../words/words.js';
import { keepSubmission } from './keep-submission.js';
import { refuse } from './refuse.js';
import { secondsToNextLink } from './seconds-to-next-link.js';
import type { Services } from './services.js';
import { wantsPage } from './wants-page.js';

function accept({ settings }: Services, c: Context, kind: Kind, language: Language): Response {
  if (!wantsPage(c)) return c.json({ status: 'accepted', ...(kind === 'newsletter' && { optIn: true }) }, 202);
  return c.redirect(settings.THANKS_URL ?? `${settings.PUBLIC_URL}/thanks/${kind}?lang=${language}`, 303);
}

/**
 * Whether a form without scripts sent the same content less than an hour ago, but in the clock hour before. Its id is
 * made from the clock hour, so the two ids differ.
 */
async function isRepeated({ settings, store, now }: Services, raw: RawSubmission, kind: Kind): Promise<boolean> {
  const { submission } = await checkSubmission(raw, kind, now() - repeatMs, settings);
  const found = submission && (await store.find(submission.submissionId, submission.digest));
  return found !== undefined && found.suspicion === undefined && now() - found.receivedAt < repeatMs;
}

/** Handles a submission to the endpoint of a kind. */
export async function takeSubmission(services: Services, c: Context, kind: Kind): Promise<Response> {
  const { settings, now, log } = services;
  const body = await readBody(c.req.header('content-type') ?? '', () => c.req.arrayBuffer());
  if (typeof body === 'number') return refuse(settings, c, body);
  const language = chooseLanguage(typeof body.language === 'string' ? body.language : c.req.header('accept-language'));
  // Old versions of the elements send the id in a header.
  const submissionId = body.submissionId ?? c.req.header('idempotency-key')?.replaceAll('"', '');
  const raw = { ...body, submissionId };
  const { submission, faults } = await checkSubmission(raw, kind, now(), settings);
  if (faults) return refuse(settings, c, 422, { language, faults, typed: raw.fields });
  if (submissionId === undefined && (await isRepeated(services, raw, kind))) return accept(services, c, kind, language);
  if (submission.suspicion) {
    await keepSubmission(services, submission, 'suspect');
    log(`submission ${submission.submissionId} (${kind}): looks like a robot’s (${submission.suspicion})`);
    return accept(services, c, kind, language);
  }
  const seconds = kind === 'newsletter' ? await secondsToNextLink(services, submission) : 0;
  if (seconds > 0) {
    c.header('Retry-After', String(seconds));
    return refuse(settings, c, 429, { language, typed: raw.fields, sentence: 'tooManyLinks' });
  }
  await keepSubmission(services, submission, kind === 'contact' ? 'message' : 'opt-in');
  return accept(services, c, kind, language);
}
