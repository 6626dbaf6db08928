/* Fills in and sends both forms, as a visitor would, and tells each step with what came of it. */

/** @typedef {HTMLElement & { endpoint: string, updateComplete: Promise<boolean>, shadowRoot: ShadowRoot }} Widget */

/** @param {string} name @param {unknown} seen */
const tell = (name, seen) => dispatchEvent(new CustomEvent('step', { detail: [name, seen] }));

/** @param {EventTarget} target @param {string} name @returns {Promise<Event>} */
const next = (target, name) => new Promise((resolve) => target.addEventListener(name, resolve, { once: true }));

/** @param {Widget} form @param {string} name @param {string} text */
function type(form, name, text) {
  const field = /** @type {HTMLInputElement} */ (form.shadowRoot.querySelector(`[name=${name}]`));
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** @param {Widget} form @param {string} selector */
const click = (form, selector) => /** @type {HTMLElement} */ (form.shadowRoot.querySelector(selector)).click();

const [contact, newsletter] = /** @type {[Widget, Widget]} */ (
  /** @type {unknown} */ (
    await Promise.all(
      ['ssegov-contact', 'ssegov-newsletter'].map(async (tag) => {
        for (;;) {
          const found = document.querySelector(tag);
          if (found?.matches(':state(ready)')) return found;
          await next(document, 'ssegov-load');
        }
      }),
    )
  )
);
const url = new URL(`/__form/embed-${String(Math.random()).slice(2)}/ok`, location.href).href;
const begun = performance.now();
for (const form of [contact, newsletter]) {
  form.endpoint = url;
  await form.updateComplete;
  tell(form.localName, form.shadowRoot.querySelector('form') !== null);
  click(form, '[part=submit]');
  while (!form.shadowRoot.querySelector('.summary')) await new Promise((resolve) => requestAnimationFrame(resolve));
  tell('errors', form.shadowRoot.querySelectorAll('.summary li').length);
}
// A script that is faster than people is taken for a robot, so this step has to wait for time to pass.
await new Promise((resolve) => setTimeout(resolve, 2100 - (performance.now() - begun)));
for (const form of [contact, newsletter]) {
  if (form === contact) for (const name of ['name', 'message']) type(form, name, 'Invented');
  type(form, 'email', 'visitor@invented.example');
  click(form, '[name=privacy]');
  const ended = Promise.race([next(form, 'ssegov-success'), next(form, 'ssegov-failure')]);
  click(form, '[part=submit]');
  const event = /** @type {Event & { code?: string }} */ (await ended);
  await form.updateComplete;
  tell('sent', [event.type, event.code ?? '', form.shadowRoot.querySelector('.sent h3')?.textContent]);
}
tell('end', true);
