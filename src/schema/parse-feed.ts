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
import type { FeedIssue, Member, ParsedFeed } from './types.js';

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

/** The records of one list that have been read, and the issues of those that were left out. */
export interface RecordReader<Value> {
  /** The valid records by id. */
  readonly kept: ReadonlyMap<string, Value>;
  readonly issues: readonly FeedIssue[];
  /** Reads records one by one. An invalid one is left out and reported, and so is the second of two with one id. */
  readonly add: (records: readonly unknown[] | undefined) => RecordReader<Value>;
}

function recordReader<Schema extends $ZodType<{ readonly id: string }>>(
  schema: Schema,
  list: string,
): RecordReader<output<Schema>> {
  const kept = new Map<string, output<Schema>>();
  const issues: FeedIssue[] = [];
  let index = 0;
  const reader = {
    kept,
    issues,
    add: (records: readonly unknown[] = []) => {
      for (const record of records) {
        const path = [list, index++];
        const { data, issues: faults } = readValue(schema, record, path);
        issues.push(...faults);
        if (!data) continue;
        if (kept.has(data.id))
          issues.push({ path: [...path, 'id'], reason: `a second record with the id "${data.id}"` });
        else kept.set(data.id, data);
      }
      return reader;
    },
  };
  return reader;
}

/** Reads members in batches, for `readFeed`. */
export const memberReader = (): RecordReader<Member> => recordReader(memberSchema, 'members');

/** Like `parseFeed`, but with members that have been read already, instead of those in the input. */
export function readFeed(input: unknown, parsedMembers?: RecordReader<Member>): ParsedFeed {
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
  const { sources, newsletters, ...envelopeValues } = envelope.data;
  const contact = readValue(optional(contactSchema), (input as { contact?: unknown }).contact, ['contact']);
  const regionReader = recordReader(regionSchema, 'regions').add(envelopeValues.regions);
  const members = parsedMembers ?? memberReader().add(envelopeValues.members);
  const sourceReader = recordReader(sourceSchema, 'sources').add(sources);
  const newsletterReader = recordReader(newsletterSchema, 'newsletters').add(newsletters);
  const lists = [contact, regionReader, members, sourceReader, newsletterReader];
  return {
    feed: {
      ...envelopeValues,
      version: feedVersion,
      regions: [...regionReader.kept.values()],
      members: [...members.kept.values()],
      ...(sources && { sources: [...sourceReader.kept.values()] }),
      ...(newsletters && { newsletters: [...newsletterReader.kept.values()] }),
      ...(contact.data && { contact: contact.data }),
    },
    issues: [...issues, ...lists.flatMap((list) => list.issues)],
  };
}

/**
 * Validates a feed from any source. The envelope is strict: if it is wrong, `feed` is undefined and `issues` says why. Inside
 * it, each record (region, member, source, newsletter, contact) stands alone: a wrong one is left out and listed in `issues`.
 * Unknown keys are dropped. Never throws, whatever the input.
 */
export const parseFeed = (input: unknown): ParsedFeed => readFeed(input);
