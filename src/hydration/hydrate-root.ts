import { hydrate } from '@lit-labs/ssr-client';
import type { Hydrate } from '../page/hydrate-loader.js';
import { version } from '../version.js';
import { warnOnce } from '../warn-once.js';
import { expandMarkers } from './expand-markers.js';
import { fingerprintOf } from './fingerprint.js';
import { keepInput } from './keep-input.js';

/** Takes over what `ssegov-widgets/server` has drawn. A newer feed, or another version, is drawn anew. */
export const hydrateRoot: Hydrate = ({ root, renderedFrom, render, options }) => {
  const [, drawnBy = '', fingerprint, ...digests] = root.firstChild?.nodeValue?.split(' ') ?? [];
  try {
    if (drawnBy !== version)
      warnOnce(`the server has drawn with version ${drawnBy}, this is ${version}: it is drawn anew.`);
    else if (fingerprint === fingerprintOf(renderedFrom)) {
      const replay = keepInput(root);
      expandMarkers(root, digests);
      hydrate(render(), root, options);
      return replay;
    }
  } catch (error) {
    console.warn('ssegov-widgets: the markup of the server is drawn anew.', error);
  }
  root.replaceChildren();
  return undefined;
};
