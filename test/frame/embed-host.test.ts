import { expect } from '@open-wc/testing';
import { closeFrames, openFrame, until, type OpenedFrame } from '../embed/open-frame.js';

const card = '/dist/cdn/embed/member-card.html?member=seoul-seongdong-gu&lang=en';
const script = '<script src="/dist/cdn/embed.js"></script>';
const iframe = (more: string, src = card) => `<iframe width="360" title="A card" src="${src}" ${more}></iframe>`;
const frameOf = ({ document }: OpenedFrame) => document.querySelector('iframe')!;
/** The page inside of a frame of this origin, once its card is there. */
async function readyPage(opened: OpenedFrame): Promise<Document> {
  await until(() => frameOf(opened).contentDocument?.querySelector('main > :state(ready)'));
  return frameOf(opened).contentDocument!;
}
const contentHeight = (page: Document) => page.documentElement.getBoundingClientRect().height;

describe('embed.js', function () {
  this.timeout(20_000);
  afterEach(closeFrames);

  for (const more of [
    '',
    'style="border: 7px solid; box-sizing: border-box"',
    'style="border: 7px solid; height: 1px"',
  ])
    it(`gives a frame the height of its content, to 2 px, and follows it (${more || 'no style'})`, async () => {
      const opened = await openFrame({ head: script, body: iframe(more) });
      const page = await readyPage(opened);
      const frame = frameOf(opened);
      await until(() => Math.abs(frame.clientHeight - contentHeight(page)) <= 2 && frame.clientHeight > 200);
      const before = frame.clientHeight;
      page.querySelector('main > *')!.shadowRoot!.querySelector('details')!.open = true;
      await until(() => frame.clientHeight > before && Math.abs(frame.clientHeight - contentHeight(page)) <= 2);
      expect(opened.told).to.deep.equal([]);
    });

  it('resizes a frame in a sandbox, also when it comes after the frame, and twice', async () => {
    const open = await openFrame({ head: script, body: iframe('') });
    const page = await readyPage(open);
    await until(() => Math.abs(frameOf(open).clientHeight - contentHeight(page)) <= 2);
    const expected = contentHeight(page);
    closeFrames();
    const opened = await openFrame({ body: iframe('sandbox="allow-scripts"') });
    const { document } = opened;
    for (const _ of [1, 2]) {
      const late = document.createElement('script');
      late.src = '/dist/cdn/embed.js';
      document.body.append(late);
    }
    await until(() => Math.abs(frameOf(opened).clientHeight - expected) <= 2);
  });

  it('is a module as well, and adds no name to the page', async () => {
    const before = await openFrame({ body: '' });
    const known = Object.getOwnPropertyNames(before.window);
    const opened = await openFrame({
      head: script + script.replace('<script', '<script type="module"'),
      body: iframe(''),
    });
    await readyPage(opened);
    const added = Object.getOwnPropertyNames(opened.window).filter((name) => !known.includes(name));
    expect(added.filter((name) => !/^\d+$/.test(name))).to.deep.equal([]);
  });

  it('gives a page that cannot know it the scheme of its frame', async () => {
    const opened = await openFrame({ head: script, body: iframe('style="color-scheme: dark"') });
    const page = await readyPage(opened);
    await until(() => opened.window.getComputedStyle(page.body).color !== 'rgb(0, 0, 0)');
  });

  it('believes no other frame, and no other words', async () => {
    const liar = `<script>for (const value of [999, 'javascript:parent.hit=1', -1, null]) for (const ssegov of ['height', 'link', 'x'])
      parent.postMessage({ ssegov, value }, '*'); parent.postMessage(null, '*'); parent.postMessage('done', '*')</script>`;
    const opened = await openFrame({ head: script, body: `<iframe id="liar"></iframe>${iframe('')}` });
    const { document, window } = opened;
    const done = new Promise((resolve) =>
      window.addEventListener('message', ({ data }) => data === 'done' && resolve(data)),
    );
    const other = document.querySelector<HTMLIFrameElement>('#liar')!;
    const height = other.clientHeight;
    other.srcdoc = liar;
    await done;
    expect(other.clientHeight).to.equal(height);
    expect('hit' in window).to.be.false;
    expect(opened.told).to.deep.equal([]);
  });

  it('opens the link that is clicked in a frame, and no script', async () => {
    const opened = await openFrame({ head: script, body: iframe('') });
    const page = await readyPage(opened);
    const seen: string[] = [];
    opened.window.open = (address) => {
      seen.push(String(address));
      return window;
    };
    await until(() => frameOf(opened).clientHeight > 200);
    const link = page.querySelector('main > *')!.shadowRoot!.querySelector<HTMLAnchorElement>('h1 a')!;
    link.click();
    link.href = 'javascript:parent.hit=1';
    link.target = '_self';
    await until(() => seen.length);
    expect(seen).to.deep.equal(['http://www.sd.go.kr/']);
  });
});
