import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Feed } from '../../src/schema/types.js';
import { renderRecord } from '../../src/server.js';

const feed = {
  version: 1,
  updated: '2026-11-01T00:00:00Z',
  languages: ['ko', 'en'],
  organisation: { name: { ko: '가상협의회', en: 'Invented Network' } },
  regions: [{ id: 'invented', name: { ko: '가상도', en: 'Invented-do' } }],
  sources: [{ id: 'press', title: 'Press <b>&', url: 'https://example.org/a?b=1&c=2' }],
  members: [
    {
      id: 'invented-gu',
      name: { ko: '가상구', en: 'Invented <i>-gu' },
      kind: 'district',
      region: 'invented',
      summary: { en: 'A <script> --> place' },
      population: { value: 1234567, year: 2020 },
      website: 'https://example.org/',
      formerIds: ['old-gu'],
      note: { en: 'A note' },
      sources: ['press'],
    },
  ],
} satisfies Feed;

describe('the record of a member as HTML', () => {
  it('holds every fact, in the language, without a comment or markup from the feed', async () => {
    const record = await renderRecord(feed, 'invented-gu', 'en-GB');
    assert.ok(record);
    assert.match(record.head, /District · Invented-do/);
    assert.match(record.head, /<h1 class="name" part="name">Invented &lt;i&gt;-gu<\/h1>/);
    assert.match(record.head, /<span lang="ko">가상구<\/span>/);
    assert.equal(record.summary, '<p class="summary">A &lt;script&gt; --&gt; place</p>');
    assert.match(record.facts, /<dt>Population<\/dt> <dd>1,234,567 \(2020\)/);
    assert.match(
      record.history,
      /href="https:\/\/example\.org\/a\?b=1&amp;c=2"><span lang="ko">Press &lt;b&gt;&amp;<\/span>/,
    );
    assert.doesNotMatch(Object.values(record).join(''), /<[!?]/);
  });

  it('speaks Korean, and tags a text that has no Korean', async () => {
    const record = await renderRecord(feed, 'invented-gu', 'ko');
    assert.match(record?.head ?? '', /자치구 · 가상도/);
    assert.match(record?.summary ?? '', /<span lang="en">A /);
  });

  it('knows a former id, and nothing of a member that the feed lacks', async () => {
    assert.deepEqual(await renderRecord(feed, 'old-gu', 'ko'), await renderRecord(feed, 'invented-gu', 'ko'));
    assert.equal(await renderRecord(feed, 'nobody', 'ko'), undefined);
  });
});
