import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import { countryOfRegion } from '../../../../packages/ssegov-feed/src/site/exports/country-of-region.js';
import { listExports } from '../../../../packages/ssegov-feed/src/site/exports/list-exports.js';
import { memberExports } from '../../../../packages/ssegov-feed/src/site/exports/murmurations-profile.js';
import { inventSite, jsonOf, textOf } from '../invented-site.js';
import { realSite } from '../real-site.js';
import { murmurationsRules } from './murmurations-rules.js';
import { popoloRules } from './popolo-rules.js';

const real = await realSite();
const invented = inventSite();

type Schema = Record<string, unknown>;
const readSchemas = async (folder: string) =>
  Promise.all(
    (await readdir(folder))
      .filter((name) => name.endsWith('.json'))
      .map(async (name) => {
        const schema = JSON.parse(await readFile(join(folder, name), 'utf8')) as Schema;
        return [name, schema] as const;
      }),
  );

/** Clones of the two repositories, whose files are not copied here: see docs/exports.md. */
const library = process.env['SSEGOV_MURMURATIONS_LIBRARY'];
const popoloSpec = process.env['SSEGOV_POPOLO_SPEC'];

const profiles = [invented, real].flatMap((site) =>
  site.feed.members.map((member) => jsonOf(memberExports(site, member)[0]) as Schema),
);
const popolos = [invented, real].map((site) => JSON.parse(textOf(listExports(site), 'exports/popolo.json')) as Schema);

describe('a Murmurations profile', () => {
  it('keeps the rules of organizations_schema-v1.0.0', () => {
    const validate = new Ajv({ allErrors: true }).compile(murmurationsRules);
    for (const profile of profiles) assert.ok(validate(profile), JSON.stringify([profile, validate.errors]));
    assert.equal(profiles.length, 3 + real.feed.members.length);
    assert.equal(
      validate({ linked_schemas: ['organizations_schema-v1.0.0'], name: 'x', primary_url: 'ftp://x' }),
      false,
    );
  });

  it(
    'is valid by the schema in the Murmurations library',
    { skip: library === undefined && 'needs a clone: SSEGOV_MURMURATIONS_LIBRARY' },
    async () => {
      const ajv = new Ajv({ strict: false });
      for (const [name, { $schema: _, $id: __, ...field }] of await readSchemas(join(library ?? '', 'fields')))
        ajv.addSchema(field, `https://library.example/fields/${name}`);
      const { $schema: _, ...schema } = JSON.parse(
        await readFile(join(library ?? '', 'schemas/organizations_schema-v1.0.0.json'), 'utf8'),
      ) as Schema;
      const validate = ajv.compile({ ...schema, $id: 'https://library.example/schemas/organizations' });
      for (const profile of profiles) assert.ok(validate(profile), JSON.stringify([profile, validate.errors]));
    },
  );

  it('states a relation to the network for a current member only', () => {
    const related = profiles.filter(({ relationships }) => relationships).map(({ unique_id }) => unique_id);
    assert.deepEqual(related, ['current-si']);
  });

  it('has the country of a region, also of one that took the place of others', () => {
    assert.equal(countryOfRegion('KR-11', invented.feed), 'KR');
    assert.equal(countryOfRegion('new-region', invented.feed), 'KR');
    assert.equal(countryOfRegion('unknown', invented.feed), undefined);
  });

  it('has the English name first, and the other one as nickname', () => {
    const { name, nickname } = profiles.find(({ unique_id }) => unique_id === 'current-si') ?? {};
    assert.deepEqual([name, nickname], ['Current-si', '현재시']);
  });
});

describe('exports/popolo.json', () => {
  it('keeps the rules of Popolo', () => {
    const validate = new Ajv({ allErrors: true }).compile(popoloRules);
    for (const document of popolos) assert.ok(validate(document), JSON.stringify(validate.errors));
  });

  it(
    'is valid by the schemas of Popolo',
    { skip: popoloSpec === undefined && 'needs a clone: SSEGOV_POPOLO_SPEC' },
    async () => {
      // Draft 3 says "required" at the property; later drafts at the object.
      const modern = (value: unknown): unknown => {
        if (Array.isArray(value)) return value.map(modern);
        if (typeof value !== 'object' || value === null) return value;
        const { $schema: _, id, required, ...rest } = value as Schema;
        const entries = Object.entries(rest).map(([key, inner]) => [key, modern(inner)] as const);
        const properties = Object.entries((rest['properties'] ?? {}) as Record<string, Schema>);
        const needed = properties.filter(([, property]) => property['required'] === true).map(([key]) => key);
        const isId = typeof id === 'string';
        return {
          ...(isId ? { $id: id.replace(/#$/u, '') } : id === undefined ? {} : { id: modern(id) }),
          ...Object.fromEntries(entries),
          ...(needed.length > 0
            ? { required: needed }
            : typeof required === 'boolean' || required === undefined
              ? {}
              : { required: modern(required) }),
        };
      };
      const ajv = new Ajv({ strict: false, validateFormats: false });
      for (const [, schema] of await readSchemas(join(popoloSpec ?? '', 'schemas')))
        ajv.addSchema(modern(schema) as Schema);
      for (const [list, name] of Object.entries({
        organizations: 'organization',
        persons: 'person',
        memberships: 'membership',
        areas: 'area',
      })) {
        for (const document of popolos)
          for (const record of document[list] as unknown[])
            assert.ok(
              ajv.validate(`http://www.popoloproject.com/schemas/${name}.json`, record),
              JSON.stringify([record, ajv.errors]),
            );
      }
    },
  );

  it('has a membership for each period that the feed states, and none for a member on record', () => {
    const memberships = (popolos[0]?.['memberships'] ?? []) as {
      role: string;
      member?: { id: string };
      start_date?: string;
      end_date?: string;
    }[];
    const periods = memberships.filter(({ role }) => role === 'member');
    assert.deepEqual(
      periods.map(({ member, start_date, end_date }) => [member?.id, start_date, end_date]),
      [
        ['invented-gu', '2001', '2009-05'],
        ['invented-gu', '2013', '2020-01'],
        ['current-si', '2020-05', undefined],
      ],
    );
  });

  it('refers to records of the same file only, each with an id of its own', () => {
    for (const { organizations, persons, memberships, areas } of popolos as Record<
      string,
      {
        id: string;
        organization_id?: string;
        person_id?: string;
        on_behalf_of_id?: string;
        area_id?: string;
        member?: { id: string };
      }[]
    >[]) {
      const all = [organizations, persons, memberships, areas].flatMap((list) => list ?? []);
      const ids = new Set(all.map(({ id }) => id));
      assert.equal(ids.size, all.length);
      for (const { organization_id, person_id, on_behalf_of_id, area_id, member } of all)
        for (const id of [organization_id, person_id, on_behalf_of_id, area_id, member?.id])
          assert.ok(id === undefined || ids.has(id), id);
    }
  });
});
