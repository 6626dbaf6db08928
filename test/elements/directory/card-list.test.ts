import { expect } from '@open-wc/testing';
import { CardList } from '../../../src/elements/directory/list/card-list.js';
import type { ViewportFit } from '../../../src/elements/directory/list/viewport-fit.js';

/** A list whose viewport has room for so many cards. */
function begin(fitting = 6) {
  const box = document.body.appendChild(document.createElement('div'));
  const renderRoot = box.attachShadow({ mode: 'open' });
  renderRoot.innerHTML = '<ul part="results"></ul>';
  let renders = 0;
  const host = {
    renderRoot,
    updateComplete: Promise.resolve(true),
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => void (renders += 1),
  };
  const list = new CardList(host);
  list.viewportFit = { count: () => fitting } as unknown as ViewportFit;
  return { list, box, renders: () => renders };
}

/** A list whose first answer is rendered. */
async function beginPainted(fitting?: number) {
  const begun = begin(fitting);
  begun.list.prepare({}, 24, false);
  await begun.list.settled;
  return begun;
}

describe('the list of cards', () => {
  afterEach(() => document.querySelectorAll('body > div').forEach((box) => box.remove()));

  it('renders no more of the first answer than the viewport has room for, and the remainder after the paint', async () => {
    const { list } = begin();
    list.prepare({}, 200, false);
    expect(list.visibleCount).to.be.within(1, 100);
    expect([list.isPainted, list.isToolbarDeferred]).to.deep.equal([false, false]);
    await list.settled;
    expect([list.isPainted, list.visibleCount, list.settled]).to.deep.equal([true, Infinity, undefined]);
  });

  it('renders of a new answer what fits, the toolbar after the paint, the remainder in batches, and is settled', async () => {
    const { list, renders } = await beginPainted(6);
    const before = renders();
    list.prepare({}, 24, false);
    expect([list.visibleCount, list.isToolbarDeferred]).to.deep.equal([6, true]);
    await list.settled;
    expect([list.visibleCount, list.isToolbarDeferred, list.settled]).to.deep.equal([Infinity, false, undefined]);
    expect(renders() - before).to.equal(5);
  });

  it('continues with an answer that is rendered again, and starts over with another', async () => {
    const { list } = await beginPainted(6);
    const answer = {};
    list.prepare(answer, 24, false);
    const { settled } = list;
    list.prepare(answer, 24, false);
    expect(list.settled).to.equal(settled);
    list.prepare({}, 24, false);
    expect(list.settled).not.to.equal(settled);
    await Promise.all([settled, list.settled]);
    expect([list.visibleCount, list.settled]).to.deep.equal([Infinity, undefined]);
  });

  it('renders all cards at once for paper, for a card that takes the focus, and where nothing can be measured', async () => {
    const { list } = await beginPainted(6);
    list.prepare({}, 24, true);
    expect([list.visibleCount, list.settled]).to.deep.equal([Infinity, undefined]);
    list.focusCard(24);
    list.prepare({}, 48, false);
    expect([list.visibleCount, list.settled]).to.deep.equal([Infinity, undefined]);
    const unmeasured = await beginPainted(NaN);
    unmeasured.list.prepare({}, 24, false);
    expect([unmeasured.list.visibleCount, unmeasured.list.isToolbarDeferred]).to.deep.equal([Infinity, false]);
  });

  it('is settled soon after its host was removed', async () => {
    const { list, box } = await beginPainted(6);
    list.prepare({}, 24_000, false);
    box.remove();
    await list.settled;
    expect(list.settled).to.equal(undefined);
  });
});
