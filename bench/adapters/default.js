/**
 * How a page is worked and read: a peer's own adapter overrides what differs. Runs in the page, before its scripts.
 * The page is ready when it has said so and `answers`. `control` gives what is focused, `keys` what is pressed on it, `names` the shown members' names, in order.
 */
globalThis.benchAdapter = {
  readyEvent: 'bench-ready',
  answers: () => true,
  keys: { sort: 'ArrowDown', kind: 'ArrowDown', region: 'ArrowDown' },
  control: (name) => document.getElementById(name),
  count: () => document.getElementById('count'),
  names: () => document.querySelectorAll('.member:not([hidden]) .name'),
};
