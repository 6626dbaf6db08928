import { safeParse, type $ZodType, type output } from 'zod/v4/core';
import { array, object, optional, unknown } from './constrain.js';
import { explainIssues } from './explain-issues.js';
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
    const result = safeParse(schema, record);
    if (!result.success) {
      issues.push(...explainIssues(result.error.issues, record, [list, index]));
    } else if (kept.has(result.data.id)) {
      issues.push({ path: [list, index, 'id'], reason: `a second record with the id "${result.data.id}"` });
    } else {
      kept.set(result.data.id, result.data);
    }
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
    const reason = `this is a feed of version ${version}; this library reads version ${feedVersion}: update ssegov-widgets`;
    return { feed: undefined, issues: [{ path: ['version'], reason }] };
  }
  const envelope = safeParse(envelopeSchema, input);
  if (!envelope.success || version !== feedVersion) {
    const issues = envelope.success ? [] : explainIssues(envelope.error.issues, input, []);
    if (version !== feedVersion && typeof input === 'object' && input) {
      issues.unshift({ path: ['version'], reason: `expected ${feedVersion}, found ${JSON.stringify(version)}` });
    }
    return { feed: undefined, issues };
  }
  const issues: FeedIssue[] = [];
  const { regions, members, sources, newsletters, ...rest } = envelope.data;
  const rawContact = (input as { contact?: unknown }).contact;
  const contact = safeParse(optional(contactSchema), rawContact);
  if (!contact.success) issues.push(...explainIssues(contact.error.issues, rawContact, ['contact']));
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
