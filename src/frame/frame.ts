import { setFromQuery } from '../page/embed-address.js';
import { leadLinksOut, type Host } from './lead-links-out.js';
import { loadScript } from './load-script.js';
import { followScheme, setScheme } from './scheme.js';
import { tellHeight, wordPressSecret } from './tell-height.js';

/*
 * The script of every embed page. It stands in the page itself, so that a card that a server has drawn has its height and its
 * links in a sandbox too when its host lets nobody else read its scripts.
 */

/** Of `embed.js`, or of WordPress. */
interface HostMessage {
  readonly ssegov?: unknown;
  readonly scheme?: unknown;
  readonly message?: unknown;
}

const { documentElement: root, currentScript } = document;
const query = new URLSearchParams(location.search);
const element = document.querySelector('main > *');
const { load, drawn } = (currentScript as HTMLScriptElement).dataset;

/** Without a form, all that the page may ask is its own host. The policy of the file cannot name it: a sandbox has no `self`. */
function narrowPolicy(): void {
  if (/contact|newsletter/.test(element?.localName ?? '')) return;
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src ${location.origin}`;
  document.head.append(policy);
}

/** Whether the address names a scheme. If it does not, the host's is followed. */
const isThemed = setScheme(query.get('theme'));
if (element && drawn === undefined) {
  const lang = query.get('lang') ?? '';
  if (/^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(lang)) root.lang = lang;
  setFromQuery(element, query);
}
narrowPolicy();
if (load) loadScript(load);

if (parent !== window) {
  const host: Host = { secret: wordPressSecret(location.hash), hasScript: false };
  const tell = tellHeight(host.secret);
  // A browser observes no sizes in a frame that is off screen.
  for (const type of ['ssegov-load', 'ssegov-error']) addEventListener(type, tell);
  leadLinksOut(host);
  addEventListener('message', ({ data, source }: MessageEvent<HostMessage | null>) => {
    if (source !== parent) return;
    if (data?.ssegov === 'ready') {
      host.hasScript = true;
      if (!isThemed) followScheme(data.scheme);
    }
    if (data?.ssegov === 'ready' || data?.message === 'ready') tell();
  });
  parent.postMessage({ ssegov: 'hello' }, '*');
}
