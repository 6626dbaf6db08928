import assert from 'node:assert/strict';
import { it } from 'node:test';
import { JSDOM } from 'jsdom';
import { drawInTestDom } from '../helpers/draw-in-test-dom.js';
import { enterWindow } from '../helpers/enter-window.js';
import { inventFeed } from '../helpers/invented-feed.js';

it('a test DOM whose process has loaded the server renders for visitors with scripts', async () => {
  enterWindow(new JSDOM('', { url: 'https://partner.example/' }).window);
  await import('../../src/server.js');
  await drawInTestDom();
  const directory = document.createElement('ssegov-directory');
  directory.feed = inventFeed([{ website: 'https://invented.example/' }]);
  document.body.append(directory);
  await new Promise((resolve) => directory.addEventListener('ssegov-load', resolve));
  // A server writes a link.
  assert.equal(directory.renderRoot.querySelector('article .name')?.firstElementChild?.localName, 'button');
});
