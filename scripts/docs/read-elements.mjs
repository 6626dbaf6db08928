/**
 * What is read of custom-elements.json.
 * @typedef {{ name: string, description?: string }} Named
 * @typedef {Named & { fieldName?: string, type?: { text: string }, default?: string }} Attribute
 * @typedef {Named & { kind: string, static?: boolean, readonly?: boolean, attribute?: string, type?: { text: string } }} Member
 * @typedef {Named & { type: { text: string } }} Event
 * @typedef {{ attributes?: Attribute[], members?: Member[], events?: Event[], slots?: Named[], cssParts?: Named[] }} Contents
 * @typedef {Named & Contents & { tagName?: string, summary?: string }} Declaration
 * @typedef {{ modules: { path: string, declarations?: Declaration[] }[] }} Manifest
 */

/**
 * An element as the generated files need it. `folder` is its folder in the sources; `properties` can be set and have no attribute.
 * @typedef {{ name: string, description: string }} Described
 * @typedef {Described & { type: string }} Typed
 * @typedef {Typed & { property: string, default: string }} TypedAttribute
 * @typedef {{ tag: string, className: string, folder: string, summary: string, description: string, attributes: TypedAttribute[], properties: Typed[], events: Typed[], slots: Described[], parts: Described[] }} ElementModel
 */

/** @param {string | undefined} text on one line */
const flat = (text) => (text ?? '').replaceAll(/\s+/g, ' ').trim();

/** @param {Named[] | undefined} named */
const describe = (named = []) => named.map(({ name, description }) => ({ name, description: flat(description) }));

/**
 * @param {Declaration & { tagName: string }} declaration
 * @param {string} path
 * @returns {ElementModel}
 */
function readElement({ name, tagName, attributes = [], members = [], events = [], ...rest }, path) {
  const isSettable = (/** @type {Member} */ { kind, attribute, readonly, static: isStatic }) =>
    kind === 'field' && !attribute && !readonly && !isStatic;
  return {
    className: name,
    tag: tagName,
    folder: path.split('/').at(-2) ?? '',
    summary: flat(rest.summary),
    description: flat(rest.description),
    attributes: attributes.map((one) => ({
      name: one.name,
      property: one.fieldName ?? one.name,
      type: one.type?.text ?? 'string',
      description: flat(one.description),
      default: (one.default ?? '').replaceAll("'", ''),
    })),
    properties: members.filter(isSettable).map((one) => ({
      name: one.name,
      type: one.type?.text ?? 'unknown',
      description: flat(one.description),
    })),
    events: events.map((one) => ({ name: one.name, type: one.type.text, description: flat(one.description) })),
    slots: describe(rest.slots),
    parts: describe(rest.cssParts),
  };
}

/**
 * The elements of the manifest, by their tags in alphabetical order.
 * @param {Manifest} manifest
 * @returns {ElementModel[]}
 */
export function readElements({ modules }) {
  return modules
    .flatMap(({ path, declarations = [] }) =>
      declarations.flatMap((one) => (one.tagName ? [readElement({ ...one, tagName: one.tagName }, path)] : [])),
    )
    .sort((one, other) => (one.tag < other.tag ? -1 : 1));
}
