import { numbers } from '../shared/tools.js';

/** What a page shows of a member: part, element, text. @type {readonly (readonly [string, string, (row: import('../shared/rows.js').Row) => string])[]} */
export const memberLines = [
  ['name', 'h3', ({ name }) => name],
  ['english', 'p', ({ english }) => english],
  ['place', 'p', ({ regionName, kindName }) => `${regionName} · ${kindName}`],
  ['population', 'p', ({ population }) => `인구 ${numbers.format(population)}명`],
  ['tags', 'p', ({ tags }) => tags],
  ['summary', 'p', ({ summary }) => summary],
];
