import * as z from 'zod/mini';
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

/** The whole feed, strict to the last record: what a publisher must meet. Browsers read it item by item with `parseFeed`. */
export const feedSchema = z.object({
  $schema: z.optional(text),
  version: z.literal(feedVersion),
  updated: dateTime,
  languages,
  organisation: organisationSchema,
  regions: z.array(regionSchema),
  members: z.array(memberSchema),
  sources: z.optional(z.array(sourceSchema)),
  newsletters: z.optional(z.array(newsletterSchema)),
  contact: z.optional(contactSchema),
}) satisfies z.ZodMiniType<Feed>;
