import { waitUntil } from '@open-wc/testing';
import { styles as moreStyles } from '../../../src/elements/directory/modules/directory-tools.js';
import type { DirectoryElement } from '../../../src/elements/directory/directory-element.js';
import type { Feed } from '../../../src/schema/types.js';
import { inventFeed } from '../../helpers/invented-feed.js';
import { find, findAll, mount, nextEvent, until } from '../../helpers/mount.js';

/** Six invented members over two regions, of every status, two of them notable. */
export const members = inventFeed([
  {
    id: 'da',
    name: { ko: '다가구', en: 'Daga-gu' },
    region: 'KR-11',
    featured: true,
    population: { value: 300, year: 2024 },
    membership: { since: '2015' },
  },
  {
    id: 'ga',
    name: { ko: '가나시', en: 'Gana-si' },
    region: 'KR-41',
    kind: 'city',
    population: { value: 900, year: 2024 },
    membership: { firstSeen: '2013' },
    aliases: ['Kana'],
  },
  {
    id: 'na',
    name: { ko: '나다군', en: 'Nada-gun' },
    region: 'KR-41',
    kind: 'county',
    population: { value: 100, year: 2024 },
    membership: { since: '2014', until: '2019' },
  },
  {
    id: 'ra',
    name: { ko: '라마구', en: 'Rama-gu' },
    region: 'KR-11',
    featured: true,
    membership: { since: '2012' },
    website: 'https://rama.example/',
    formerNames: [{ ko: '옛마구', en: 'Yetma-gu' }],
  },
  {
    id: 'ma',
    name: { ko: '마바시', en: 'Maba-si' },
    region: 'KR-41',
    kind: 'city',
    population: { value: 500, year: 2024 },
    membership: { since: '2016' },
  },
  {
    id: 'sa',
    name: { ko: '사아구', en: 'Saa-gu' },
    region: 'KR-11',
    population: { value: 700, year: 2024 },
    membership: {},
  },
]);

export const many = inventFeed(Array.from({ length: 60 }, (_, index) => ({ region: index % 2 ? 'KR-11' : 'KR-41' })));

export async function showDirectory(
  attributes: Readonly<Record<string, string>> = {},
  feed: Feed = members,
  parent: Node = document.body,
): Promise<DirectoryElement> {
  const element = mount('ssegov-directory', { lang: 'en', ...attributes }, parent);
  element.feed = feed;
  await nextEvent(element, 'ssegov-load');
  return element;
}

export const idsOf = ({ results }: DirectoryElement): string[] => results.map(({ id }) => id);

/** The names on the page, in order. */
export const namesOf = (element: DirectoryElement): (string | undefined)[] =>
  findAll(element, '.results [part="name"]').map(({ textContent }) => textContent.trim());

export const countOf = (element: DirectoryElement): string => find(element, '.total[role="status"]').textContent.trim();

/** Types into the search field as a visitor's keyboard does. */
export async function type(element: DirectoryElement, text: string): Promise<void> {
  const input = find(element, 'input[type="search"]') as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** The checkbox of a filter, by its label. */
export function optionOf(element: DirectoryElement, label: string): HTMLInputElement {
  const option = findAll(element, '.option').find(({ textContent }) => textContent.trim().startsWith(label));
  const input = option?.querySelector('input');
  if (!input) throw new Error(`There is no filter "${label}".`);
  return input;
}

export async function choose(element: DirectoryElement, label: string): Promise<void> {
  optionOf(element, label).click();
  await element.updateComplete;
}

/** Until the code that loads right after the members is here; it changes nothing in the tree that could be observed. */
export const withTools = (element: DirectoryElement): Promise<void> =>
  waitUntil(() => element.shadowRoot?.adoptedStyleSheets.includes(moreStyles.styleSheet!), 'no tools', {
    timeout: 8000,
  });

export const removeDirectories = (): void =>
  document.querySelectorAll('ssegov-directory').forEach((element) => element.remove());

export const dialogOf = (element: DirectoryElement): HTMLDialogElement | null | undefined =>
  element.shadowRoot?.querySelector('dialog');

/** Until the dialog is removed. */
export const closed = (element: DirectoryElement): Promise<void> => until(element, () => !dialogOf(element));
