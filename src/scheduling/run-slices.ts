/** Work in slices: it may be paused after each `yield`. */
export type Slices<Result> = Generator<undefined, Result, unknown>;

/** Runs work to its end without a pause. */
export function finish<Result>(work: Slices<Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** Shares work by key: it is run once, however many callers advance it, and its result is dropped with the key. */
export function sharedSlices<Key extends object, Result>(
  build: (key: Key) => Slices<Result>,
): (key: Key) => Slices<Result> {
  const works = new WeakMap<Key, { builder: Slices<Result> | undefined; result?: Result }>();
  return function* (key) {
    let work = works.get(key);
    if (!work) works.set(key, (work = { builder: build(key) }));
    while (work.builder) {
      const step = work.builder.next();
      if (!step.done) yield;
      else {
        work.result = step.value;
        work.builder = undefined;
      }
    }
    return work.result as Result;
  };
}
