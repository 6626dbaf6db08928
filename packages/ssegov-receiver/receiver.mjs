// Takes what the contact and newsletter forms send, keeps it in a file before it answers, and mails it from there.
// Everything down to "Node" needs Web standards only, and runs on an edge platform too; what is under "Node" is what an
// edge platform brings of its own. README.md has the settings, the promises and their limits.

import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { html } from 'hono/html';
import * as z from 'zod';
import { texts } from './words.mjs';

/**
 * @typedef {'ko' | 'en'} Language
 * @typedef {'contact' | 'newsletter'} Kind
 * @typedef {Record<string, string | string[]>} Fields
 *
 * @typedef {object} Submission what a visitor sent, checked and cleaned
 * @property {Kind} kind
 * @property {string} submissionId
 * @property {string} digest of kind, fields and consent: the same id with other words is a corrected message, and kept too
 * @property {string} language
 * @property {string} page
 * @property {Fields} fields
 * @property {Consent} consent
 * @property {number} receivedAt
 * @property {Suspicion} [suspicion] it looks like a robot's
 *
 * @typedef {object} Consent
 * @property {'consent' | 'request'} basis `request`: the notice was shown, and no tick was asked for
 * @property {string} version
 * @property {string} at
 * @property {boolean} privacy
 * @property {boolean} marketing
 * @property {string} text
 *
 * @typedef {'trap' | 'speed'} Suspicion a field that people do not see was filled in; it was sent faster than people write
 *
 * @typedef {'message' | 'opt-in' | 'subscriber' | 'suspect'} Purpose of a mail: a message to the office; a link to the
 *   subscriber; a confirmed subscription to the office; to the office, with all others that look like a robot's
 * @typedef {object} Waiting a mail that is still to be sent
 * @property {string} messageId
 * @property {Purpose} purpose
 * @property {number} attempts
 * @property {Submission} submission
 * @property {number} [confirmedAt]
 * @typedef {{ messageId: string, purpose: Purpose, recipient: string, wait?: number }} NewMail `wait`: milliseconds until it
 *   is due
 *
 * @typedef {object} Store keeps submissions and the mails that are still to be sent. On an edge platform every method may
 *   answer with a promise.
 * @property {(submission: Submission, mail: NewMail) => unknown} keep returns only when it would survive a power cut; what it
 *   has already, it leaves as it is
 * @property {(mailbox: string, times: { after: number, until: number }) => Links | Promise<Links>} listLinks the opt-in mails
 *   to a mailbox, the oldest first
 * @property {(id: string, digest: string) => Submission | undefined | Promise<Submission | undefined>} find
 * @property {(id: string, digest: string, at: number, mail: { messageId: string, recipient: string }) => unknown} confirm
 * @property {(now: number) => unknown} reschedule makes due what was put off by a clock that has been set back since
 * @property {(now: number) => Waiting | undefined | Promise<Waiting | undefined>} nextMail that is due
 * @property {() => number | undefined | Promise<number | undefined>} nextTime at which a mail is due
 * @property {(queuedUntil: number) => Waiting[] | Promise<Waiting[]>} listSuspects whose mail is still to be sent
 * @property {(messageId: string, at: number, outcome: 'sent' | 'refused') => unknown} close
 * @property {(messageId: string, at: number, nextAt: number, error: string) => unknown} postpone
 * @property {() => number | Promise<number>} countWaiting
 * @property {() => Counts | Promise<Counts>} countUnsent what the file still has and nobody got as usual
 * @property {(times: { closedBefore: number, linkSentBefore: number }) => number | Promise<number>} purge
 *
 * @typedef {readonly { messageId: string, at: number }[]} Links
 * @typedef {{ suspected: number, refused: number }} Counts
 *
 * @typedef {object} Mail
 * @property {string} messageId
 * @property {string} from
 * @property {string} to
 * @property {{ name: string, address: string }} [replyTo]
 * @property {string} subject
 * @property {string} text
 * @property {string} [references]
 * @property {Record<string, string>} headers
 *
 * @typedef {{ sendMail: (mail: Mail, options: { signal: AbortSignal }) => Promise<unknown> }} Transport resolves when the mail
 *   server has taken it, and rejects with a MailFailure
 *
 * @typedef {object} MailFailure as Nodemailer reports it
 * @property {string} [code]
 * @property {number} [responseCode] the server's answer
 * @property {string} [response] the same in its words
 * @property {string} [command] which was answered so
 * @property {boolean} [isUncertain] the server has all of the mail and did not answer: it may have taken it
 */

// ── Settings ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * @typedef {object} Settings each is the environment's variable RECEIVER_…
 * @property {string} HOST
 * @property {number} PORT
 * @property {string} PUBLIC_URL the receiver's own address, without a slash at its end. It is never taken from a request:
 *   whoever sends another `Host` could make the links in our mails lead to them
 * @property {string[]} ORIGINS
 * @property {string} DATABASE
 * @property {string} [SECRET]
 * @property {string} SMTP_URL
 * @property {string} MAIL_FROM
 * @property {string} MAIL_TO
 * @property {string} NAME
 * @property {Language} LANGUAGE
 * @property {string} [THANKS_URL]
 * @property {number} MAX_BYTES
 * @property {number} RATE_LIMIT
 * @property {number} RATE_SECONDS
 * @property {number} TRUSTED_PROXIES
 * @property {string[]} HONEYPOTS
 * @property {number} MIN_SECONDS
 * @property {number} RETRY_SECONDS
 * @property {number} RETRY_MAX_SECONDS
 * @property {number} OPT_IN_HOURS
 * @property {number} RETENTION_DAYS
 */

/** @param {string} meaning @returns {(issue: { input?: unknown }) => string | undefined} */
const missing = (meaning) => (issue) => (issue.input === undefined ? `It is not set. ${meaning}.` : undefined);
/** @param {string} meaning */
const needed = (meaning) => z.string({ error: missing(meaning) });
/** @param {z.ZodString} list */
const split = (list) => list.transform((value) => value.split(/[\s,]+/).filter(Boolean));
/** @param {number} fallback */
const count = (fallback) => z.coerce.number().int().nonnegative().default(fallback);
/** @param {number} fallback */
const duration = (fallback) => z.coerce.number().positive().default(fallback);

const settingsSchema = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(8787),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: missing('It is the receiver’s own address, for the links in its mails') })
    .refine((url) => !/[?#@]/.test(url), 'An address without "?", "#" and "@", such as https://forms.example.org')
    .transform((url) => url.replace(/\/+$/, '')),
  ORIGINS: split(needed('It lists the sites whose pages may send, such as https://www.example.org')).pipe(
    z.array(z.union([z.url({ protocol: /^https?$/ }), z.literal('null')])).min(1),
  ),
  DATABASE: z.string().default('receiver.sqlite'),
  SECRET: z.string().min(32).optional(),
  SMTP_URL: z.url({
    protocol: /^smtps?$/,
    error: missing('It is the mail server, such as smtps://user:password@host'),
  }),
  MAIL_FROM: needed('It is the sender of every mail').regex(/^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/),
  MAIL_TO: z.email({ error: missing('It is the address to which messages go') }),
  NAME: z.string().default('SSEGOV'),
  LANGUAGE: z.enum(['ko', 'en']).default('ko'),
  THANKS_URL: z.url({ protocol: /^https?$/ }).optional(),
  MAX_BYTES: count(65_536),
  RATE_LIMIT: count(20),
  RATE_SECONDS: duration(600),
  TRUSTED_PROXIES: count(0),
  HONEYPOTS: split(z.string()).default(['_gotcha']),
  MIN_SECONDS: z.coerce.number().nonnegative().default(1),
  RETRY_SECONDS: duration(10),
  RETRY_MAX_SECONDS: duration(3600),
  OPT_IN_HOURS: duration(48),
  RETENTION_DAYS: duration(30),
});

/**
 * @param {Record<string, string | undefined>} environment
 * @returns {Settings}
 * @throws {Error} that names every variable that is missing or wrong, and no value: some are secret
 */
export function readSettings(environment) {
  const given = Object.keys(settingsSchema.shape)
    .map((key) => /** @type {const} */ ([key, environment[`RECEIVER_${key}`]]))
    .filter(([, value]) => value !== undefined && value !== '');
  const { data, error } = settingsSchema.safeParse(Object.fromEntries(given));
  if (!data) {
    const faults = error.issues.map(({ path, message }) => `RECEIVER_${String(path[0])}: ${message}`);
    throw new Error(`The settings are not complete:\n${faults.join('\n')}`);
  }
  const origins = data.ORIGINS.map((origin) => (origin === 'null' ? origin : new URL(origin).origin));
  const { SECRET, THANKS_URL, ...rest } = data;
  return { ...rest, ORIGINS: origins, ...(SECRET && { SECRET }), ...(THANKS_URL && { THANKS_URL }) };
}

// ── Languages ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** @typedef {'required' | 'tooLong' | 'email' | 'invalid' | 'consent' | 'file'} Fault a word of `texts` */

/**
 * @param {string | null | undefined} tags a BCP 47 tag or an Accept-Language header
 * @returns {Language}
 */
function chooseLanguage(tags) {
  const known = (tags ?? '').toLowerCase().match(/(?:^|[\s,])(ko|en)\b/);
  return known?.[1] === 'ko' ? 'ko' : 'en';
}

// ── What may come in ───────────────────────────────────────────────────────────────────────────────────────────────────

/** Half characters, and control characters except the line's end and the tab: no mail program shows them well.
 * @param {string} text */
const cleanBlock = (text) =>
  text
    .normalize()
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .trim();

/** One line: no line break can begin a header of its own, and no mark can turn the reading direction of what follows.
 * @param {string} text */
const cleanLine = (text) =>
  cleanBlock(text)
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\s\u2028\u2029]+/g, ' ');

/** @typedef {(text: string) => string} Clean */
/** @param {number} max @param {Clean} [clean] */
const required = (max, clean = cleanLine) =>
  z.string('required').transform(clean).pipe(z.string().min(1, 'required').max(max, 'tooLong'));
/** @param {number} max @param {Clean} [clean] */
const optional = (max, clean = cleanLine) =>
  z.string('invalid').transform(clean).pipe(z.string().max(max, 'tooLong')).default('');

const email = z
  .string('required')
  .transform(cleanLine)
  .pipe(z.string().min(1, 'required').max(254, 'tooLong').pipe(z.email('email')));
const slug = z.string('invalid').regex(/^[\w.:-]{1,100}$/, 'invalid');
const slugOrNothing = z.union([slug, z.literal('')], 'invalid').default('');
/** What a partner's own form asks beside the usual. */
const others = z.union(
  [
    z.string(),
    z
      .array(z.string())
      .max(50)
      .transform((values) => values.join(', ')),
  ],
  'invalid',
);
const other = others.transform(cleanBlock).pipe(z.string().max(2000, 'tooLong'));

const fieldSchemas = {
  contact: z
    .object({
      name: optional(200),
      email,
      subject: optional(300),
      message: required(10_000, cleanBlock),
      organisation: optional(200),
      member: slugOrNothing,
    })
    .catchall(other),
  newsletter: z
    .object({
      name: optional(200),
      email,
      lists: z
        .union([z.array(slug).max(20, 'tooLong'), slug.transform((list) => [list]), z.literal('').transform(() => [])])
        .default([]),
    })
    .catchall(other),
};

const envelopeSchema = z.object({
  kind: z.enum(['contact', 'newsletter'], 'invalid'),
  submissionId: z.string('required').regex(/^[\w-]{8,100}$/, 'invalid'),
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-\w{1,8}){0,4}$/)
    .catch('en'),
  page: optional(2000),
  consent: z
    .object(
      {
        basis: z.enum(['consent', 'request']).catch('consent'),
        version: optional(100),
        at: z.iso.datetime({ offset: true }).catch(''),
        privacy: z.boolean('consent'),
        marketing: z.boolean('invalid').default(false),
        text: optional(20_000, cleanBlock),
      },
      'consent',
    )
    .refine(({ basis, privacy }) => privacy || basis === 'request', { path: ['privacy'], error: 'consent' }),
});

/** For so long, the same words from a form without scripts are a page that was loaded again. */
const repeatMs = 3_600_000;
const encoder = new TextEncoder();

/** @param {string} text @returns {Promise<string>} */
async function hash(text) {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text)));
  return Array.from(bytes.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * @typedef {object} Raw what was sent, as far as it has a form; its proof is undefined where it came without scripts
 * @property {Record<string, unknown>} fields
 * @property {Record<string, unknown> | undefined} proof
 * @property {string[]} [files] the fields in which there is one
 * @property {unknown} [kind]
 * @property {unknown} [submissionId]
 * @property {unknown} [language]
 * @property {unknown} [page]
 * @property {unknown} [consent]
 */

/**
 * @param {string} text
 * @returns {Raw | undefined}
 */
function readJson(text) {
  try {
    const value = /** @type {unknown} */ (JSON.parse(text));
    if (!isObject(value) || !isObject(value['fields'])) return undefined;
    return { ...value, fields: value['fields'], proof: isObject(value['proof']) ? value['proof'] : {} };
  } catch {
    return undefined;
  }
}

/**
 * A form that was posted without scripts has its fields by their plain names. The `form` adapter adds the rest as
 * `ssegov-…`: also the fields that the page's own form does not have. Where the form is the element's, its proof and
 * fields have plain names.
 * @param {Iterable<[string, FormDataEntryValue]>} entries
 * @returns {Raw}
 */
function readForm(entries) {
  /** @type {Map<string, string[]>} */
  const values = new Map();
  /** @type {string[]} */
  const files = [];
  for (const [name, value] of entries) {
    if (typeof value === 'string') values.set(name, [...(values.get(name) ?? []), value]);
    // A file field that is left empty sends a file without name and content.
    else if (value.name || value.size > 0) files.push(name);
  }
  /** @param {string} name */
  const take = (name) => {
    const value = values.get(name)?.[0];
    values.delete(name);
    return value;
  };
  /** @param {string} name */
  const takeFlag = (name) => {
    const flags = [take(`ssegov-${name}`), take(name)];
    return !['', 'false', 'no', '0', 'off'].includes((flags.find((flag) => flag !== undefined) ?? '').toLowerCase());
  };
  const consent = {
    ...{ privacy: takeFlag('privacy'), marketing: takeFlag('marketing') },
    ...{ version: take('ssegov-consent'), at: take('ssegov-consent-at'), text: take('ssegov-consent-text') },
    basis: take('ssegov-basis'),
  };
  const [kind, submissionId] = [take('ssegov-kind'), take('ssegov-submission')];
  const [language, page] = [take('ssegov-language'), take('ssegov-page')];
  /** @type {Record<string, unknown> | undefined} */
  let proof;
  if (submissionId !== undefined) {
    const prefix = values.has('ssegov-scripts') ? 'ssegov-' : '';
    /** @param {string} name */
    const takeProof = (name) => take(prefix + name);
    const trap = takeProof('trap') ?? '';
    proof = { trap, [trap]: take(trap), elapsed: takeProof('elapsed'), scripts: takeProof('scripts') };
  }
  const named = [...values].map(([name, all]) => {
    const plain = name.replace(/^ssegov-/, '');
    return [values.has(plain) ? name : plain, all.length > 1 ? all : all[0]];
  });
  return { kind, submissionId, language, page, consent, fields: Object.fromEntries(named), proof, files };
}

/** @param {ArrayBuffer} bytes */
function decodeText(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** @param {ArrayBuffer} bytes */
const readUrlEncoded = (bytes) => {
  const text = decodeText(bytes);
  return text === undefined ? undefined : readForm(new URLSearchParams(text));
};

/** @param {ArrayBuffer} bytes @param {string} type */
async function readMultipart(bytes, type) {
  try {
    return readForm(await new Response(bytes, { headers: { 'Content-Type': type } }).formData());
  } catch {
    return undefined;
  }
}

/**
 * By content type; `unreadable` is the answer to a body that is not what it says.
 * @typedef {{ read: (bytes: ArrayBuffer, type: string) => Raw | undefined | Promise<Raw | undefined>, unreadable: 400 | 415 }}
 *   Reader
 * @type {ReadonlyMap<string | undefined, Reader>}
 */
const readers = new Map([
  [
    'application/json',
    { read: (/** @type {ArrayBuffer} */ bytes) => readJson(decodeText(bytes) ?? ''), unreadable: 400 },
  ],
  ['application/x-www-form-urlencoded', { read: readUrlEncoded, unreadable: 400 }],
  ['multipart/form-data', { read: readMultipart, unreadable: 415 }],
]);

/**
 * @param {Raw} raw
 * @param {Settings} settings
 * @returns {Suspicion | undefined}
 */
function findSuspicion({ fields, proof = {} }, { HONEYPOTS, MIN_SECONDS }) {
  const { trap, elapsed } = proof;
  const isTrapped = HONEYPOTS.some((name) => typeof fields[name] === 'string' && fields[name] !== '');
  if (isTrapped || (typeof trap === 'string' && Boolean(proof[trap]))) return 'trap';
  return elapsed !== undefined && !(Number(elapsed) >= MIN_SECONDS * 1000) ? 'speed' : undefined;
}

/**
 * What the elements send to show that scripts ran, or undefined: FNV-1a of the submission's number and the time. No secret;
 * but whoever replays a form without running its page does not have it.
 * @param {Raw} raw
 */
export function expectedProof({ submissionId, proof }) {
  const text = `${String(submissionId)}:${String(proof?.['elapsed'])}`;
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return `${(sum >>> 0).toString(16)}-${text.length}`;
}

/**
 * @param {Raw} raw
 * @param {Kind} kind
 * @param {number} now
 * @param {Settings} settings
 * @returns {Promise<Submission | Record<string, Fault>>} what is wrong, by field
 */
async function checkSubmission(raw, kind, now, settings) {
  const suspicion = findSuspicion(raw, settings);
  const named = Object.entries(raw.fields).filter(([name]) => !settings.HONEYPOTS.includes(name));
  // A page's own form has whatever names it likes.
  const nameless = named.find(
    ([name]) => !/^[^\p{C}\p{Z}]([^\p{C}\p{Zl}\p{Zp}]{0,63})$/u.test(name) || name === '__proto__',
  );
  if (nameless || named.length > 40) return { [nameless ? 'fields' : 'message']: 'invalid' };
  if (raw.files?.length) return Object.fromEntries(raw.files.map((name) => [name, /** @type {Fault} */ ('file')]));
  // Said aloud, other than to a robot that was caught: a page with another version of the script must not lose a message.
  if (!suspicion && raw.proof && raw.proof['scripts'] !== expectedProof(raw)) return { proof: 'invalid' };
  const fields = fieldSchemas[kind].safeParse(Object.fromEntries(named));
  // A form without scripts brings no number of its own: the same words within an hour are the same message.
  const submissionId = raw.submissionId ?? (await hash(JSON.stringify([kind, named, Math.floor(now / repeatMs)])));
  const envelope = envelopeSchema.safeParse({ ...raw, kind: raw.kind ?? kind, submissionId });
  const issues = [...(fields.error?.issues ?? []), ...(envelope.error?.issues ?? [])];
  if (envelope.data && envelope.data.kind !== kind) return { kind: 'invalid' };
  if (!fields.data || !envelope.data) {
    const faults = issues.map(({ path, message }) => [
      (path[0] === 'consent' ? (path[1] ?? 'privacy') : (path[0] ?? 'fields')).toString(),
      /** @type {Fault} */ (message in texts.en ? message : 'invalid'),
    ]);
    return /** @type {Record<string, Fault>} */ (Object.fromEntries(faults));
  }
  const kept = Object.entries(fields.data).filter(([, value]) => value.length > 0);
  const sorted = kept.sort(([a], [b]) => (a < b ? -1 : 1));
  const { consent } = envelope.data;
  return {
    ...envelope.data,
    fields: Object.fromEntries(sorted),
    consent: { ...consent, at: consent.at || new Date(now).toISOString() },
    digest: await hash(JSON.stringify([kind, sorted, consent.version, consent.marketing])),
    receivedAt: now,
    ...(suspicion && { suspicion }),
  };
}

/** @param {Submission | Record<string, Fault>} checked @returns {checked is Submission} */
const isSubmission = (checked) => 'digest' in checked && 'receivedAt' in checked;

/**
 * One mailbox, however its address is written: `Person+news@City.example` is `person@city.example`. Where a mail server takes
 * `+` otherwise, two mailboxes are counted as one.
 * @param {string} address
 */
const mailboxOf = (address) => address.toLowerCase().replace(/\+[^@]*(?=@)/, '');

/** Where IPv4 addresses stand: `::ffff:0:0/96`, and `64:ff9b::/96` (RFC 6052) before a server that has IPv6 only. */
const withinIpv6 = [[0, 0, 0, 0, 0, 0xffff].join(), [0x64, 0xff9b, 0, 0, 0, 0].join()];

/**
 * The network that a visitor's address belongs to, whichever way it is written: with a port, in brackets, in upper case,
 * shortened, or IPv4 within IPv6.
 * @param {string} address
 * @returns {string} an IPv4 address, an IPv6 /64 (one household has a whole one), or what else was given
 */
function networkOf(address) {
  const written = address.trim().toLowerCase().replaceAll('"', '').slice(0, 100);
  const bare = /^\[(.*)\](?::\d+)?$/.exec(written)?.[1] ?? written.replace(/^([\d.]+):\d+$/, '$1');
  const plain = bare.replace(/%.*$/, '');
  const groups = parseIpv6(plain) ?? parseIpv6(plain.replace(/:\d+$/, ''));
  if (!groups) return bare;
  if (!withinIpv6.includes(groups.slice(0, 6).join())) return groups.slice(0, 4).join(':');
  return groups
    .slice(6)
    .flatMap((group) => [group >> 8, group & 255])
    .join('.');
}

/** @param {string} text @returns {number[] | undefined} its eight groups */
function parseIpv6(text) {
  if (!text.includes(':')) return undefined;
  try {
    const [head = '', tail] = new URL(`http://[${text}]`).hostname.slice(1, -1).split('::');
    /** @param {string} part */
    const read = (part) =>
      part
        .split(':')
        .filter(Boolean)
        .map((group) => parseInt(group, 16));
    const [first, last] = [read(head), read(tail ?? '')];
    return [...first, ...Array.from({ length: 8 - first.length - last.length }, () => 0), ...last];
  } catch {
    return undefined;
  }
}

/**
 * So many requests a network in a window of time, in memory only. It remembers at most `size` networks: where more come at
 * once, the oldest are forgotten rather than the memory filled.
 * @param {{ limit: number, windowMs: number, size?: number }} options
 * @returns {(address: string, now: number) => number} seconds to wait; 0: go ahead
 */
export function createRateLimit({ limit, windowMs, size = 10_000 }) {
  /** @type {Map<string, { used: number, from: number }>} */
  const seen = new Map();
  return (address, now) => {
    const key = networkOf(address);
    let entry = seen.get(key);
    // A window that begins in the future was opened before the clock was set back.
    if (!entry || now < entry.from || entry.from + windowMs <= now) {
      seen.delete(key);
      const oldest = seen.keys().next();
      if (seen.size >= size && !oldest.done) seen.delete(oldest.value);
      entry = { used: 0, from: now };
      seen.set(key, entry);
    }
    entry.used += 1;
    return entry.used > limit ? Math.ceil((entry.from + windowMs - now) / 1000) : 0;
  };
}

// ── The signed link ────────────────────────────────────────────────────────────────────────────────────────────────────

/** @param {Uint8Array} bytes */
const toBase64Url = (bytes) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
/** @param {string} text */
const fromBase64Url = (text) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));

/** @param {string} secret */
const importKey = (secret) =>
  crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);

/**
 * The link names the submission, not the person.
 * @param {string} secret
 * @param {{ id: string, digest: string, expires: number }} content
 */
export async function signToken(secret, { id, digest, expires }) {
  const content = `${id}.${digest}.${String(expires)}`;
  const signature = await crypto.subtle.sign('HMAC', await importKey(secret), encoder.encode(content));
  return `${content}.${toBase64Url(new Uint8Array(signature))}`;
}

/**
 * @param {string} secret
 * @param {string} token
 * @param {number} now
 * @returns {Promise<{ id: string, digest: string } | 'expired' | 'bad'>}
 */
export async function readToken(secret, token, now) {
  const [, content = '', id = '', digest = '', expires = '', signature = ''] =
    /^(([\w-]{8,100})\.([0-9a-f]{32})\.(\d{1,16}))\.([\w-]{43})$/.exec(token) ?? [];
  if (!content) return 'bad';
  const isOurs = await crypto.subtle.verify(
    'HMAC',
    await importKey(secret),
    fromBase64Url(signature),
    encoder.encode(content),
  );
  if (!isOurs) return 'bad';
  return Number(expires) > now ? { id, digest } : 'expired';
}

// ── The mails ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Links to one mailbox a day. */
const linksADay = 3;
const dayMs = 86_400_000;
/** Whoever did not answer the end of a mail may have taken it: it does not come again sooner (RFC 5321, 4.5.3.2.6). */
const uncertainMs = 600_000;
/** What looks like a robot's is reported after so long, all in one mail, and so many of it in words. */
const reportMs = dayMs;
const reportLength = 50;

/**
 * The same for every attempt, so that a mail that was taken twice is seen to be one.
 * @param {Settings} settings
 * @param {string} id
 * @param {string} digest
 * @param {Purpose} purpose
 */
function messageIdOf({ MAIL_FROM }, id, digest, purpose) {
  return `<${id}.${digest}.${purpose}@${MAIL_FROM.slice(MAIL_FROM.lastIndexOf('@') + 1).replace('>', '')}>`;
}

/**
 * @param {Waiting} waiting
 * @param {Settings} settings
 * @param {string} secret
 * @param {number} now
 * @returns {Promise<Mail>}
 */
async function composeMail({ messageId, purpose, submission, confirmedAt }, settings, secret, now) {
  const { submissionId: id, digest, fields } = submission;
  const headers = { 'X-Submission-Id': id, 'Auto-Submitted': 'auto-generated' };
  const address = String(fields['email']);
  if (purpose === 'opt-in') {
    const text = texts[chooseLanguage(submission.language)];
    const expires = now + settings.OPT_IN_HOURS * 3_600_000;
    const link = `${settings.PUBLIC_URL}/newsletter/confirm?token=${await signToken(secret, { id, digest, expires })}`;
    // Not a word of what was typed: whoever types in somebody else's address must not be able to write to them.
    return {
      ...{ messageId, headers, from: settings.MAIL_FROM, to: address },
      subject: `[${settings.NAME}] ${text.optInSubject}`,
      text: text.optInText(settings.NAME, link, settings.OPT_IN_HOURS),
    };
  }
  const text = texts[settings.LANGUAGE];
  const fallback = purpose === 'message' ? text.noSubject : text.newSubscriber;
  return {
    ...{ messageId, headers, from: settings.MAIL_FROM, to: settings.MAIL_TO },
    replyTo: { name: String(fields['name'] ?? ''), address },
    subject: `[${settings.NAME}] ${String(fields['subject'] ?? fallback)}`,
    text: describeSubmission(submission, text, confirmedAt),
    // A corrected message stands beside the first one in the office's mail program.
    references: `<${id}@${messageId.slice(messageId.lastIndexOf('@') + 1)}`,
  };
}

/**
 * @param {Submission} submission
 * @param {typeof texts.en} text
 * @param {number} [confirmedAt]
 */
function describeSubmission({ fields, consent, language, page, receivedAt, submissionId }, text, confirmedAt) {
  const { message, ...short } = fields;
  /** @param {boolean} value */
  const yesOrNo = (value) => (value ? text.yes : text.no);
  const known = Object.keys(text.labels).filter((name) => name in short);
  const lines = Object.entries({ ...Object.fromEntries(known.map((name) => [name, ''])), ...short }).map(
    ([name, value]) => {
      const label = Object.hasOwn(text.labels, name) ? text.labels[/** @type {'name'} */ (name)] : name;
      return `${label}: ${Array.isArray(value) ? value.join(', ') : value}`;
    },
  );
  return `${message ? `${String(message)}\n\n-- \n` : ''}${lines.join('\n')}

${text.consentLine}: ${consent.basis === 'request' && !consent.privacy ? text.notAsked : yesOrNo(consent.privacy)}${consent.version && ` (${text.version} ${consent.version})`}, ${consent.at}
${text.marketingLine}: ${yesOrNo(consent.marketing)}
${text.receivedLine}: ${new Date(receivedAt).toISOString()}
${confirmedAt === undefined ? '' : `${text.confirmedLine}: ${new Date(confirmedAt).toISOString()}\n`}${text.pageLine}: ${page} ${language}
${text.idLine}: ${submissionId}
${consent.text && `\n${consent.text}\n`}`;
}

/**
 * What looks like a robot's, in one mail: a password manager may have filled in the field that its person did not see.
 * @param {Waiting[]} suspects
 * @param {Settings} settings
 * @returns {Mail}
 */
function composeReport(suspects, { MAIL_FROM, MAIL_TO, NAME, LANGUAGE }) {
  const text = texts[LANGUAGE];
  const shown = suspects.slice(0, reportLength).map(({ submission }, index) => {
    const { fields, kind, receivedAt, submissionId, suspicion = 'trap' } = submission;
    const lines = Object.entries(fields).map(([name, value]) => {
      const label = Object.hasOwn(text.labels, name) ? text.labels[/** @type {'name'} */ (name)] : name;
      return `${label}: ${String(value).slice(0, 1000)}`;
    });
    const what = `${text.kinds[kind]}, ${text.suspicions[suspicion]}`;
    return [`${index + 1}. ${what}`, ...lines, `${text.receivedLine}: ${new Date(receivedAt).toISOString()}`]
      .concat(`${text.idLine}: ${submissionId}`)
      .join('\n');
  });
  const more = suspects.length - shown.length;
  return {
    messageId: suspects[0]?.messageId ?? '',
    ...{ from: MAIL_FROM, to: MAIL_TO, headers: { 'Auto-Submitted': 'auto-generated' } },
    subject: `[${NAME}] ${text.suspectSubject(suspects.length)}`,
    text: [text.suspectIntro, ...shown, ...(more > 0 ? [text.suspectMore(more)] : [])].join('\n\n').concat('\n'),
  };
}

/**
 * Whom a failure concerns. `server`: every mail would fail alike (no connection, a wrong password, 421, 454, our sender
 * refused). `address`: there is no such mailbox. `mail`: this one only; it may go later.
 * @param {MailFailure} failure
 * @returns {'server' | 'mail' | 'address'}
 */
function blame({ code = '', responseCode = 0, response = '', command = '' }) {
  const isLogin = /AUTH/.test(code) || [530, 534, 535, 538].includes(responseCode);
  if (isLogin || responseCode === 421 || responseCode === 454 || command === 'MAIL FROM') return 'server';
  if (command === 'RCPT TO' || (!command && code === 'EENVELOPE' && responseCode > 0))
    return isUnknownMailbox(responseCode, response) ? 'address' : 'mail';
  const isAnswer = responseCode > 0 && (!command || command === 'DATA');
  return isAnswer || code === 'EENVELOPE' || code === 'EMESSAGE' ? 'mail' : 'server';
}

/**
 * By the enhanced code (RFC 3463) where there is one: 5.1.x is a bad address, but 5.1.7 and 5.1.8 are the sender's. Where
 * there is none, some servers say in words only that they do not take mail from us.
 * @param {number} responseCode
 * @param {string} response
 */
function isUnknownMailbox(responseCode, response) {
  const enhanced = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})/.exec(response)?.[1];
  if (enhanced) return /^5\.1\.(?![78]$)/.test(enhanced);
  return [550, 551, 553].includes(responseCode) && !/relay|authenti|sender|block|spam|polic/i.test(response);
}

/**
 * Sends what waits in the store: at once, and again after a growing pause for as long as it takes. One at a time, so a
 * mail server that has come back is not flooded. While it is out of order, one mail tries it for all.
 * @param {{ store: Store, transport: Transport, settings: Settings, secret: string, now?: () => number,
 *   log?: (line: string) => void }} options
 */
export function createPostman({ store, transport, settings, secret, now = Date.now, log = console.error }) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** @type {Promise<void> | undefined} */
  let running;
  /** @type {Promise<void> | undefined} */
  let delivering;
  /** Consecutive failures of the mail server, and the time at which the queue tries it again. */
  let failures = 0;
  let pause = { from: 0, until: 0 };
  let isStopped = false;
  const stopping = new AbortController();
  /** Rejects when a transport that does not heed the signal is no longer waited for. */
  const abandoned = new Promise((_resolve, reject) => {
    stopping.signal.addEventListener('abort', () => setTimeout(reject, 500, new Error('stopped')));
  });
  abandoned.catch(() => undefined);
  /** Mails that the server has taken and the store does not know to be sent yet: its disk may be full. */
  const taken = new Set();

  /** A pause that begins in the future began before the clock was set back. */
  const isPaused = () => pause.from <= now() && now() < pause.until;
  /** @param {number} attempts @returns {number} milliseconds */
  const backOff = (attempts) =>
    Math.min(settings.RETRY_SECONDS * 2 ** Math.min(attempts, 30), settings.RETRY_MAX_SECONDS) * 1000;
  /** @returns {number} milliseconds */
  const startPause = () => {
    const length = backOff(failures);
    failures += 1;
    pause = { from: now(), until: now() + length };
    return length;
  };

  /** @param {Waiting} waiting @returns {Promise<boolean>} whether the mail server is in order */
  async function deliver(waiting) {
    const { messageId, purpose, submission } = waiting;
    const batch = purpose === 'suspect' ? await store.listSuspects(submission.receivedAt + reportMs) : [waiting];
    if (!taken.has(messageId)) {
      try {
        const mail =
          purpose === 'suspect' ? composeReport(batch, settings) : await composeMail(waiting, settings, secret, now());
        await Promise.race([transport.sendMail(mail, { signal: stopping.signal }), abandoned]);
      } catch (error) {
        return handleFailure(waiting, batch, /** @type {MailFailure} */ (error));
      }
      taken.add(messageId);
      failures = 0;
    }
    for (const { messageId: id } of batch) await store.close(id, now(), 'sent');
    taken.delete(messageId);
    return true;
  }

  /** @param {Waiting} waiting @param {Waiting[]} batch all that go in the same mail @param {MailFailure} failure */
  async function handleFailure({ messageId, purpose, attempts, submission }, batch, failure) {
    // The server's own words may hold an address, and a log outlives what it tells of: codes only.
    const { code = 'error', responseCode = 0, isUncertain = false } = failure;
    if (stopping.signal.aborted && !isUncertain) return false;
    const concerned = blame(failure);
    const said = `mail ${submission.submissionId} (${purpose}): ${code} ${String(responseCode)}`;
    if (concerned !== 'server') failures = 0;
    if (concerned === 'address' && purpose === 'opt-in') {
      await store.close(messageId, now(), 'refused');
      log(`${said}, given up: there is no such address`);
      return true;
    }
    const length = concerned === 'server' ? startPause() : backOff(attempts);
    const wait = isUncertain ? Math.max(length, uncertainMs) : length;
    for (const mail of batch)
      await store.postpone(mail.messageId, now(), now() + wait, `${code} ${String(responseCode)}`);
    const all = concerned === 'server' ? `, no mail is sent for ${String(length / 1000)} s` : '';
    const unsure = isUncertain ? ', it may have arrived' : '';
    log(`${said}${unsure}, again in ${String(wait / 1000)} s${all}`);
    return concerned !== 'server';
  }

  async function deliverAll() {
    await store.reschedule(now());
    while (!isStopped && !isPaused()) {
      const waiting = await store.nextMail(now());
      if (!waiting || !(await deliver(waiting))) break;
    }
  }

  /** Sends everything that is due; on an edge platform, what the clock calls. Who calls while it sends waits for the same. */
  const deliverDue = () => (delivering ??= deliverAll().finally(() => (delivering = undefined)));

  /** Sends what is due, and comes back by itself when more will be. */
  function wake() {
    if (isStopped) return;
    running ??= deliverDue()
      .catch((/** @type {unknown} */ error) => {
        startPause();
        log(`mail: ${String(error)}`);
      })
      .then(scheduleNext);
  }

  async function scheduleNext() {
    running = undefined;
    let next = /** @type {number | undefined} */ (now());
    try {
      next = await store.nextTime();
    } catch (error) {
      log(`mail: ${String(error)}`);
    }
    if (next === undefined || isStopped) return;
    clearTimeout(timer);
    // Looks again each minute, whatever the clock has been set to meanwhile.
    timer = setTimeout(wake, Math.min(Math.max(next, pause.until) - now() + 1, 60_000));
  }

  /**
   * A mail that is being sent has so many milliseconds to be taken; then the connection is cut, and it waits in the store.
   * @param {number} [grace]
   */
  const stop = async (grace = 5000) => {
    isStopped = true;
    clearTimeout(timer);
    const cut = setTimeout(() => stopping.abort(), grace);
    await running;
    clearTimeout(cut);
  };
  return { deliverDue, wake, stop };
}

// ── The pages ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const style = `:root { color-scheme: light dark; font: 100%/1.6 system-ui, sans-serif; word-break: keep-all; overflow-wrap: anywhere }
main { max-inline-size: 34rem; margin: 15vh auto 4rem; padding-inline: 1.25rem }
h1 { font-size: 1.5rem; line-height: 1.3 }
button { font: inherit; padding: .6em 1.2em; cursor: pointer }
dt { font-weight: 600 } dd { margin: 0 0 1rem; white-space: pre-wrap }
`;

/**
 * @param {Settings} settings
 * @param {Language} language
 * @param {string} title
 * @param {unknown} content
 */
function drawPage({ PUBLIC_URL, NAME }, language, title, content) {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} · ${NAME}</title>
        <link rel="stylesheet" href="${PUBLIC_URL}/receiver.css" />
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`;
}

// ── The receiver ───────────────────────────────────────────────────────────────────────────────────────────────────────

const problems = {
  400: ['Bad Request', 'unreadable'],
  403: ['Forbidden', 'origin'],
  404: ['Not Found', 'noPage'],
  413: ['Content Too Large', 'tooLarge'],
  415: ['Unsupported Media Type', 'type'],
  422: ['Unprocessable Content', 'fields'],
  429: ['Too Many Requests', 'tooMany'],
  500: ['Internal Server Error', 'failed'],
};

/**
 * @typedef {object} Receiver
 * @property {(request: Request, env?: unknown) => Response | Promise<Response>} fetch
 */

/**
 * @param {object} options
 * @param {Settings} options.settings
 * @param {string} options.secret signs the links
 * @param {Store} options.store
 * @param {(context: import('hono').Context) => string} options.addressOf the visitor's network address
 * @param {() => void} [options.onKept] a mail waits in the store
 * @param {() => number} [options.now]
 * @param {(line: string) => void} [options.log]
 * @returns {Receiver}
 */
export function createReceiver({ settings, secret, store, addressOf, onKept, now = Date.now, log = console.error }) {
  const app = new Hono();
  const secondsToWait = createRateLimit({ limit: settings.RATE_LIMIT, windowMs: settings.RATE_SECONDS * 1000 });

  /** @param {import('hono').Context} c A form that was posted without scripts wants a page. */
  const wantsPage = (c) => /^(?!.*\bjson\b).*text\/html/.test(c.req.header('accept') ?? '');

  /**
   * @param {import('hono').Context} c
   * @param {keyof typeof problems} status
   * @param {{ language?: Language, faults?: Record<string, Fault>, typed?: Record<string, unknown>, word?: string }} [about]
   *   `word`: of `texts`, where it is not the status's usual one
   */
  function refuse(c, status, { language = chooseLanguage(c.req.header('accept-language')), faults, typed, word } = {}) {
    const text = texts[language];
    const [title = '', usual] = problems[status];
    const detail = text[/** @type {'fields'} */ (word ?? usual)];
    const errors = faults && Object.fromEntries(Object.entries(faults).map(([name, fault]) => [name, text[fault]]));
    if (wantsPage(c)) {
      const label = (/** @type {string} */ name) =>
        Object.hasOwn(text.labels, name) ? text.labels[/** @type {'name'} */ (name)] : name;
      const list = (/** @type {[string, unknown][]} */ entries) =>
        html`<dl>
          ${entries.map(
            ([name, value]) =>
              html`<dt>${label(name)}</dt>
                <dd>${String(value)}</dd>`,
          )}
        </dl>`;
      const shown = typed
        ? html`<p>${text.back}</p>
            ${list(Object.entries(typed))}`
        : '';
      const content = html`<p role="alert">${detail}</p>
        ${errors ? list(Object.entries(errors)) : ''}${shown}`;
      return c.html(drawPage(settings, language, text.notSent, content), status);
    }
    const problem = { type: 'about:blank', title, status, detail, ...(errors && { errors }) };
    return c.body(JSON.stringify(problem), status, {
      'Content-Type': 'application/problem+json',
      'Content-Language': language,
    });
  }

  app.use(async (c, next) => {
    await next();
    const origin = new URL(settings.PUBLIC_URL).origin;
    const policy = `default-src 'none'; style-src ${origin}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
    c.header('Content-Security-Policy', policy);
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Referrer-Policy', 'no-referrer');
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
  });
  app.onError((error, c) => {
    log(`${c.req.method} ${c.req.path}: ${error.name}`);
    return refuse(c, 500);
  });
  app.notFound((c) => refuse(c, 404));

  // Whichever headers a page adds (old versions an `Idempotency-Key`, monitoring its own): no preflight fails over them.
  const allow = { allowMethods: ['POST'], exposeHeaders: ['Retry-After', 'Date'] };
  app.use('/api/*', cors({ origin: settings.ORIGINS, ...allow, maxAge: 7200 }), async (c, next) => {
    if (!settings.ORIGINS.includes(c.req.header('origin') ?? '')) return refuse(c, 403);
    const seconds = secondsToWait(addressOf(c), now());
    if (seconds === 0) return next();
    c.header('Retry-After', String(seconds));
    return refuse(c, 429);
  });
  app.use('/api/*', bodyLimit({ maxSize: settings.MAX_BYTES, onError: (c) => refuse(c, 413) }));

  for (const kind of /** @type {const} */ (['contact', 'newsletter'])) {
    app.post(`/api/${kind}`, async (c) => {
      const type = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
      const reader = readers.get(type);
      if (!reader) return refuse(c, 415);
      const raw = await reader.read(await c.req.arrayBuffer(), c.req.header('content-type') ?? '');
      if (!raw) return refuse(c, reader.unreadable);
      const tag = typeof raw.language === 'string' ? raw.language : c.req.header('accept-language');
      const language = chooseLanguage(tag);
      const answer = () => {
        if (!wantsPage(c)) return c.json({ status: 'accepted', ...(kind === 'newsletter' && { optIn: true }) }, 202);
        return c.redirect(settings.THANKS_URL ?? `${settings.PUBLIC_URL}/thanks/${kind}?lang=${language}`, 303);
      };
      const header = c.req.header('idempotency-key')?.replaceAll('"', '');
      const isNumbered = raw.submissionId !== undefined || header !== undefined;
      const numbered = { ...raw, submissionId: raw.submissionId ?? header };
      const submission = await checkSubmission(numbered, kind, now(), settings);
      if (!isSubmission(submission)) return refuse(c, 422, { language, faults: submission, typed: raw.fields });
      if (!isNumbered && (await cameBefore(raw, kind))) return answer();
      if (submission.suspicion) {
        await keep(submission, 'suspect');
        log(`submission ${submission.submissionId} (${kind}): looks like a robot’s (${submission.suspicion})`);
        return answer();
      }
      const wait = kind === 'newsletter' ? await secondsToNextLink(submission) : 0;
      if (wait > 0) {
        c.header('Retry-After', String(wait));
        return refuse(c, 429, { language, typed: raw.fields, word: 'tooManyLinks' });
      }
      await keep(submission, kind === 'contact' ? 'message' : 'opt-in');
      return answer();
    });
  }

  /**
   * The same words from a form without scripts, some minutes ago but before the full hour that numbers them.
   * @param {Raw} raw
   * @param {Kind} kind
   */
  async function cameBefore(raw, kind) {
    const earlier = await checkSubmission(raw, kind, now() - repeatMs, settings);
    const found = isSubmission(earlier) ? await store.find(earlier.submissionId, earlier.digest) : undefined;
    return found !== undefined && found.suspicion === undefined && now() - found.receivedAt < repeatMs;
  }

  /**
   * Nobody's mailbox is filled by somebody else with the form's help; who asks a fourth time has three links already.
   * @param {Submission} submission
   */
  async function secondsToNextLink({ submissionId: id, digest, fields }) {
    const times = { after: now() - dayMs, until: now() };
    const links = await store.listLinks(mailboxOf(String(fields['email'])), times);
    const messageId = messageIdOf(settings, id, digest, 'opt-in');
    const oldest = links.at(-linksADay);
    if (!oldest || links.some((link) => link.messageId === messageId)) return 0;
    return Math.max(1, Math.ceil((oldest.at + dayMs - now()) / 1000));
  }

  /** @param {Submission} submission @param {Purpose} purpose */
  async function keep(submission, purpose) {
    const { submissionId: id, digest, fields } = submission;
    const recipient = mailboxOf(purpose === 'opt-in' ? String(fields['email']) : settings.MAIL_TO);
    const wait = purpose === 'suspect' ? reportMs : 0;
    await store.keep(submission, { messageId: messageIdOf(settings, id, digest, purpose), purpose, recipient, wait });
    onKept?.();
  }

  app.get('/thanks/:kind', (c) => {
    const language = chooseLanguage(c.req.query('lang') ?? c.req.header('accept-language'));
    const text = texts[language];
    const told = c.req.param('kind') === 'newsletter' ? text.newsletterThanks : text.contactThanks;
    return c.html(drawPage(settings, language, text.thanks, html`<p role="status">${told}</p>`));
  });

  // To open the link changes nothing: mail scanners open links too. The button does.
  app.on(['GET', 'POST'], '/newsletter/confirm', async (c) => {
    const token = await readToken(secret, c.req.query('token') ?? '', now());
    const found = typeof token === 'object' ? await store.find(token.id, token.digest) : undefined;
    const language = chooseLanguage(found?.language ?? c.req.header('accept-language'));
    const text = texts[language];
    if (token === 'bad')
      return c.html(drawPage(settings, language, text.badLink, html`<p>${text.badLinkText}</p>`), 400);
    if (token === 'expired' || !found)
      return c.html(drawPage(settings, language, text.expired, html`<p>${text.expiredText}</p>`), 410);
    if (c.req.method !== 'POST') {
      const button = html`<p>${text.confirmText}</p>
        <form method="post"><button>${text.confirmButton}</button></form>`;
      return c.html(drawPage(settings, language, text.confirmTitle, button));
    }
    const messageId = messageIdOf(settings, token.id, token.digest, 'subscriber');
    await store.confirm(token.id, token.digest, now(), { messageId, recipient: settings.MAIL_TO });
    onKept?.();
    return c.html(drawPage(settings, language, text.confirmed, html`<p role="status">${text.confirmedText}</p>`));
  });

  app.get('/receiver.css', (c) => {
    return c.body(style, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'max-age=3600' });
  });
  app.get('/health', async (c) => c.json({ waiting: await store.countWaiting(), ...(await store.countUnsent()) }));
  return app;
}

/**
 * What has been mailed long enough ago is to be deleted, and every address whose owner never followed the link.
 * @param {Settings} settings
 * @param {number} now
 */
export function purgeTimes({ RETENTION_DAYS, OPT_IN_HOURS }, now) {
  return { closedBefore: now - RETENTION_DAYS * 86_400_000, linkSentBefore: now - OPT_IN_HOURS * 3_600_000 };
}

// ── Node: the SQLite file, the mail server, the socket ─────────────────────────────────────────────────────────────────

const tables = `
  PRAGMA busy_timeout = 2000; -- a backup or a person may hold the file for a moment
  PRAGMA journal_mode = WAL; -- they read while we write
  PRAGMA synchronous = FULL; -- a commit returns when the disk has it
  PRAGMA secure_delete = ON; -- what was deleted is overwritten
  CREATE TABLE IF NOT EXISTS secret (value TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS submission (
    id TEXT NOT NULL, digest TEXT NOT NULL, content TEXT NOT NULL, confirmed_at INTEGER, PRIMARY KEY (id, digest)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS mail (
    message_id TEXT PRIMARY KEY, id TEXT NOT NULL, digest TEXT NOT NULL, purpose TEXT NOT NULL, recipient TEXT NOT NULL,
    queued_at INTEGER NOT NULL, next_at INTEGER NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, error TEXT,
    closed_at INTEGER, outcome TEXT, scheduled_at INTEGER NOT NULL DEFAULT 0, -- when next_at was chosen
    FOREIGN KEY (id, digest) REFERENCES submission ON DELETE CASCADE
  ) STRICT;
  CREATE INDEX IF NOT EXISTS mail_due ON mail (next_at) WHERE closed_at IS NULL;
  CREATE INDEX IF NOT EXISTS mail_of ON mail (id, digest);
  CREATE INDEX IF NOT EXISTS mail_to ON mail (recipient, queued_at);`;

/** @param {typeof import('@photostructure/sqlite').DatabaseSync} DatabaseSync @param {string} file */
function openDatabase(DatabaseSync, file) {
  try {
    return new DatabaseSync(file);
  } catch (error) {
    throw new Error(`${file} (RECEIVER_DATABASE) cannot be opened: ${String(error)}`, { cause: error });
  }
}

/**
 * Two receivers on one file would send everything twice. The lock is on a file of its own, so that others may read the
 * store, and the system takes it back from a process that ends, however it ends.
 * @param {typeof import('@photostructure/sqlite').DatabaseSync} DatabaseSync
 * @param {string} file
 */
async function lockStore(DatabaseSync, file) {
  if (file === ':memory:') return undefined;
  const { realpathSync } = await import('node:fs');
  const lock = new DatabaseSync(`${realpathSync(file)}-lock`);
  try {
    lock.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    if (!/locked/.test(String(error))) throw error;
    throw new Error(`Another receiver has ${file}: two would send every mail twice.`, { cause: error });
  }
}

/**
 * @param {string} file
 * @returns {Promise<Store & { secret: () => string, close: Store['close'], end: () => void }>} rejects where another
 *   receiver has the file
 */
export async function openSqliteStore(file) {
  // The interface of Node's own `node:sqlite`, which Node 20 does not have: on Node 24, import that instead.
  const { DatabaseSync } = await import('@photostructure/sqlite');
  const database = openDatabase(DatabaseSync, file);
  /** @type {Awaited<ReturnType<typeof lockStore>>} */
  let lock;
  try {
    lock = await lockStore(DatabaseSync, file);
    database.exec(tables);
    const columns = database.prepare("SELECT name FROM pragma_table_info('mail')").all();
    if (!columns.some((column) => /** @type {{ name: string }} */ (column).name === 'scheduled_at'))
      database.exec('ALTER TABLE mail ADD COLUMN scheduled_at INTEGER NOT NULL DEFAULT 0');
  } catch (error) {
    database.close();
    lock?.close();
    if (String(error).includes('Another receiver')) throw error;
    throw new Error(`${file} (RECEIVER_DATABASE) cannot be used: ${String(error)}`, { cause: error });
  }

  /** @template T @param {() => T} work @returns {T} all of it, or nothing */
  const atOnce = (work) => {
    database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      database.exec('COMMIT');
      return result;
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    }
  };
  /** @typedef {Record<string, string | number | null> | undefined} Row */
  /** @param {string} sql @param {...(string | number)} values @returns {Row} */
  const get = (sql, ...values) => /** @type {Row} */ (database.prepare(sql).get(...values));
  /** @param {string} sql @param {...(string | number)} values @returns {NonNullable<Row>[]} */
  const all = (sql, ...values) => /** @type {NonNullable<Row>[]} */ (database.prepare(sql).all(...values));
  /** @param {string} sql @param {...(string | number)} values */
  const run = (sql, ...values) => database.prepare(sql).run(...values).changes;
  /** @param {unknown} content @returns {Submission} */
  const parse = (content) => JSON.parse(String(content));
  const addMail = `INSERT INTO mail (message_id, id, digest, purpose, recipient, queued_at, scheduled_at, next_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`;
  const waitingMails = `SELECT message_id, purpose, attempts, content, confirmed_at
    FROM mail JOIN submission USING (id, digest) WHERE closed_at IS NULL`;
  /** @param {NonNullable<Row>} row @returns {Waiting} */
  const readMail = (row) => ({
    messageId: String(row['message_id']),
    purpose: /** @type {Purpose} */ (row['purpose']),
    attempts: Number(row['attempts']),
    submission: parse(row['content']),
    ...(row['confirmed_at'] !== null && { confirmedAt: Number(row['confirmed_at']) }),
  });

  return {
    secret: () => {
      const made = toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
      run('INSERT INTO secret SELECT ? WHERE NOT EXISTS (SELECT 1 FROM secret)', made);
      return String(get('SELECT value FROM secret')?.['value']);
    },
    keep: (submission, { messageId, purpose, recipient, wait = 0 }) =>
      atOnce(() => {
        const { submissionId: id, digest, receivedAt: at } = submission;
        const add = 'INSERT INTO submission (id, digest, content) VALUES (?, ?, ?) ON CONFLICT DO NOTHING';
        const isNew = run(add, id, digest, JSON.stringify(submission)) > 0;
        if (purpose === 'suspect' && !isNew) return;
        // What looked like a robot's has come again, and no longer does: it is sent now, and not reported.
        const drop = `DELETE FROM mail WHERE id = ? AND digest = ? AND purpose = 'suspect' AND closed_at IS NULL`;
        if (!isNew && run(drop, id, digest) > 0)
          run('UPDATE submission SET content = ? WHERE id = ? AND digest = ?', JSON.stringify(submission), id, digest);
        run(addMail, messageId, id, digest, purpose, recipient, at, at, at + wait);
      }),
    listLinks: (mailbox, { after, until }) =>
      all(
        `SELECT message_id, queued_at FROM mail
          WHERE recipient = ? AND purpose = 'opt-in' AND queued_at > ? AND queued_at <= ? ORDER BY queued_at`,
        ...[mailbox, after, until],
      ).map((row) => ({ messageId: String(row['message_id']), at: Number(row['queued_at']) })),
    find: (id, digest) => {
      const row = get('SELECT content FROM submission WHERE id = ? AND digest = ?', id, digest);
      return row && parse(row['content']);
    },
    confirm: (id, digest, at, { messageId, recipient }) =>
      atOnce(() => {
        const mark = 'UPDATE submission SET confirmed_at = ? WHERE id = ? AND digest = ? AND confirmed_at IS NULL';
        if (run(mark, at, id, digest) > 0) run(addMail, messageId, id, digest, 'subscriber', recipient, at, at, at);
      }),
    reschedule: (now) =>
      run(
        'UPDATE mail SET next_at = ?, scheduled_at = ? WHERE closed_at IS NULL AND (scheduled_at > ? OR next_at > ?)',
        ...[now, now, now, now + dayMs],
      ),
    nextMail: (now) => {
      const row = get(`${waitingMails} AND next_at <= ? ORDER BY next_at LIMIT 1`, now);
      return row && readMail(row);
    },
    listSuspects: (queuedUntil) =>
      all(`${waitingMails} AND purpose = 'suspect' AND queued_at <= ? ORDER BY queued_at`, queuedUntil).map(readMail),
    nextTime: () => {
      const at = get('SELECT min(next_at) AS at FROM mail WHERE closed_at IS NULL')?.['at'];
      return typeof at === 'number' ? at : undefined;
    },
    close: (messageId, at, outcome) =>
      run('UPDATE mail SET closed_at = ?, outcome = ? WHERE message_id = ?', at, outcome, messageId),
    postpone: (messageId, at, nextAt, error) =>
      run(
        'UPDATE mail SET attempts = attempts + 1, scheduled_at = ?, next_at = ?, error = ? WHERE message_id = ?',
        ...[at, nextAt, error, messageId],
      ),
    countWaiting: () =>
      Number(get(`SELECT count(*) AS n FROM mail WHERE closed_at IS NULL AND purpose <> 'suspect'`)?.['n']),
    countUnsent: () => ({
      suspected: Number(get(`SELECT count(*) AS n FROM mail WHERE purpose = 'suspect'`)?.['n']),
      refused: Number(get(`SELECT count(*) AS n FROM mail WHERE outcome = 'refused'`)?.['n']),
    }),
    purge: ({ closedBefore, linkSentBefore }) => {
      const deleted = run(
        `DELETE FROM submission WHERE NOT EXISTS (SELECT 1 FROM mail
          WHERE mail.id = submission.id AND mail.digest = submission.digest AND (closed_at IS NULL OR closed_at >
            CASE WHEN purpose = 'opt-in' AND confirmed_at IS NULL THEN ? ELSE ? END))`,
        linkSentBefore,
        closedBefore,
      );
      if (deleted > 0) database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      return deleted;
    },
    end: () => {
      database.close();
      lock?.close();
    },
  };
}

/**
 * Behind a proxy that we run ourselves, the visitor is who that proxy says it was; what stands before that was written by
 * anyone.
 * @param {Settings} settings
 * @param {(context: import('hono').Context) => string | undefined} peerOf
 * @returns {(context: import('hono').Context) => string}
 */
function createAddressOf({ TRUSTED_PROXIES }, peerOf) {
  return (context) => {
    const forwarded = (context.req.header('x-forwarded-for') ?? '').split(',').map((address) => address.trim());
    return (TRUSTED_PROXIES > 0 ? forwarded.at(-TRUSTED_PROXIES) : undefined) || (peerOf(context) ?? 'unknown');
  };
}

/**
 * @param {Settings} settings
 * @param {{ log?: (line: string) => void }} [options]
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startReceiver(settings, { log = console.error } = {}) {
  const { serve } = await import('@hono/node-server');
  const { getConnInfo } = await import('@hono/node-server/conninfo');
  const { createSmtpTransport } = await import('./smtp.mjs');

  const store = await openSqliteStore(settings.DATABASE);
  const secret = settings.SECRET ?? store.secret();
  const transport = createSmtpTransport(settings.SMTP_URL);
  const addressOf = createAddressOf(settings, (context) => getConnInfo(context).remote.address);

  /** @type {Receiver['fetch']} until it is known at which port */
  let answer = () => new Response(undefined, { status: 503 });
  const serverOptions = { headersTimeout: 10_000, requestTimeout: 15_000, connectionsCheckingInterval: 5_000 };
  const place = { hostname: settings.HOST, port: settings.PORT, serverOptions };
  const server = serve({ fetch: (request, env) => answer(request, env), ...place });
  await new Promise((resolve, reject) => server.once('listening', resolve).once('error', reject)).finally(() => {
    if (!server.listening) store.end();
  });
  const address = server.address();
  const url = `http://localhost:${String(typeof address === 'object' && address ? address.port : settings.PORT)}`;

  const postman = createPostman({ store, transport, settings, secret, log });
  const app = createReceiver({ settings, secret, store, addressOf, onKept: postman.wake, log });
  answer = async (request, env) => {
    const response = await app.fetch(request, env);
    // Node hangs up on who is still sending; said before, so that nobody sends the next message down the same line.
    if (response.status === 413) response.headers.set('Connection', 'close');
    return response;
  };
  const purge = () => {
    try {
      void store.purge(purgeTimes(settings, Date.now()));
    } catch (error) {
      log(`purge: ${String(error)}`);
    }
  };
  purge();
  const hourly = setInterval(purge, 3_600_000);
  postman.wake();
  const stop = async () => {
    clearInterval(hourly);
    await Promise.all([closeServer(server), postman.stop()]);
    store.end();
  };
  /** @type {Promise<void> | undefined} */
  let stopped;
  return { url, stop: () => (stopped ??= stop()) };
}

/**
 * Who is being answered has three seconds. Who is still sending then has no answer, and sends again.
 * @param {import('@hono/node-server').ServerType} server
 */
async function closeServer(server) {
  const cut = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 3000);
  await new Promise((resolve) => server.close(resolve));
  clearTimeout(cut);
}

/** Whether Node was told to run this file, and does not only import it. */
async function isMain() {
  const main = 'process' in globalThis ? process.argv[1] : undefined;
  return main !== undefined && import.meta.filename === (await import('node:fs')).realpathSync(main);
}

if (await isMain()) {
  // Nobody else on this machine reads what visitors wrote.
  process.umask(0o077);
  try {
    const { url, stop } = await startReceiver(readSettings(process.env));
    console.log(`The receiver listens at ${url}`);
    // Whoever stops us kills after ten seconds: by then we have ended ourselves.
    const end = () => {
      setTimeout(() => process.exit(1), 9000).unref();
      void stop().then(() => process.exit(0));
    };
    process.once('SIGINT', end).once('SIGTERM', end).once('disconnect', end);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
