/** Work that pauses where a frame may be given back: after each `yield`. */
export type Slices<Result> = Generator<undefined, Result, unknown>;

/** All of it at once. */
export function finish<Result>(work: Slices<Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** What is built once for an object and dropped with it, whoever asks for it, and however many advance it in turns. */
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
