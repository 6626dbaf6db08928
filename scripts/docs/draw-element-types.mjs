/** @typedef {import('./read-elements.mjs').ElementModel} ElementModel */

/** `ssegov-member-card` → `SsegovMemberCard`. @param {string} name */
export const pascal = (name) => name.replaceAll(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

/** @param {readonly string[]} lines of a doc comment */
export const comment = (...lines) =>
  lines.length === 1 ? `/** ${lines[0]} */` : ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');

/**
 * What the value of an attribute may be in a template: a number may be written as text, as in HTML.
 * @param {string} type
 */
const inTemplates = (type) => (type === 'number' ? 'number | `${number}`' : type);

/** @param {ElementModel} element */
export function documentElement({ summary, slots, parts }) {
  const named = slots.map(({ name, description }) => `- ${name ? `\`${name}\`` : '(default)'}: ${description}`);
  return comment(
    ...[summary, '', 'Slots:', ...named, ''],
    `Parts: ${parts.map(({ name }) => `\`${name}\``).join(', ')}.`,
  );
}

/** Where a property also takes what it never returns. @type {Readonly<Record<string, string>>} */
const settable = { feed: 'Feed | null | undefined' };

/** @param {{ name: string, type: string }} property */
export const typeToSet = ({ name, type }) => settable[name] ?? `${type} | undefined`;

/** @param {ElementModel} element */
function drawInterfaces({ tag, className, attributes, properties, events }) {
  const name = className.replace(/Element$/, '');
  const optional = (/** @type {string} */ key, /** @type {string} */ type, /** @type {string} */ description) =>
    `${comment(description)}\n'${key}'?: ${type} | undefined;`;
  return [
    `/** The attributes of \`<${tag}>\`, by their names in HTML. */`,
    `export interface ${name}Attributes {`,
    ...attributes.map((one) => optional(one.name, inTemplates(one.type), one.description)),
    '}',
    `/** What can only be set as a property of \`<${tag}>\`. */`,
    `export interface ${name}Properties {`,
    ...properties.map((one) => `${comment(one.description)}\n${one.name}?: ${typeToSet(one)};`),
    '}',
    `/** The events of \`<${tag}>\`, by their names. */`,
    `export interface ${name}Events {`,
    ...events.map((one) => `${comment(one.description)}\n'${one.name}': ${one.type};`),
    '}',
  ].join('\n');
}

/** @param {ElementModel} element */
function drawEntry(element) {
  const name = element.className.replace(/Element$/, '');
  return `${documentElement(element)}
  '${element.tag}': {
    element: ${element.className};
    attributes: ${name}Attributes;
    properties: ${name}Properties;
    events: ${name}Events;
  };`;
}

/** @param {readonly ElementModel[]} elements */
export const listEventClasses = (elements) =>
  [...new Set(elements.flatMap(({ events }) => events.map(({ type }) => type)))].sort();

/**
 * What the types of all frameworks share.
 * @param {readonly ElementModel[]} elements
 */
export function drawElementTypes(elements) {
  const imported = [...elements.map(({ className }) => className), 'Feed', ...listEventClasses(elements)];
  return `// Generated from custom-elements.json: npm run manifest.
import type { ${imported.join(', ')} } from '../dist/npm/index.js';

${elements.map(drawInterfaces).join('\n\n')}

/** What the types of a framework need to know of each element, by its tag. */
export interface SsegovElements {
${elements.map(drawEntry).join('\n')}
}

/** One of the elements. */
export type SsegovElement = SsegovElements[keyof SsegovElements];
`;
}
