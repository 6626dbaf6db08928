import assert from 'node:assert/strict';
import { it } from 'node:test';
import { shortenMarkers } from '../../src/server/shorten-markers.js';

it('a digest has one number, in whatever run of markers it stands, and each run is one comment', () => {
  const markup =
    '<!--lit-part a--><!--lit-node 0--><p ></p><!--/lit-part--><!--lit-part--><!--lit-part a--><?><!--lit-part b-->';
  const { html, digests } = shortenMarkers(markup);
  assert.deepEqual(digests, ['a', 'b']);
  assert.equal(html, '<!#0@0><p></p><!/.#0?#1>');
});
