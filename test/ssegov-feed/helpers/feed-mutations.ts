type Path = readonly (string | number)[];

/** Any JSON value with one place in it replaced, or removed where `value` is undefined. */
export function mutate(input: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const copy: unknown = Array.isArray(input) ? [...(input as unknown[])] : { ...(input as object) };
  const container = copy as Record<PropertyKey, unknown>;
  const changed = mutate(container[key], rest, value);
  if (changed === undefined && Array.isArray(copy)) copy.splice(Number(key), 1);
  else if (changed === undefined) Reflect.deleteProperty(container, key);
  else container[key] = changed;
  return copy;
}

/** The path of every value in a JSON value, the value itself included. */
export function listPaths(input: unknown, path: Path = []): Path[] {
  if (input === null || typeof input !== 'object') return [path];
  const keys = Array.isArray(input) ? [...input.keys()] : Object.keys(input);
  const children = input as Record<PropertyKey, unknown>;
  return [path, ...keys.flatMap((key) => listPaths(children[key], [...path, key]))];
}
