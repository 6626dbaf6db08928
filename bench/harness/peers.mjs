/** The pages, by folder. */
export const peers = /** @type {const} */ ({
  vvirtual: 'hand-written, virtualised',
  vlines: 'hand-written, virtualised, plain lines',
  vlate: 'hand-written, virtualised, indexed by the first key',
  vlibs: 'hand-written, virtualised, with Lit and a checked feed',
  ours: 'ssegov-directory',
  paged: 'hand-written, paged',
  listjs: 'List.js',
  datatables: 'DataTables',
  tabulator: 'Tabulator',
  gridjs: 'Grid.js',
  react: 'React, TanStack Table + Virtual',
  instantsearch: 'InstantSearch + MiniSearch',
});
/** @typedef {keyof typeof peers} Peer */
/** The page that the others are compared with. */
export const baseline = 'vvirtual';
