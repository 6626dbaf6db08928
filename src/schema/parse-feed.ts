import type { $ZodType, output } from 'zod/v4/core';
import { array, object, optional, unknown } from './constrain.js';
import { feedVersion } from './feed-version.js';
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
import { readValue, showValue } from './read-value.js';
import type { FeedIssue, ParsedFeed } from './types.js';

const list = array(unknown());

const envelopeSchema = object({
  $schema: optional(text),
  updated: dateTime,
  languages,
  organisation: organisationSchema,
  regions: list,
  members: list,
  sources: optional(list),
  newsletters: optional(list),
});

/** Reads one list of records: a bad one is left out and reported, and so is the second of two with one id. */
function parseRecords<Schema extends $ZodType<{ readonly id: string }>>(
  schema: Schema,
  records: readonly unknown[],
  list: string,
  issues: FeedIssue[],
): output<Schema>[] {
  const kept = new Map<string, output<Schema>>();
  records.forEach((record, index) => {
    const { data, issues: faults } = readValue(schema, record, [list, index]);
    issues.push(...faults);
    if (!data) return;
    if (kept.has(data.id))
      issues.push({ path: [list, index, 'id'], reason: `a second record with the id "${data.id}"` });
    else kept.set(data.id, data);
  });
  return [...kept.values()];
}

/**
 * Reads a feed from JSON that anybody may have written. The envelope is strict: where it is wrong, `feed` is undefined.
 * Inside, each record stands alone: a bad one is left out and named in `issues`, and unknown keys are dropped.
 * Never throws.
 */
export function parseFeed(input: unknown): ParsedFeed {
  const version = (input as { version?: unknown } | null | undefined)?.version;
  if (typeof version === 'number' && version > feedVersion) {
    const reason = `this is a feed of version ${version}; this library reads version ${feedVersion}`;
    return { feed: undefined, issues: [{ path: ['version'], reason }] };
  }
  const envelope = readValue(envelopeSchema, input);
  const issues = [...envelope.issues];
  if (version !== feedVersion && typeof input === 'object' && input) {
    issues.unshift({ path: ['version'], reason: `expected ${feedVersion}, found ${showValue(version)}` });
  }
  if (!envelope.data || version !== feedVersion) return { feed: undefined, issues };
  const { regions, members, sources, newsletters, ...rest } = envelope.data;
  const contact = readValue(optional(contactSchema), (input as { contact?: unknown }).contact, ['contact']);
  issues.push(...contact.issues);
  return {
    feed: {
      ...rest,
      version: feedVersion,
      regions: parseRecords(regionSchema, regions, 'regions', issues),
      members: parseRecords(memberSchema, members, 'members', issues),
      ...(sources && { sources: parseRecords(sourceSchema, sources, 'sources', issues) }),
      ...(newsletters && { newsletters: parseRecords(newsletterSchema, newsletters, 'newsletters', issues) }),
      ...(contact.data && { contact: contact.data }),
    },
    issues,
  };
}
