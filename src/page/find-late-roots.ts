/** Milliseconds until the first check; each following pause is twice as long. */
const first = 250;
/** The longest pause in milliseconds: the last check is about half a minute after the first. */
const longest = 16_000;

/**
 * A shadow root that is attached to a host which has long been there is told to nobody. It is looked for, less and less
 * often, from the page's start and its load on, and anew after each click: no timer runs on a page that nobody uses.
 */
export function findLateRoots(look: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (pause: number): void => {
    clearTimeout(timer);
    if (pause > longest) return;
    timer = setTimeout(() => {
      look();
      wait(pause * 2);
    }, pause);
  };
  const start = () => wait(first);
  for (const type of ['load', 'click']) addEventListener(type, start, { capture: true, passive: true });
  start();
}
