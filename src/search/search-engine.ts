/* The code that only a query needs, and its door: it comes once the members are on screen. */
export { explainMatch, type Found } from './select/explain-match.js';
export { searchMembers } from './select/search-members.js';
export { textIndex } from './text/text-index.js';
