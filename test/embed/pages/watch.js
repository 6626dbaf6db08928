/* Tells the page that holds this frame what happens here; a sandboxed frame can do no more than that. */
/** @type {string[]} */
const violations = [];
/** @type {string[]} */
const errors = [];
/** @param {object} message */
const tell = (message) => parent.postMessage({ ...message, violations, errors }, '*');

addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
  violations.push(`${violatedDirective}: ${blockedURI} ${sample}`);
  tell({ what: 'violation' });
});
addEventListener('error', ({ message }) => errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
const logError = console.error.bind(console);
console.error = (...details) => {
  errors.push(details.map(String).join(' '));
  logError(...details);
};
addEventListener('step', (event) => {
  tell({ what: 'step', step: /** @type {CustomEvent<unknown>} */ (event).detail });
});
