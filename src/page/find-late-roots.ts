/** Milliseconds before the first check; each following pause is twice as long. */
const firstPause = 250;
/** The longest pause in milliseconds: the last check is about half a minute after the first. */
const longestPause = 16_000;

/**
 * Searches for new shadow roots, because no event reports that one was attached to an old host. It checks less and less often
 * after the start, and again after the page's `load` and each click, so that no timer runs on a page that nobody uses.
 */
export function findLateRoots(findRoots: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (pause: number): void => {
    clearTimeout(timer);
    if (pause > longestPause) return;
    timer = setTimeout(() => {
      findRoots();
      wait(pause * 2);
    }, pause);
  };
  const start = () => wait(firstPause);
  for (const type of ['load', 'click']) addEventListener(type, start, { capture: true, passive: true });
  start();
}
