import { hydrate } from '@lit-labs/ssr-client';
import type { Hydrate } from '../page/hydrate-loader.js';
import { expandMarkers } from './expand-markers.js';
import { keepInput } from './keep-input.js';

export const hydrateRoot: Hydrate = (value, root, options) => {
  const replay = keepInput(root);
  expandMarkers(root);
  hydrate(value, root, options);
  return replay;
};
