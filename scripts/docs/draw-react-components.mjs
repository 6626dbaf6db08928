import { comment, documentElement, listEventClasses, pascal, typeToSet } from './draw-element-types.mjs';

/** @typedef {import('./read-elements.mjs').ElementModel} ElementModel */

/** @param {ElementModel} element */
function drawProps({ tag, className, attributes, properties, events }) {
  const names = attributes.map(({ property }) => property);
  /** @param {string} name @param {string} type @param {string} description */
  const prop = (name, type, description) => `${comment(description)}\n'${name}'?: ${type} | undefined;`;
  return [
    `/** The props of \`<${pascal(tag)}>\`: those of any element in React, and those of \`<${tag}>\`. */`,
    `export interface ${pascal(tag)}Props extends ElementProps<${className}> {`,
    ...attributes.map((one) => prop(one.property, `${className}['${one.property}']`, one.description)),
    ...attributes
      .filter(({ name }) => !names.includes(name))
      .map((one) => prop(one.name, `${className}['${one.property}']`, `The same as \`${one.property}\`.`)),
    ...properties.map((one) => `${comment(one.description)}\n${one.name}?: ${typeToSet(one)};`),
    ...events.map((one) => prop(`on${pascal(one.name)}`, `((event: ${one.type}) => void)`, one.description)),
    '}',
  ].join('\n');
}

/** @param {ElementModel} element */
function drawComponent(element) {
  const { tag, folder, attributes, properties, events } = element;
  const entries = [
    ...attributes.map(({ property, name }) => `${property}: '${name}'`),
    ...properties.map(({ name }) => `${name}: undefined`),
  ];
  return `${documentElement(element)}
export const ${pascal(tag)} = /* @__PURE__ */ createComponent<${pascal(tag)}Props>({
  tag: '${tag}',
  define: () => import('../elements/${folder}/define.js'),
  properties: { ${entries.join(', ')} },
  events: [${events.map(({ name }) => `'${name}'`).join(', ')}],
});`;
}

/**
 * The components of \`ssegov-widgets/react\`.
 * @param {readonly ElementModel[]} elements
 */
export function drawReactComponents(elements) {
  const files = [
    ...elements.map(({ className, folder, tag }) => [
      className,
      `../elements/${folder}/${tag.replace('ssegov-', '')}-element.js`,
    ]),
    ...listEventClasses(elements).map((name) => [
      name,
      `../events/${name.replaceAll(/\B[A-Z]/g, '-$&').toLowerCase()}.js`,
    ]),
  ];
  return `'use client';
// Generated from custom-elements.json: npm run manifest.
${files.map(([name, path]) => `import type { ${name} } from '${path}';`).join('\n')}
import type { Feed } from '../schema/types.js';
import { createComponent, type ElementProps } from './create-component.js';

${elements.map(drawProps).join('\n\n')}

${elements.map(drawComponent).join('\n\n')}
`;
}
