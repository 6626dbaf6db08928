import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { JSDOM } from 'jsdom';
import type { ReactNode } from 'react';
import type { Root } from 'react-dom/client';
import type { DirectoryElement, SsegovLoadEvent } from '../../src/index.js';
import { enterWindow } from '../helpers/enter-window.js';
import { inventFeed } from '../helpers/invented-feed.js';

enterWindow(new JSDOM('', { url: 'https://partner.example/' }).window);
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

// React looks at the DOM while it is loaded.
const { StrictMode, act, createElement, createRef } = await import('react');
const { createRoot, hydrateRoot } = await import('react-dom/client');
const { renderToString } = await import('react-dom/server');
const { SsegovDirectory, SsegovMemberCard, SsegovNewsletter } = await import('../../src/react/index.js');

const feed = inventFeed([{ id: 'invented-gu' }, { id: 'invented-si' }]);
const strictly = (node: ReactNode) => createElement(StrictMode, undefined, node);

let place: HTMLElement;
let root: Root | undefined;
const told = [mock.method(console, 'error'), mock.method(console, 'warn')];

beforeEach(() => {
  document.documentElement.lang = 'en';
  place = document.body.appendChild(document.createElement('div'));
});

afterEach(async () => {
  await act(async () => root?.unmount());
  root = undefined;
  place.remove();
  const calls = told.flatMap(({ mock }) => mock.calls.map((call) => call.arguments));
  for (const { mock } of told) mock.resetCalls();
  assert.deepEqual(calls, [], 'React and the elements have nothing to say');
});

async function render(node: ReactNode): Promise<void> {
  root ??= createRoot(place);
  await act(async () => root?.render(strictly(node)));
  await customElements.whenDefined('ssegov-directory');
}

/** The only element there is, as the one of its class. */
const find = (tag = 'ssegov-directory') => place.querySelector(tag) as DirectoryElement;

describe('a React component', () => {
  it('renders its attributes and children on a server, and registers nothing there', () => {
    const props = { pageSize: 12, 'heading-level': 2, featured: true, view: 'table', feed, slot: 'x' } as const;
    const link = createElement('a', { href: '/members' }, 'All members');
    const html = renderToString(strictly(createElement(SsegovDirectory, { ...props, className: 'wide' }, link)));
    const shell = new JSDOM(html).window.document.querySelector('ssegov-directory');
    const attributes = Object.fromEntries([...(shell?.attributes ?? [])].map(({ name, value }) => [name, value]));
    assert.deepEqual(attributes, {
      class: 'wide',
      'page-size': '12',
      'heading-level': '2',
      featured: '',
      view: 'table',
      slot: 'x',
    });
    assert.equal(shell?.textContent, 'All members');
    assert.equal(customElements.get('ssegov-directory'), undefined);
  });

  it('takes over what a server has rendered: the same nodes, then properties, listeners, and the class', async () => {
    const loaded: SsegovLoadEvent[] = [];
    const directory = createRef<DirectoryElement>();
    const onSsegovLoad = (event: SsegovLoadEvent) => void loaded.push(event);
    const props = { ref: directory, feed, pageSize: 12, featured: false, onSsegovLoad };
    const node = strictly(createElement(SsegovDirectory, props, createElement('form', { action: '/search' })));
    place.innerHTML = renderToString(node);
    const [served, form] = [find(), place.querySelector('form')];
    await act(async () => void (root = hydrateRoot(place, node)));
    if (!loaded.length) await new Promise((resolve) => served.addEventListener('ssegov-load', resolve));
    assert.equal(find(), served);
    assert.equal(place.querySelector('form'), form);
    assert.equal(directory.current, served);
    assert.equal(served.pageSize, 12);
    assert.equal(served.results.length, 2);
    assert.deepEqual(
      loaded.map((event) => event.feed.members.length),
      [2],
    );
  });

  it('sets properties by either of their names, and gives back the default of what is no longer said', async () => {
    await render(
      createElement(SsegovDirectory, { feed, 'page-size': 5, view: 'table', featured: true, headingLevel: 2 }),
    );
    assert.deepEqual([find().pageSize, find().view, find().featured, find().headingLevel], [5, 'table', true, 2]);
    await render(createElement(SsegovDirectory, { feed, pageSize: 7, featured: false, 'heading-level': 4 }));
    assert.deepEqual([find().pageSize, find().featured, find().headingLevel], [7, false, 4]);
    await find().updateComplete;
    assert.equal(find().renderRoot.querySelector('table'), null);
  });

  it('leaves alone what a visitor has changed until its prop changes', async () => {
    await render(createElement(SsegovDirectory, { feed, query: '' }));
    find().query = 'invented';
    await render(createElement(SsegovDirectory, { feed, query: '', id: 'members' }));
    assert.equal(find().query, 'invented');
    await render(createElement(SsegovDirectory, { feed, query: 'gu' }));
    assert.equal(find().query, 'gu');
  });

  it('calls the listener of the last render once, and none after it is gone', async () => {
    const calls: string[] = [];
    const listen = (name: string) => (event: Event) => {
      calls.push(name);
      event.preventDefault();
    };
    const select = () => new CustomEvent('ssegov-select', { cancelable: true });
    await render(createElement(SsegovDirectory, { feed, onSsegovSelect: listen('first') }));
    await render(createElement(SsegovDirectory, { feed, onSsegovSelect: listen('second') }));
    const element = find();
    assert.equal(element.dispatchEvent(select()), false);
    await render(createElement(SsegovDirectory, { feed }));
    assert.equal(element.dispatchEvent(select()), true);
    await render(createElement(SsegovDirectory, { feed, onSsegovSelect: listen('third') }));
    await render(undefined);
    assert.equal(element.dispatchEvent(select()), true);
    assert.deepEqual(calls, ['second']);
  });

  it('gives its element to an object, to a function, and takes it back', async () => {
    const seen: (string | undefined)[] = [];
    const ref = (element: { localName: string } | null) => void seen.push(element?.localName);
    await render(createElement(SsegovMemberCard, { ref, feed, member: 'invented-gu' }));
    await render(undefined);
    assert.deepEqual([seen.at(0), seen.at(-2), seen.at(-1)], ['ssegov-member-card', 'ssegov-member-card', undefined]);
  });

  it('passes on lists, styles and React’s own events', async () => {
    let clicks = 0;
    const props = { feed, list: ['news'], style: { color: 'red' }, onClick: () => (clicks += 1) };
    await render(createElement(SsegovNewsletter, props));
    const element = find('ssegov-newsletter');
    element.click();
    assert.equal(clicks, 1);
    assert.equal(element.style.color, 'red');
    assert.deepEqual((element as unknown as { list: unknown }).list, ['news']);
    assert.equal(element.hasAttribute('list'), false);
  });
});
