import { sendKeys } from '@web/test-runner-commands';

/** Presses a key, until the page has been told that it is up again. (Firefox may answer the test before the page.) */
export async function pressKey(key: string): Promise<void> {
  const released = new Promise<void>((resolve) => {
    const take = (event: KeyboardEvent) => {
      // Another key may still be under way.
      if (event.key !== key) return;
      removeEventListener('keyup', take, true);
      resolve();
    };
    addEventListener('keyup', take, true);
  });
  await sendKeys({ press: key });
  await released;
  // What the key does by itself comes after its events.
  await new Promise((resolve) => setTimeout(resolve));
}
