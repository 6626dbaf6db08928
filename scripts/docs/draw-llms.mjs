/** @typedef {import('./read-elements.mjs').ElementModel} ElementModel */

/** @param {string} text */
const code = (text) => `\`${text}\``;

/** @param {ElementModel} element */
function drawElement({ tag, summary, description, attributes, properties, events, slots }) {
  return [
    `## <${tag}>`,
    `${summary} ${description}`,
    '',
    'Attributes:',
    '',
    ...attributes.map(({ name, type, default: preset, description }) => {
      const range = [type.replaceAll(' | ', ' or '), preset && `default ${preset}`].filter(Boolean).join(', ');
      return `- ${code(name)} (${range}): ${description}`;
    }),
    '',
    'Properties without an attribute:',
    '',
    ...properties.map(({ name, description }) => `- ${code(name)}: ${description}`),
    '',
    'Events:',
    '',
    ...events.map(({ name, description }) => `- ${code(name)}: ${description}`),
    '',
    'Slots:',
    '',
    ...slots.map(({ name, description }) => `- ${name ? code(name) : '(default)'}: ${description}`),
  ].join('\n');
}

/**
 * What a language model that writes a page needs to know: https://llmstxt.org.
 * @param {readonly ElementModel[]} elements
 * @param {{ name: string, description: string, homepage: string }} packageJson
 */
export function drawLlms(elements, { name, description, homepage }) {
  const docs = homepage.replace('#readme', '/blob/main/docs');
  const links = [
    ['Elements', 'elements.md', 'attributes, events, slots, parts and states of each'],
    ['Installing', 'installing.md', 'hosting, npm, which feed an element shows'],
    ['Embedding', 'embedding.md', 'WordPress, editors that strip tags, frames, frameworks'],
    ['Theming', 'theming.md', 'custom properties, parts, layout'],
    ['Forms', 'forms.md', 'endpoints, adapters, consent'],
    ['Publishing', 'publishing.md', 'the feed, from a spreadsheet'],
    ['Getting it online', 'hosting.md', 'GitHub Pages, nginx, Apache, and how to check the result'],
  ];
  return `# ${name}

> ${description}

Any page, no bundler: copy the folder \`dist/cdn\` to a host of your own (here as \`/widgets/\`) and paste

\`\`\`html
<script type="module" src="/widgets/ssegov.js"></script>
<ssegov-directory></ssegov-directory>
\`\`\`

With a bundler: \`npm install ${name}\`, then

\`\`\`js
import '${name}/define'; // all elements; one alone: '${name}/define/directory'
\`\`\`

In React and Next: \`import { SsegovDirectory } from '${name}/react';\`. Types of the tags alone: \`import '${name}/jsx'\` (React), \`/vue\`, \`/svelte\`, \`/solid\`, \`/preact\`.

Children of an element are its fallback: shown until it has something to show. Events bubble and cross shadow roots; their fields are on the event itself, not in \`detail\`. All elements: \`lang\` (of the element or an ancestor) chooses Korean or English; the method \`reload()\` reads the feed again. The feed is, in this order: the property \`feed\`, the attribute \`src\`, the page's \`<link rel="ssegov-feed" href>\`, \`feed.json\` beside the script.

${elements.map(drawElement).join('\n\n')}

## Documentation

${links.map(([title, file, what]) => `- [${title}](${docs}/${file}): ${what}`).join('\n')}
`;
}
