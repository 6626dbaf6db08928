/*
 * Does in this page what a visitor can do, and reports each step with its result. It waits for the elements' own events and
 * states, so a step that never ends is the last one reported.
 */

/** @typedef {HTMLElement & { updateComplete: Promise<boolean>, reload(): Promise<void>, feed?: unknown, shadowRoot: ShadowRoot }} Widget */

const query = new URLSearchParams(location.search);
const key = query.get('key') ?? '';
/** @param {string} name */
const find = (name) => /** @type {Widget} */ (document.querySelector(name));
/** @param {Widget} widget */
const text = (widget) => widget.shadowRoot.querySelector('.card .name')?.textContent.trim();

/**
 * @param {Widget} widget
 * @param {() => unknown} isSo
 * @returns {Promise<void>}
 */
async function until(widget, isSo) {
  await customElements.whenDefined(widget.localName);
  await widget.updateComplete;
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => check());
    const check = () => {
      if (!isSo()) return;
      observer.disconnect();
      resolve();
    };
    const everything = { attributes: true, childList: true, characterData: true, subtree: true };
    observer.observe(widget, everything);
    observer.observe(widget.shadowRoot, everything);
    check();
  });
}

/**
 * @param {Widget} widget
 * @param {string} state
 */
const untilState = (widget, state) => until(widget, () => widget.matches(`:state(${state}):not(:state(loading))`));

/**
 * @param {string} name
 * @param {unknown} seen
 */
const tell = (name, seen) => dispatchEvent(new CustomEvent('step', { detail: [name, seen] }));

/**
 * @param {Widget} widget
 * @param {string} selector
 */
const all = (widget, selector) => /** @type {HTMLElement[]} */ ([...widget.shadowRoot.querySelectorAll(selector)]);

/**
 * @param {Widget} widget
 * @param {string} selector
 */
async function click(widget, selector) {
  all(widget, selector)[0]?.click();
  await widget.updateComplete;
}

const card = find('ssegov-member-card');
await untilState(card, 'ready');
// Custom elements are inline by default; another display shows that their own styles apply.
tell('card', [text(card), getComputedStyle(card).display]);
await click(card, 'summary');
tell('sources', all(card, 'details')[0]?.hasAttribute('open'));

const directory = find('ssegov-directory');
await untilState(directory, 'ready');
const library = query.get('after');
if (library) {
  const script = document.createElement('script');
  script.src = `/__old/${library}.js`;
  document.head.append(script);
  await new Promise((resolve, reject) => Object.assign(script, { onload: resolve, onerror: reject }));
}
tell('directory', [all(directory, '.results > li').length, getComputedStyle(directory).display]);
await click(directory, '.more .button');
tell('show more', all(directory, '.results > li').length);

const search = /** @type {HTMLInputElement} */ (all(directory, 'input[type=search]')[0]);
search.value = 'Invented-si';
search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
await directory.updateComplete;
tell(
  'search',
  all(directory, '.results .name').map((name) => name.textContent.trim()),
);
search.value = '';
search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
await directory.updateComplete;

await click(directory, '.facet summary');
await click(directory, '.facet input');
tell('filter', [all(directory, '.chip').length, all(directory, '.results > li').length]);
await click(directory, '.chip');
tell('filter taken back', all(directory, '.chip').length);

const select = /** @type {HTMLSelectElement} */ (all(directory, 'select')[0]);
select.value = 'population';
select.dispatchEvent(new CustomEvent('change', { bubbles: true }));
await directory.updateComplete;
tell('sort', text(directory));

await click(directory, '.results .name .link');
await until(directory, () => all(directory, 'dialog[open]').length);
tell('details', all(directory, 'dialog .name')[0]?.textContent.trim());
await click(directory, 'dialog .close');
await until(directory, () => !all(directory, 'dialog').length);
tell('details closed', all(directory, 'dialog').length);

await click(directory, '.views [value=table]');
await until(directory, () => all(directory, 'tbody tr').length);
tell('table', all(directory, 'tbody tr').length);
await click(directory, '.views [value=map]');
await until(directory, () => all(directory, '.tile').length);
// Each tile has a place of its own, which the feed decides.
tell('map', getComputedStyle(/** @type {Element} */ (all(directory, '.tiles li')[0])).gridRowStart);
await click(directory, '.tile');
tell('tile', all(directory, '.tile[aria-pressed=true]').length);
await click(directory, '.tile');
await click(directory, '.views [value=cards]');
await until(directory, () => !all(directory, '.tile').length);
tell('cards', all(directory, '.results > li').length);
const profile = /** @type {Widget} */ (document.createElement('ssegov-organisation'));
profile.setAttribute('src', '/__feed/sample.json');
profile.setAttribute('json-ld', '');
document.body.append(profile);
await untilState(profile, 'ready');
tell('profile', [
  all(profile, '.profile > .top .name')[0]?.textContent.trim(),
  all(profile, '.section').length,
  getComputedStyle(profile).display,
]);
const data = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}';
const { url, name } = /** @type {{ url?: string, name?: object[] }} */ (JSON.parse(data));
tell('data for machines', [url, name?.length]);
profile.remove();
tell('data gone', document.querySelectorAll('script[type="application/ld+json"]').length);

document.documentElement.lang = 'ko';
await until(card, () => text(card) === '가상구');
await until(directory, () => all(directory, '.results > li')[0]?.textContent.includes('가상'));
tell('Korean', text(card));
document.documentElement.lang = 'en';
await until(card, () => text(card) === 'Invented-gu');

/** @param {string} src */
function addCard(src) {
  const added = /** @type {Widget} */ (document.createElement('ssegov-member-card'));
  added.setAttribute('member', 'invented-gu');
  added.setAttribute('src', src);
  document.body.append(added);
  return added;
}

const failing = addCard(`/__feed/steps?steps=status,sample.json&key=${key}-failing`);
await untilState(failing, 'error');
tell('error', all(failing, '[role=status]').length);
await click(failing, 'button');
await untilState(failing, 'ready');
tell('retry', text(failing));

const aging = addCard(`/__feed/steps?steps=sample.json,status&key=${key}-aging`);
await untilState(aging, 'ready');
await aging.reload();
await untilState(aging, 'stale');
tell('stale', text(aging));

const lazy = /** @type {Widget} */ (document.createElement('ssegov-member-card'));
lazy.setAttribute('loading', 'lazy');
lazy.setAttribute('member', 'invented-gu');
lazy.setAttribute('src', `/__feed/sample.json?key=${key}-lazy`);
document.body.prepend(lazy);
await lazy.updateComplete;
scrollTo(0, 0);
await untilState(lazy, 'ready');
tell('lazy', text(lazy));

const sample = /** @type {{ members: object[] }} */ (await (await fetch('/__feed/sample.json')).json());
const logo = { src: new URL('/demo/favicon.svg', location.href).href, alt: 'The invented logo' };
lazy.feed = { ...sample, members: [{ ...sample.members[0], logo }] };
await until(lazy, () => all(lazy, 'img').length);
const image = /** @type {HTMLImageElement} */ (all(lazy, 'img')[0]);
image.loading = 'eager';
await image.decode();
tell('logo', image.naturalWidth > 0);

tell('end', key !== '');
