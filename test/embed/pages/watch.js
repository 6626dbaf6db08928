/* Tells the page that holds this frame what happens here; a sandboxed frame can do no more than that. */
/** @type {string[]} */
const violations = [];
/** @param {object} message */
const tell = (message) => parent.postMessage({ ...message, violations }, '*');

addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
  violations.push(`${violatedDirective}: ${blockedURI} ${sample}`);
  tell({ what: 'violation' });
});
addEventListener('error', ({ message }) => tell({ what: 'error', message }));

for (const name of ['ssegov-load', 'ssegov-error']) {
  addEventListener(name, (event) => {
    const element = /** @type {Element} */ (event.target);
    const { display } = getComputedStyle(element);
    const text = element.shadowRoot?.textContent;
    const code = 'code' in event ? event.code : undefined;
    tell({ what: 'event', event: { name, tag: element.localName, display, text, code } });
  });
}
