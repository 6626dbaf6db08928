/* The code that only a text query needs; it is loaded after the first members are painted. */
export { explainMatch, type Found } from './select/explain-match.js';
export { searchMembers } from './select/search-members.js';
export { textIndex } from './text/text-index.js';
