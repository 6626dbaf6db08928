import * as z from 'zod/mini';
import { constraints } from './constrain.js';
import { feedSchema } from './feed-schema.js';

/** The JSON Schema (2020-12) of a feed, generated from the schema that the library validates with. For the build, in Node. */
export function feedJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(feedSchema, {
    target: 'draft-2020-12',
    io: 'input',
    reused: 'ref',
    override: ({ zodSchema, jsonSchema }) => void Object.assign(jsonSchema, constraints.get(zodSchema)),
  });
  return { title: 'SSEGOV feed, version 1', ...schema };
}
