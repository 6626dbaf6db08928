import { expect } from '@open-wc/testing';
import '../../../src/elements/member-card/define.js';
import { words as english } from '../../../src/i18n/messages/common-messages.en.js';
import type { Feed } from '../../../src/schema/types.js';
import { HostileFeed, readSample } from '../../helpers/hostile-feed.js';
import { find, mount, nextEvent, statesOf, textOf } from '../../helpers/mount.js';

describe('a member that the feed lacks', () => {
  let sample: Feed;
  before(async () => (sample = await readSample()));
  afterEach(() => document.querySelectorAll('ssegov-member-card').forEach((element) => element.remove()));

  const showFirst = async () => {
    const element = mount('ssegov-member-card', { member: 'invented-gu', lang: 'en' });
    element.feed = sample;
    await nextEvent(element, 'ssegov-load');
    return element;
  };

  it('is an error, reported once; another id recovers without a request', async () => {
    const element = mount('ssegov-member-card', { member: 'nobody', lang: 'en' });
    const errors: string[] = [];
    element.addEventListener('ssegov-error', ({ code }) => errors.push(code));
    element.feed = sample;
    const event = await nextEvent(element, 'ssegov-error');
    expect(event).to.include({ code: 'unknown-member', retryable: false });
    expect(event.message).to.contain('nobody');
    expect(statesOf(element)).to.deep.equal(['error']);
    expect(textOf(element)).to.contain(english.errors['unknown-member']);
    expect(element.feed.members).to.have.length(3);
    element.lang = 'ko';
    element.headingLevel = 2;
    await element.updateComplete;
    const load = nextEvent(element, 'ssegov-load');
    element.setAttribute('member', 'invented-si');
    await load;
    expect(errors).to.deep.equal(['unknown-member']);
    expect(statesOf(element)).to.deep.equal(['ready']);
  });

  it('is found by a former id of its record', async () => {
    const element = mount('ssegov-member-card', { member: 'old-gu', lang: 'en' });
    const [first, ...others] = sample.members;
    element.feed = { ...sample, members: [{ ...first!, formerIds: ['older-gu', 'old-gu'] }, ...others] };
    await nextEvent(element, 'ssegov-load');
    expect(find(element, '[part="name"]').textContent.trim()).to.equal('Invented-gu');
  });

  it('is looked up in a new feed with one click', async () => {
    const src = new HostileFeed('steps?steps=no-members,sample.json').url;
    const element = mount('ssegov-member-card', { member: 'invented-gu', lang: 'en', src });
    expect((await nextEvent(element, 'ssegov-error')).code).to.equal('unknown-member');
    const load = nextEvent(element, 'ssegov-load');
    find(element, '.notice button').click();
    await load;
    expect(find(element, '[part="name"]').textContent.trim()).to.equal('Invented-gu');
  });

  it('is reported for each other unknown id', async () => {
    const element = await showFirst();
    for (const member of ['one', 'two', '__proto__', 'constructor']) {
      const error = nextEvent(element, 'ssegov-error');
      element.member = member;
      expect((await error).message).to.contain(member);
    }
    const load = nextEvent(element, 'ssegov-load');
    element.member = 'invented-gu';
    await load;
  });

  it('no id at all is the same error', async () => {
    const element = mount('ssegov-member-card');
    element.feed = sample;
    expect((await nextEvent(element, 'ssegov-error')).code).to.equal('unknown-member');
  });
});
