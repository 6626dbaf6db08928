import type { Adapter } from './adapter.js';
import { registeredAdapter } from './register-adapter.js';

/** Each adapter is a chunk of its own: a page loads only the one that it uses. */
const adapters: Readonly<Record<string, () => Promise<Adapter>>> = {
  json: async () => (await import('./adapters/json.js')).json,
  form: async () => (await import('./adapters/form.js')).form,
  mailto: async () => (await import('./adapters/mailto.js')).mailto,
  ghost: async () => (await import('./adapters/ghost.js')).ghost,
  listmonk: async () => (await import('./adapters/listmonk.js')).listmonk,
  buttondown: async () => (await import('./adapters/buttondown.js')).buttondown,
  kit: async () => (await import('./adapters/kit.js')).kit,
  brevo: async () => (await import('./adapters/brevo.js')).brevo,
  mailerlite: async () => (await import('./adapters/mailerlite.js')).mailerlite,
  formspree: async () => (await import('./adapters/formspree.js')).formspree,
  'gravity-forms': async () => (await import('./adapters/gravity-forms.js')).gravityForms,
  'contact-form-7': async () => (await import('./adapters/contact-form-7.js')).contactForm7,
  mailchimp: async () => (await import('./adapters/mailchimp.js')).mailchimp,
};

/** The built-in adapters that send files. Adapters of the page's own get files as well. */
export const fileAdapters: readonly string[] = ['form', 'gravity-forms', 'contact-form-7'];

/** Which adapter an address needs, told from its scheme, its host, or a path that only one kind of server has. */
const addressPatterns: readonly (readonly [name: string, address: RegExp])[] = [
  ['mailto', /^mailto:/],
  ['ghost', /^\w+:\/\/[^?#]*\/members\/api(\/|$)/],
  ['listmonk', /^\w+:\/\/[^?#]*\/(api\/public\/subscription|subscription\/form)$/],
  ['buttondown', /^\w+:\/\/buttondown\.(com|email)\//],
  ['kit', /^\w+:\/\/app\.(kit|convertkit)\.com\//],
  ['brevo', /^\w+:\/\/[^/]+\.sibforms\.com\//],
  ['mailerlite', /^\w+:\/\/assets\.mailerlite\.com\//],
  ['formspree', /^\w+:\/\/formspree\.io\//],
  ['gravity-forms', /^\w+:\/\/[^?#]*\/gf\/v2\/forms\/\d+\/submissions\/?$/],
  ['contact-form-7', /^\w+:\/\/[^?#]*\/contact-form-7\/v1\/contact-forms\/\d+\/feedback\/?$/],
  ['mailchimp', /^\w+:\/\/[^/]+\.list-manage\.com\//],
];

/** The name of the adapter for an address; `json` if none of the patterns matches, undefined if it is no URL. */
export function adapterNameOf(endpoint: string): string | undefined {
  if (!URL.canParse(endpoint)) return undefined;
  const { href, search, hash } = new URL(endpoint);
  const address = href.slice(0, href.length - search.length - hash.length);
  return addressPatterns.find(([, pattern]) => pattern.test(address))?.[0] ?? 'json';
}

/**
 * Loads the adapter with that name, the page's own before the built-in one; without a name, the one for the address. Resolves
 * with undefined if there is none with that name; rejects if its code cannot be loaded.
 */
export async function loadAdapter(name: string | undefined, endpoint: string): Promise<Adapter | undefined> {
  const chosen = name || adapterNameOf(endpoint) || '';
  return registeredAdapter(chosen) ?? (Object.hasOwn(adapters, chosen) ? adapters[chosen]?.() : undefined);
}
