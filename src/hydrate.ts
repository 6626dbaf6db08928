import { hydrateRoot } from './hydration/hydrate-root.js';
import { setHydrateLoader } from './page/hydrate-loader.js';

setHydrateLoader(() => Promise.resolve(hydrateRoot));
