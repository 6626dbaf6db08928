/*
 * What the fields of organizations_schema-v1.0.0 may hold, as its documentation says (docs/exports.md). Written anew: the
 * library of Murmurations is under the GPL, so none of its files is copied here.
 */
const web = { type: 'string', pattern: '^https?://.', maxLength: 2000 };
const text = { type: 'string', minLength: 1 };

export const murmurationsRules = {
  type: 'object',
  required: ['linked_schemas', 'name'],
  additionalProperties: false,
  properties: {
    linked_schemas: { type: 'array', items: { const: 'organizations_schema-v1.0.0' }, minItems: 1, maxItems: 1 },
    name: { type: 'string', minLength: 1, maxLength: 200 },
    nickname: text,
    primary_url: web,
    tags: { type: 'array', items: { type: 'string', maxLength: 100 }, uniqueItems: true, minItems: 1, maxItems: 100 },
    urls: {
      type: 'array',
      uniqueItems: true,
      items: { type: 'object', properties: { name: text, url: web }, required: ['url'], additionalProperties: false },
    },
    description: text,
    full_address: text,
    country_iso_3166: { type: 'string', pattern: '^[A-Z]{2}$' },
    geolocation: {
      type: 'object',
      properties: {
        lat: { type: 'number', minimum: -90, maximum: 90 },
        lon: { type: 'number', minimum: -180, maximum: 180 },
      },
      required: ['lat', 'lon'],
      additionalProperties: false,
    },
    image: web,
    relationships: {
      type: 'array',
      uniqueItems: true,
      items: {
        type: 'object',
        properties: { predicate_url: web, object_url: web },
        required: ['predicate_url', 'object_url'],
      },
    },
    contact_details: { type: 'object', properties: { email: text, contact_form: web }, additionalProperties: false },
    telephone: text,
    geographic_scope: { enum: ['local', 'regional', 'national', 'international'] },
    unique_id: text,
  },
};
