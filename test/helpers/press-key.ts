import { sendKeys } from '@web/test-runner-commands';

/** Presses a key; resolves when the page has received its `keyup`. (Firefox may answer the test before the page.) */
export async function pressKey(key: string): Promise<void> {
  const released = new Promise<void>((resolve) => {
    const take = (event: KeyboardEvent) => {
      // The `keyup` of another key may arrive first.
      if (event.key !== key) return;
      removeEventListener('keyup', take, true);
      resolve();
    };
    addEventListener('keyup', take, true);
  });
  await sendKeys({ press: key });
  await released;
  // The key's default action follows its events.
  await new Promise((resolve) => setTimeout(resolve));
}
