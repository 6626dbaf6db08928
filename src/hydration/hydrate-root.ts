import { hydrate } from '@lit-labs/ssr-client';
import type { Hydrate } from '../page/hydrate-loader.js';
import { version } from '../version.js';
import { warnOnce } from '../warn-once.js';
import { expandMarkers } from './expand-markers.js';
import { fingerprintOf } from './fingerprint.js';
import { keepInput } from './keep-input.js';

/** Takes over the markup of `ssegov-widgets/server`. Clears it if the feed or the version has changed since. */
export const hydrateRoot: Hydrate = (root) => {
  const [, serverVersion = '', fingerprint, ...digests] = root.firstChild?.nodeValue?.split(' ') ?? [];
  if (serverVersion === version) expandMarkers(root, digests);
  else warnOnce(`the server has version ${serverVersion}, the page ${version}: the element renders again.`);
  return ({ renderedFrom, render, options }) => {
    try {
      if (serverVersion === version && fingerprint === fingerprintOf(renderedFrom)) {
        const replay = keepInput(root);
        hydrate(render(), root, options);
        return replay;
      }
    } catch (error) {
      console.warn('ssegov-widgets: the server’s markup cannot be taken over; the element renders again.', error);
    }
    root.replaceChildren();
    return undefined;
  };
};
