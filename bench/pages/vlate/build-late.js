import { FlatIndex } from '../shared/flat-index.js';

/** Builds no index in advance: the first search does it, in its own task. */
FlatIndex.prototype.build = () => Promise.resolve();
