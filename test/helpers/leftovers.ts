export interface Leftovers {
  readonly listeners: number;
  readonly timers: number;
  readonly observers: number;
}

/** Targets outside an element, on which its listeners would outlive it. */
const lasting = (target: EventTarget): boolean =>
  target === window || target === document || target instanceof MediaQueryList || target instanceof AbortSignal;

/** Counts what is set up from here on and not removed: listeners on targets that outlive an element, timers, observers. */
export function countLeftovers(): { readonly count: () => Leftovers; readonly restore: () => void } {
  const listeners = new Map<EventTarget, Set<unknown>>();
  const timers = new Set<unknown>();
  const observers = new Set<unknown>();
  const undo: (() => void)[] = [];
  const replace = <Target extends object, Key extends keyof Target>(target: Target, key: Key, value: unknown) => {
    const real = target[key];
    target[key] = value as Target[Key];
    undo.push(() => void (target[key] = real));
  };

  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  replace(
    EventTarget.prototype,
    'addEventListener',
    function (this: EventTarget | undefined, ...args: Parameters<typeof add>) {
      const target = this ?? window;
      if (lasting(target)) listeners.set(target, (listeners.get(target) ?? new Set()).add(args[1]));
      add.apply(target, args);
    },
  );
  replace(
    EventTarget.prototype,
    'removeEventListener',
    function (this: EventTarget | undefined, ...args: Parameters<typeof remove>) {
      listeners.get(this ?? window)?.delete(args[1]);
      remove.apply(this ?? window, args);
    },
  );

  const { setTimeout: set, clearTimeout: clear } = globalThis;
  replace(globalThis, 'setTimeout', (call: () => void, delay?: number) => {
    const timer = set(() => {
      timers.delete(timer);
      call();
    }, delay);
    timers.add(timer);
    return timer;
  });
  replace(globalThis, 'clearTimeout', (timer: number) => {
    timers.delete(timer);
    clear(timer);
  });

  for (const { prototype } of [MutationObserver, IntersectionObserver, ResizeObserver]) {
    const observe = prototype.observe as (...args: unknown[]) => void;
    const { disconnect } = prototype;
    replace(prototype, 'observe', function (this: object, ...args: unknown[]) {
      observers.add(this);
      observe.apply(this, args);
    });
    replace(prototype, 'disconnect', function (this: object) {
      observers.delete(this);
      disconnect.call(this);
    });
  }

  return {
    count: () => ({
      listeners: [...listeners.values()].reduce((sum, { size }) => sum + size, 0),
      timers: timers.size,
      observers: observers.size,
    }),
    restore: () => undo.reverse().forEach((step) => step()),
  };
}
