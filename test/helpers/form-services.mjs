/*
 * The answer of each service, by its documentation, its source or public code that uses it (docs/form-services.md says
 * which). Where a service counts a filled-in honeypot as a robot, so does this server.
 */

/** @typedef {import('./form-server.mjs').FormAnswer} FormAnswer */
/** @typedef {FormAnswer & { cors?: 'all' | 'simple' | 'none' }} ServiceAnswer */

const json = 'application/json; charset=utf-8';

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {unknown} value
 */
const sendJson = (response, status, value) =>
  void response.writeHead(status, { 'content-type': json }).end(JSON.stringify(value));

/** @param {import('node:http').ServerResponse} response */
const sendPage = (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Thank you!</p>');

/** @param {string} body */
const readJson = (body) => {
  try {
    return /** @type {Record<string, unknown>} */ (JSON.parse(body));
  } catch {
    return undefined;
  }
};

/** @param {unknown} email */
const isAddress = (email) => typeof email === 'string' && /^[^@\s]+@[^@\s]+$/.test(email);

/**
 * A form that answers with a page that no other origin may read.
 * @returns {ServiceAnswer}
 */
function pageOnly() {
  /** @type {ServiceAnswer} */
  const answer = ({ response }) => sendPage(response);
  answer.cors = 'none';
  return answer;
}

const token = '1795465534070:2ddd:e090';

/** @type {ServiceAnswer} */
const ghost = ({ request, response, body, rest }) => {
  const old = rest.startsWith('old/');
  if (rest.endsWith('members/api/integrity-token/') && request.method === 'GET') {
    if (old) sendJson(response, 404, {});
    else response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(token);
    return;
  }
  const refuse = (/** @type {string} */ message) =>
    sendJson(response, 400, { errors: [{ message, type: 'BadRequestError', property: null, code: null }] });
  const input = readJson(body);
  if (!input || (!old && input['integrityToken'] !== token)) refuse('The request could not be understood.');
  else if (!isAddress(input['email'])) refuse('Email is not valid');
  else if (input['email'] === 'mail-server@down.example')
    sendJson(response, 500, { errors: [{ message: 'Failed to send email. Reason: 535', type: 'EmailError' }] });
  else sendJson(response, 201, {});
};

/** @type {ServiceAnswer} */
const listmonk = ({ request, response, body, rest }) => {
  const form = new URLSearchParams(body);
  if (rest.endsWith('subscription/form')) {
    // A filled-in nonce is a robot.
    if (form.get('nonce')) response.writeHead(502).end();
    else sendPage(response);
    return;
  }
  const isJson = request.headers['content-type']?.startsWith('application/json');
  const input = isJson ? readJson(body) : { email: form.get('email'), list_uuids: form.getAll('l') };
  const lists = /** @type {string[]} */ (input?.['list_uuids'] ?? []);
  if (!isAddress(input?.['email'])) sendJson(response, 400, { message: 'Invalid email.' });
  else if (lists.length === 0) sendJson(response, 400, { message: 'No lists given.' });
  else sendJson(response, 200, { data: { has_optin: lists.length > 1 } });
};

/** @type {ServiceAnswer} */
const kit = ({ response, body }) => {
  const email = new URLSearchParams(body).get('email_address') ?? '';
  const failed = { status: 'failed', errors: { fields: ['email_address'], messages: ['Email address is invalid'] } };
  const guarded = { status: 'quarantined', url: 'https://app.kit.com/forms/1/guards/2' };
  if (email.startsWith('odd@')) sendJson(response, 200, guarded);
  else sendJson(response, 200, isAddress(email) ? { status: 'success' } : failed);
};
kit.cors = 'simple';

/** @type {ServiceAnswer} */
const formspree = ({ request, response, body }) => {
  const input = readJson(body);
  if (!request.headers.accept?.includes('application/json')) {
    response.writeHead(302, { location: 'https://formspree.io/thanks' }).end();
  } else if (!isAddress(input?.['email'])) {
    const message = 'should be an email';
    sendJson(response, 422, { error: 'Validation errors', errors: [{ code: 'TYPE_EMAIL', field: 'email', message }] });
  } else sendJson(response, 200, { ok: true, next: 'https://formspree.io/thanks' });
};

/** @type {ServiceAnswer} A listmonk that allows no other origin. */
const closed = (exchange) => listmonk(exchange);
closed.cors = 'none';

/**
 * WordPress allows only its own request headers: a preflight for any other header is refused.
 * @param {FormAnswer} answer
 * @returns {ServiceAnswer}
 */
const wordPress = (answer) =>
  Object.assign(/** @type {ServiceAnswer} */ ((exchange) => answer(exchange)), {
    cors: /** @type {const} */ ('simple'),
  });

/** A form of four fields: name, e-mail, message, consent. */
const gravity = wordPress(({ response, body }) => {
  const form = new URLSearchParams(body);
  const faults = {
    ...(form.get('input_1') ? {} : { 1: 'This field is required.' }),
    ...(isAddress(form.get('input_2')) ? {} : { 2: 'Please enter a <b>valid</b> email address.' }),
    ...(form.get('input_4_1') === '1' ? {} : { 4: 'Please agree.' }),
  };
  if (Object.keys(faults).length > 0)
    sendJson(response, 400, { is_valid: false, validation_messages: faults, page_number: 1 });
  else
    sendJson(response, 200, {
      is_valid: true,
      confirmation_message: '<div>Thanks!</div>',
      confirmation_type: 'message',
    });
});

/** Contact Form 7 refuses with 200, and takes nothing but multipart. */
const contactForm7 = wordPress(({ request, response, body }) => {
  const part = (/** @type {string} */ name) => new RegExp(`name="${name}"\\r\\n\\r\\n([^]*?)\\r\\n--`).exec(body)?.[1];
  const answer = (/** @type {string} */ status, /** @type {string} */ message, /** @type {object[]} */ invalid = []) =>
    sendJson(response, 200, { contact_form_id: 7, status, message, invalid_fields: invalid, into: '#wpcf7-f7-o1' });
  const email = part('your-email');
  if (!request.headers['content-type']?.startsWith('multipart/form-data'))
    sendJson(response, 415, {
      code: 'wpcf7_unsupported_media_type',
      message: 'The request payload format is not supported.',
    });
  else if (!/^wpcf7-f\d+-o1$/.test(part('_wpcf7_unit_tag') ?? ''))
    sendJson(response, 400, {
      code: 'wpcf7_unit_tag_not_found',
      message: 'There is no valid unit tag.',
      data: { status: 400 },
    });
  else if (email === 'down@example.org') answer('mail_failed', 'There was an error trying to send your message.');
  else if (email === 'robot@example.org') answer('spam', 'There was an error trying to send your message.');
  else if (!isAddress(email)) {
    const fault = { field: 'your-email', message: 'Please enter an email address.', idref: null, error_id: 'x' };
    answer('validation_failed', 'One or more fields have an error.', [fault]);
  } else answer('mail_sent', 'Thank you for your message.');
});

/** @type {Record<string, ServiceAnswer>} */
export const formServices = {
  ghost,
  listmonk,
  closed,
  kit,
  formspree,
  gravity,
  'contact-form-7': contactForm7,
  buttondown: pageOnly(),
  brevo: pageOnly(),
  mailerlite: pageOnly(),
  mailchimp: pageOnly(),
};
