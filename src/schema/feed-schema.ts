import * as z from 'zod/mini';
import { value } from './constrain.js';
import {
  contactSchema,
  dateTime,
  languages,
  memberSchema,
  newsletterSchema,
  organisationSchema,
  regionSchema,
  sourceSchema,
  text,
} from './record-schemas.js';
import { feedVersion } from './feed-version.js';
import type { Feed } from './types.js';

const version = value<typeof feedVersion>(
  { type: 'number', const: feedVersion, description: `the number ${feedVersion}` },
  (found) => found === feedVersion,
);

/** The strict schema of a whole feed, for publishers. Browsers read it record by record with `parseFeed`. */
export const feedSchema = z.object({
  $schema: z.optional(text),
  version,
  updated: dateTime,
  languages,
  organisation: organisationSchema,
  regions: z.array(regionSchema),
  members: z.array(memberSchema),
  sources: z.optional(z.array(sourceSchema)),
  newsletters: z.optional(z.array(newsletterSchema)),
  contact: z.optional(contactSchema),
}) satisfies z.ZodMiniType<Feed>;
