import { expect } from '@open-wc/testing';
import { until } from '../embed/open-frame.js';
import { closeEmbeds, contentHeight, openEmbed, readyElement } from './open-embed.js';

const secret = 'x3Kd9aPq0Z';
const card = `/dist/cdn/embed/member-card.html?member=seoul-seongdong-gu&lang=en#?secret=${secret}`;

describe('in WordPress, an embed page', function () {
  this.timeout(20_000);
  afterEach(closeEmbeds);

  it('tells its height with the secret of its address, and again when WordPress is ready', async () => {
    const embed = openEmbed(card);
    await readyElement(embed);
    const heights = () => embed.told.filter(({ message }) => message === 'height');
    await until(() => Math.abs(Number(heights().at(-1)?.value) - contentHeight(embed)) <= 2);
    const count = heights().length;
    embed.frame.contentWindow!.postMessage({ message: 'ready', secret }, '*');
    await until(() => heights().length > count);
    for (const told of heights()) expect(told.secret).to.equal(secret);
    // AMP is told the same.
    const amp = embed.told.findLast(({ sentinel }) => sentinel === 'amp');
    expect([amp?.type, amp?.height]).to.deep.equal(['embed-size', heights().at(-1)!.value]);
  });

  it('gives links of its own host to WordPress, and leads to its own page instead of other hosts', async () => {
    const embed = openEmbed(card);
    const element = await readyElement(embed);
    const links = () => embed.told.filter(({ message }) => message === 'link');
    const link = element.shadowRoot!.querySelector<HTMLAnchorElement>('h1 a')!;
    link.click();
    await until(() => links().length === 1);
    link.href = '/ours.html';
    link.click();
    await until(() => links().length === 2);
    const { origin } = location;
    expect(links()).to.deep.equal([
      { message: 'link', value: `${origin}/dist/cdn/embed/organisation.html`, secret },
      { message: 'link', value: `${origin}/ours.html`, secret },
    ]);
  });

  it('leaves a click with a key, and one that a script has handled, to the browser', async () => {
    const embed = openEmbed(card);
    const element = await readyElement(embed);
    const link = element.shadowRoot!.querySelector<HTMLAnchorElement>('h1 a')!;
    const taken: boolean[] = [];
    const click = (init: MouseEventInit) =>
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init }));
    // After the listener of the page, and before the browser opens a tab.
    embed.frame.contentWindow!.addEventListener('click', (event) => {
      taken.push(event.defaultPrevented);
      event.preventDefault();
    });
    for (const init of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, {}]) click(init);
    link.addEventListener('click', (event) => event.preventDefault());
    click({});
    expect(taken).to.deep.equal([false, false, false, true, true]);
    await until(() => embed.told.some(({ message }) => message === 'link'));
    expect(embed.told.filter(({ message }) => message === 'link')).to.have.length(1);
  });
});
