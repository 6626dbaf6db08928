/** Milliseconds from an occasion to the first look; each pause after it is twice as long. */
const first = 250;
/** No pause is longer: the last look is half a minute after the occasion. */
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
