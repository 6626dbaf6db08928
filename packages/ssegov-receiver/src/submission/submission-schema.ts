import * as z from 'zod';
import { cleanBlock, cleanLine } from './clean-text.js';

const required = (max: number, clean = cleanLine) =>
  z.string('required').transform(clean).pipe(z.string().min(1, 'required').max(max, 'tooLong'));
const optional = (max: number, clean = cleanLine) =>
  z.string('invalid').transform(clean).pipe(z.string().max(max, 'tooLong')).default('');

const email = z
  .string('required')
  .transform(cleanLine)
  .pipe(z.string().min(1, 'required').max(254, 'tooLong').pipe(z.email('email')));
const slug = z.string('invalid').regex(/^[\w.:-]{1,100}$/, 'invalid');
const lists = z.union([
  z.array(slug).max(20, 'tooLong'),
  slug.transform((list) => [list]),
  z.literal('').transform(() => []),
]);

const joined = z
  .array(z.string())
  .max(50)
  .transform((values) => values.join(', '));
/** A field of the partner's own form. */
const ownField = z.union([z.string(), joined], 'invalid').transform(cleanBlock).pipe(z.string().max(2000, 'tooLong'));

/** The fields of each kind. The messages are faults (`fault.ts`). */
export const fieldSchemas = {
  contact: z
    .object({
      name: optional(200),
      email,
      subject: optional(300),
      message: required(10_000, cleanBlock),
      organisation: optional(200),
      member: z.union([slug, z.literal('')], 'invalid').default(''),
    })
    .catchall(ownField),
  newsletter: z.object({ name: optional(200), email, lists: lists.default([]) }).catchall(ownField),
};

const consent = z
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
  .refine(({ basis, privacy }) => privacy || basis === 'request', { path: ['privacy'], error: 'consent' });

/** Everything but the fields. */
export const envelopeSchema = z.object({
  kind: z.enum(['contact', 'newsletter'], 'invalid'),
  submissionId: z.string('required').regex(/^[\w-]{8,100}$/, 'invalid'),
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-\w{1,8}){0,4}$/)
    .catch('en'),
  page: optional(2000),
  consent,
});
