import { FlatIndex } from '../shared/flat-index.js';

/** Nothing is laid out ahead: the first search does it, in its own task. */
FlatIndex.prototype.build = () => Promise.resolve();
