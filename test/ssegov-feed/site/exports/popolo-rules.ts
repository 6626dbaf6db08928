/* What a record of Popolo may hold, as its specification says (https://www.popoloproject.com/specs/). Written anew. */
const text = { type: 'string', minLength: 1 };
const date = { type: 'string', pattern: '^[0-9]{4}(-[0-9]{2}){0,2}$' };
const listOf = (properties: object, required: readonly string[]) => ({
  type: 'array',
  items: { type: 'object', properties, required, additionalProperties: false },
});
const links = listOf({ url: { type: 'string', pattern: '^https?://' }, note: text }, ['url']);
const names = listOf({ name: text, note: text }, ['name']);

export const popoloRules = {
  type: 'object',
  additionalProperties: false,
  required: ['organizations', 'persons', 'memberships', 'areas'],
  properties: {
    organizations: listOf(
      {
        ...{ id: text, name: text, other_names: names, classification: text, area_id: text, description: text },
        ...{ founding_date: date, image: { type: 'string', pattern: '^https?://' }, links, sources: links },
        identifiers: listOf({ identifier: text, scheme: text }, ['identifier']),
        contact_details: listOf({ type: text, value: text }, ['type', 'value']),
        updated_at: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$' },
      },
      ['id', 'name'],
    ),
    persons: listOf({ id: text, name: text, other_names: names, summary: text }, ['id', 'name']),
    memberships: listOf(
      {
        ...{ id: text, role: text, label: text, organization_id: text, person_id: text, on_behalf_of_id: text },
        ...{ start_date: date, end_date: date, sources: links },
        member: {
          type: 'object',
          properties: { '@type': { const: 'Organization' }, id: text },
          required: ['@type', 'id'],
        },
      },
      ['organization_id'],
    ),
    areas: listOf({ id: text, name: text, identifier: text, classification: text }, ['id', 'name']),
  },
};
