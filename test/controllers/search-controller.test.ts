import { expect } from '@open-wc/testing';
import { SearchController } from '../../src/controllers/search-controller.js';
import { WarmUpController } from '../../src/controllers/warm-up-controller.js';
import { createReader } from '../../src/i18n/reader.js';
import { words as messages } from '../../src/i18n/messages/common-messages.ko.js';
import type { SearchEngine } from '../../src/search/select/answer-query.js';
import * as engine from '../../src/search/search-engine.js';
import { feedOf } from '../search/load-table.js';

const host = { addController() {}, removeController() {}, requestUpdate() {}, updateComplete: Promise.resolve(true) };
const reader = createReader('ko', 'ko', messages);

describe('SearchController', () => {
  it('indexes a new feed before it answers, where the search is loaded, so that no keystroke waits for the index', () => {
    const steps: string[] = [];
    const watched: SearchEngine = {
      ...engine,
      *textIndex(index) {
        const texts = yield* engine.textIndex(index);
        steps.push('texts');
        return texts;
      },
    };
    const search = new SearchController(host);
    const feed = feedOf([{ id: 'a', kind: 'city', name: { ko: '가나시' } }]);
    expect(search.ask(feed, { query: '' }, reader, watched)?.results).to.have.length(1);
    expect(steps).to.deep.equal(['texts']);
  });

  it('warms up with a query in each script before the first keystroke; a keystroke goes first', async () => {
    const asked: string[] = [];
    let rehearsed = () => {};
    const explained = new Promise<void>((resolve) => (rehearsed = resolve));
    const watched: SearchEngine = {
      ...engine,
      searchMembers(index, query) {
        asked.push(query);
        return engine.searchMembers(index, query);
      },
      explainMatch(...question) {
        if (asked.length === 2) rehearsed();
        return engine.explainMatch(...question);
      },
    };
    const search = new SearchController(host);
    const feed = feedOf([{ id: 'a', kind: 'city', name: { ko: '수수시', en: 'Susu-si' } }]);
    search.ask(feed, { query: '' }, reader, watched);
    new WarmUpController(host, search, watched).hostUpdated();
    await explained;
    expect(asked).to.deep.equal(['s', 'ㅅ']);
  });

  it('answers an empty query without the search code', () => {
    const search = new SearchController(host);
    const feed = feedOf([{ id: 'a', kind: 'city', name: { ko: '가나시' } }]);
    expect(search.ask(feed, { query: '' }, reader, undefined)?.results).to.have.length(1);
    expect(search.ask(feed, { query: '가' }, reader, undefined)).to.equal(undefined);
    expect(search.isLoading).to.equal(true);
  });
});
