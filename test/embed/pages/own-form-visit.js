/* Sends the page's own form empty, then cancelled by the page, then as it should be; and tells each step with what came of it. */

/** @typedef {HTMLElement & { updateComplete: Promise<boolean>, shadowRoot: ShadowRoot }} Widget */

/** @param {string} name @param {unknown} seen */
const tell = (name, seen) => dispatchEvent(new CustomEvent('step', { detail: [name, seen] }));

/** @param {EventTarget} target @param {string} name @returns {Promise<Event>} */
const next = (target, name) => new Promise((resolve) => target.addEventListener(name, resolve, { once: true }));

const contact = /** @type {Widget} */ (document.querySelector('ssegov-contact'));
while (!contact.matches(':state(ready)')) await next(document, 'ssegov-load');
const form = /** @type {HTMLFormElement} */ (document.querySelector('form'));
const button = /** @type {HTMLButtonElement} */ (form.querySelector('button'));
const key = `embed-${String(Math.random()).slice(2)}`;
form.setAttribute('action', `/__form/${key}/ok`);

button.click();
while (!contact.shadowRoot.querySelector('.summary')) await new Promise((resolve) => requestAnimationFrame(resolve));
tell('errors', contact.shadowRoot.querySelectorAll('.summary li').length);

/** @type {HTMLTextAreaElement} */ (form.querySelector('[name=message]')).value = 'Invented';
const asked = next(document, 'submit');
form.addEventListener('submit', (event) => event.preventDefault(), { once: true });
button.click();
tell('asked', (await asked).defaultPrevented);

const ended = Promise.race([next(contact, 'ssegov-success'), next(contact, 'ssegov-failure')]);
button.click();
const event = /** @type {Event & { code?: string }} */ (await ended);
tell('sent', [event.type, event.code ?? '']);

// In a sandbox the page may not read what the server received, so the test does.
tell('key', key);
tell('end', true);
