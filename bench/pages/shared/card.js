import { numbers } from './tools.js';

/** @typedef {import('./rows.js').Row} Row */

/** A summary as long as our card's: whole words, some 140 characters. @param {string} text */
const shorten = (text) => (text.length > 168 ? text.replace(/^([^]{140}\S{0,20})[^]+/u, '$1…') : text);

/**
 * The texts of a card, by the class of their element: those of our directory's cards. No class is the name of a field,
 * because List.js finds fields by class.
 */
export const cardTexts = {
  monogram: (/** @type {Row} */ { name }) => name.charAt(0),
  type: (/** @type {Row} */ { kindName }) => kindName,
  place: (/** @type {Row} */ { regionName }) => regionName,
  link: (/** @type {Row} */ { name }) => name,
  other: (/** @type {Row} */ { english }) => english,
  people: (/** @type {Row} */ { population }) => `인구 ${numbers.format(population)}명(2020년)`,
  about: (/** @type {Row} */ { summary }) => shorten(summary),
  labels: (/** @type {Row} */ { tags }) => tags.replaceAll(', ', '\u00a0· '),
};

/** The boxes of our directory's cards. React and InstantSearch have their own way to write them. */
export const cardMarkup = `<article class="card">
  <div class="head"><span class="monogram" aria-hidden="true"> </span><div class="title">
    <p class="meta"><span class="type"> </span>\u00a0· <span class="place"> </span></p>
    <h3 class="name"><button class="link" type="button"> </button></h3>
    <p class="other" lang="en"> </p>
  </div></div>
  <div class="body"><p class="people"> </p><p class="about"> </p><p class="labels"> </p></div>
  <div class="actions"><a class="website">누리집</a></div>
</article>`;

/** Makes an empty card, with a function that shows a member in it. @param {string} [tag] */
export function makeCard(tag = 'li') {
  const element = document.createElement(tag);
  element.className = 'member';
  element.innerHTML = cardMarkup;
  const texts = Object.entries(cardTexts).map(
    ([part, read]) =>
      /** @type {const} */ ([/** @type {Text} */ (element.querySelector(`.${part}`)?.firstChild), read]),
  );
  const link = /** @type {HTMLAnchorElement} */ (element.querySelector('.website'));
  return {
    element,
    /** @param {Row} row */
    show(row) {
      for (const [text, read] of texts) {
        const value = read(row);
        if (text.data !== value) text.data = value;
      }
      link.href = row.website;
    },
  };
}
