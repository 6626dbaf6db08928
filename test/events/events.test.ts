import { expect } from '@open-wc/testing';
import { SsegovChangeEvent } from '../../src/events/ssegov-change-event.js';
import { SsegovErrorEvent } from '../../src/events/ssegov-error-event.js';
import { SsegovLoadEvent } from '../../src/events/ssegov-load-event.js';
import { SsegovSelectEvent } from '../../src/events/ssegov-select-event.js';
import { inventFeed } from '../helpers/invented-feed.js';

const feed = inventFeed([{}]);
const filters = { region: [], kind: ['city'], status: [] };
const events = {
  'ssegov-load': [new SsegovLoadEvent(feed, [], true), { feed, issues: [], stale: true }, false],
  'ssegov-error': [
    new SsegovErrorEvent('http', true, 'status 500'),
    { code: 'http', retryable: true, message: 'status 500' },
    false,
  ],
  'ssegov-change': [
    new SsegovChangeEvent({ query: 'q', filters, sort: 'name', view: 'cards', results: feed.members }),
    { query: 'q', filters, sort: 'name', view: 'cards', results: feed.members },
    false,
  ],
  'ssegov-select': [new SsegovSelectEvent(feed.members[0]!), { member: feed.members[0] }, true],
} as const;

for (const [type, [event, fields, cancelable]] of Object.entries(events)) {
  describe(type, () => {
    it('is an event that bubbles and crosses shadow roots', () => {
      expect(event).to.be.instanceOf(Event);
      expect(event).to.include({ type, bubbles: true, composed: true, cancelable });
    });

    it('has its fields on itself, by reference', () => {
      for (const [name, value] of Object.entries(fields))
        expect((event as unknown as Record<string, unknown>)[name] === value || Array.isArray(value), name).to.be.true;
      expect(Object.keys(fields).every((name) => name in event)).to.be.true;
      expect('detail' in event).to.be.false;
    });
  });
}
