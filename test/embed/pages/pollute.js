/* What old pages do to the language and to the browser's own objects, by the query's `pollution`. */
const pollution = new URLSearchParams(location.search).get('pollution') ?? '';

/** A promise that is not the browser's, as polyfills install it. */
class ForeignPromise {
  #native;
  /** @param {(resolve: (value: unknown) => void, reject: (reason: unknown) => void) => void} executor */
  constructor(executor) {
    this.#native = new NativePromise(executor);
  }
  /** @param {[onResolved?: (value: unknown) => unknown, onRejected?: (reason: unknown) => unknown]} handlers */
  then(...handlers) {
    const native = this.#native.then(...handlers);
    return new ForeignPromise((resolve, reject) => void native.then(resolve, reject));
  }
  /** @param {(reason: unknown) => unknown} onRejected */
  catch(onRejected) {
    return this.then(undefined, onRejected);
  }
  /** @param {() => unknown} onEnd */
  finally(onEnd) {
    return this.then(
      (value) => (onEnd(), value),
      (reason) => {
        onEnd();
        throw reason;
      },
    );
  }
  /** @param {unknown} value */
  static resolve = (value) => new ForeignPromise((resolve) => resolve(value));
  /** @param {unknown} reason */
  static reject = (reason) => new ForeignPromise((_resolve, reject) => reject(reason));
  /** @param {unknown[]} values */
  static all = (values) => ForeignPromise.resolve(NativePromise.all(values));
}
const NativePromise = Promise;

/** @type {Record<string, () => void>} */
const pollutions = {
  // Prototype 1.6 does this, and JSON.stringify calls it.
  toJSON: () => {
    Reflect.set(Array.prototype, 'toJSON', () => 'polluted');
    Reflect.set(Object.prototype, 'toJSON', () => 'polluted');
  },
  promise: () => Reflect.set(globalThis, 'Promise', ForeignPromise),
  frozen: () => [Object, Array, Function, String].forEach(({ prototype }) => Object.freeze(prototype)),
  'for-in': () => {
    Reflect.set(Object.prototype, 'extra', 'polluted');
    Reflect.set(Array.prototype, 'extra', 'polluted');
    Reflect.set(String.prototype, 'extra', 'polluted');
  },
  amd: () =>
    Reflect.set(
      globalThis,
      'define',
      Object.assign(() => undefined, { amd: {} }),
    ),
};
pollutions[pollution]?.();
