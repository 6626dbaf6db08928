import assert from 'node:assert/strict';
import { it, mock } from 'node:test';
import { JSDOM } from 'jsdom';
import { drawInTestDom } from '../helpers/draw-in-test-dom.js';
import { enterWindow } from '../helpers/enter-window.js';

it('in jsdom the package can be imported, and each element renders a feed, without an error or a warning', async () => {
  enterWindow(new JSDOM('', { url: 'https://partner.example/' }).window);
  const told = [mock.method(console, 'error'), mock.method(console, 'warn')];
  await drawInTestDom();
  for (const { mock } of told)
    assert.deepEqual(
      mock.calls.map((call) => call.arguments),
      [],
    );
});
