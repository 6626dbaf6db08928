import * as z from 'zod';

const split = (list: z.ZodString) => list.transform((value) => value.split(/[\s,]+/).filter(Boolean));
const count = (fallback: number) =>
  z.coerce.number().int().nonnegative().default(fallback).describe('a whole number, 0 or more');
const duration = (fallback: number) => z.coerce.number().positive().default(fallback).describe('a number above 0');
const origin = z.union([
  z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin),
  // The origin of a sandboxed frame.
  z.literal('null'),
]);

/** Each description ends the sentence "It must be …" of an error. README.md has the meanings. */
const settingsSchema = z.object({
  HOST: z.string().default('127.0.0.1').describe('the address at which to listen'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(8787).describe('a whole number from 0 to 65535'),
  // Never taken from a request: anybody can send another `Host`, and the links in our mails would lead to that site.
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .regex(/^[^?#@]*$/)
    .transform((url) => url.replace(/\/+$/, ''))
    .describe('the receiver’s own address, such as https://forms.example.org, without "?", "#" and "@"'),
  ORIGINS: split(z.string())
    .pipe(z.array(origin).min(1))
    .describe('a list of the sites whose pages may send, such as https://www.example.org, with spaces between them'),
  DATABASE: z.string().default('receiver.sqlite').describe('the path of a file'),
  SECRET: z.string().min(32).optional().describe('32 characters or more'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .describe('the address of the mail server, such as smtps://user:password@host'),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/)
    .describe('the sender of every mail, such as Forms <forms@example.org>'),
  MAIL_TO: z.email().describe('the mail address to which messages go'),
  NAME: z.string().default('SSEGOV').describe('a name'),
  LANGUAGE: z.enum(['ko', 'en']).default('ko').describe('ko or en'),
  THANKS_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('the address of a page, with http: or https:'),
  MAX_BYTES: count(65_536),
  RATE_LIMIT: count(20),
  RATE_SECONDS: duration(600),
  TRUSTED_PROXIES: count(0),
  HONEYPOTS: split(z.string()).default(['_gotcha']).describe('a list of field names, with spaces between them'),
  MIN_SECONDS: z.coerce.number().nonnegative().default(1).describe('a number, 0 or more'),
  RETRY_SECONDS: duration(10),
  RETRY_MAX_SECONDS: duration(3600),
  OPT_IN_HOURS: duration(48),
  RETENTION_DAYS: duration(30),
});

/** Each setting is the environment variable `RECEIVER_…`. README.md has meanings, units and defaults. */
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

const names = Object.keys(settingsSchema.shape) as (keyof Settings)[];

/**
 * Reads the settings. An empty variable counts as not set.
 * @throws {Error} with a line for each setting that is missing or wrong, and without any value: some are secret
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(
    names.map((name) => [name, environment[`RECEIVER_${name}`]]).filter(([, value]) => value),
  ) as Partial<Record<keyof Settings, string>>;
  const { data, error } = settingsSchema.safeParse(given);
  if (data) return data;
  const faulty = names.filter((name) => error.issues.some(({ path }) => path[0] === name));
  const faults = faulty.map((name) => {
    const missing = name in given ? '' : 'It is not set. ';
    return `RECEIVER_${name}: ${missing}It must be ${settingsSchema.shape[name].description ?? ''}.`;
  });
  throw new Error(`Some settings are missing or wrong:\n${faults.join('\n')}`);
}
