import { expect } from '@open-wc/testing';
import '../../../src/elements/directory/define.js';
import { SsegovChangeEvent } from '../../../src/events/ssegov-change-event.js';
import { SsegovSelectEvent } from '../../../src/events/ssegov-select-event.js';
import { find, findAll, nextEvent } from '../../helpers/mount.js';
import { choose, idsOf, many, members, removeDirectories, showDirectory, type } from './directory-helpers.js';

describe('the events of a directory', () => {
  afterEach(removeDirectories);

  it('ssegov-change is not fired on load, whatever the attributes', async () => {
    const changes: Event[] = [];
    const collect = (event: Event) => void changes.push(event);
    document.addEventListener('ssegov-change', collect);
    const element = await showDirectory({ query: 'rama', region: 'KR-11', sort: 'population' });
    await element.reload();
    element.lang = 'ko';
    element.featured = true;
    await element.updateComplete;
    document.removeEventListener('ssegov-change', collect);
    expect(changes).to.be.empty;
  });

  it('ssegov-change has the whole state, and is fired when a visitor’s change is rendered', async () => {
    const element = await showDirectory({ region: 'KR-11' });
    const heard = nextEvent(document, 'ssegov-change');
    await type(element, 'rama');
    const event = await heard;
    expect(event).to.be.instanceOf(SsegovChangeEvent);
    expect(event).to.include({ bubbles: true, composed: true, query: 'rama', sort: 'name', view: 'cards' });
    expect(event.filters).to.deep.equal({ region: ['KR-11'], kind: [], status: [] });
    expect(event.results.map(({ id }) => id)).to.deep.equal(['ra']);
    expect(event.results === element.results).to.be.true;
    expect(findAll(element, '.results > li')).to.have.length(1);
  });

  it('ssegov-change is fired once for each change, by visitor or code, and not for equal values', async () => {
    const element = await showDirectory();
    const heard: string[] = [];
    element.addEventListener('ssegov-change', ({ query, filters, sort }) =>
      heard.push([query, filters.kind.join('+'), sort].join()),
    );
    element.query = 'gu';
    element.sort = 'since';
    await element.updateComplete;
    await choose(element, 'District');
    element.kind = 'district';
    element.requestUpdate();
    await element.updateComplete;
    element.kind = 'city  district';
    await element.updateComplete;
    expect(heard).to.deep.equal(['gu,,since', 'gu,district,since', 'gu,city+district,since']);
  });

  it('results has all members that match, in order, not only those on the page', async () => {
    const element = await showDirectory({ 'page-size': '5' }, many);
    expect(element.results).to.have.length(60);
    expect(findAll(element, '.results > li')).to.have.length(5);
  });

  it('ssegov-select has the member; when it is cancelled, no dialog opens', async () => {
    const element = await showDirectory();
    const cancel = (event: Event) => event.preventDefault();
    document.addEventListener('ssegov-select', cancel);
    const heard = nextEvent(document, 'ssegov-select');
    find(element, '.results [part="name"] .link').click();
    const event = await heard;
    document.removeEventListener('ssegov-select', cancel);
    expect(event).to.be.instanceOf(SsegovSelectEvent);
    expect(event).to.include({ bubbles: true, composed: true, cancelable: true, defaultPrevented: true });
    expect(event.member.id).to.equal('da');
    expect(event.member === element.feed?.members[0]).to.be.true;
    await import('../../../src/elements/directory/details/member-details.view.js');
    await element.updateComplete;
    expect(findAll(element, 'dialog')).to.be.empty;
  });

  it('ssegov-change has new results when the feed is replaced, and the filters stay', async () => {
    const element = await showDirectory({ region: 'KR-11' });
    const load = nextEvent(element, 'ssegov-load');
    element.feed = { ...members, members: members.members.slice(0, 1) };
    await load;
    expect(idsOf(element)).to.deep.equal(['da']);
    expect(element.region).to.equal('KR-11');
  });
});
