import { expect } from '@open-wc/testing';
import { version } from '../../src/version.js';
import { closeFrames, openFrame, until, untilReady } from '../embed/open-frame.js';

const other = '99.0.0';
const script = (path: string) => `<script type="module" src="${path}"></script>`;
const body = `<ssegov-member-card src="/__feed/sample.json" member="invented-gu"></ssegov-member-card>
  <ssegov-directory src="/__feed/sample.json"></ssegov-directory>`;

const versionOf = ({ customElements }: Window, tag: string) =>
  (customElements.get(tag) as unknown as { version: string }).version;

const doors = ['ssegov.js', 'member-card.js'];

describe('a second copy of a script', () => {
  afterEach(closeFrames);

  for (const [first, second] of doors.flatMap((one) => doors.map((two) => [one, two] as const))) {
    const rest = script('/dist/cdn/directory.js');

    it(`of the same version is silently ignored (${first}, then ${second})`, async () => {
      const head = `${script(`/dist/cdn/${first}`)}${script(`/__cdn/${version}/${second}`)}${rest}`;
      const { document, told } = await openFrame({ head, body });
      await untilReady(document, 'ssegov-member-card');
      await untilReady(document, 'ssegov-directory');
      expect(told).to.deep.equal([]);
    });

    it(`of another version logs one warning, and the first is used (${first}, then ${second})`, async () => {
      const head = `${script(`/dist/cdn/${first}`)}${script(`/__cdn/${other}/${second}`)}`;
      const { document, window, told } = await openFrame({ head, body });
      await untilReady(document, 'ssegov-member-card');
      await until(() => told.length);
      expect(told).to.have.length(1);
      expect(told[0]).to.match(/^warn: .*ssegov-widgets/);
      expect(told[0]).to.contain(version).and.to.contain(other);
      expect(versionOf(window, 'ssegov-member-card')).to.equal(version);
    });
  }

  it('of another version for another element: both tags work', async () => {
    const head = `${script('/dist/cdn/member-card.js')}${script(`/__cdn/${other}/directory.js`)}`;
    const { document, told } = await openFrame({ head, body });
    await untilReady(document, 'ssegov-member-card');
    await untilReady(document, 'ssegov-directory');
    expect(told).to.have.length(1);
  });

  it('that loads first is the one that is used', async () => {
    const head = `${script(`/__cdn/${other}/ssegov.js`)}${script('/dist/cdn/ssegov.js')}`;
    const { document, window, told } = await openFrame({ head, body });
    await untilReady(document);
    expect(told).to.have.length(1);
    expect(versionOf(window, 'ssegov-directory')).to.equal(other);
  });

  for (const door of doors) {
    it(`finds the elements of a bundle of another version, and leaves them alone with one warning (${door})`, async () => {
      const { document, window, told } = await openFrame({ body });
      const { HTMLElement: FrameElement } = window;
      for (const tag of ['ssegov-member-card', 'ssegov-directory'])
        window.customElements.define(
          tag,
          class extends FrameElement {
            static readonly version = other;
          },
        );
      document.head.append(document.createRange().createContextualFragment(script(`/dist/cdn/${door}`)));
      await until(() => told.length);
      document.body.append(document.createElement('ssegov-directory'));
      await new Promise((resolve) => window.requestAnimationFrame(resolve));
      expect(told).to.have.length(1);
      expect(told[0])
        .to.match(/^warn: .*ssegov-widgets/)
        .and.to.contain(version)
        .and.to.contain(other);
    });
  }

  it('leaves a tag alone that a foreign element has taken, with a warning', async () => {
    const { document, window, told } = await openFrame({ body });
    const { HTMLElement: FrameElement } = window;
    window.customElements.define('ssegov-directory', class extends FrameElement {});
    document.head.append(document.createRange().createContextualFragment(script('/dist/cdn/ssegov.js')));
    await untilReady(document, 'ssegov-member-card');
    expect(document.querySelector('ssegov-directory')?.shadowRoot).to.equal(null);
    expect(told.filter((line) => !line.startsWith('warn'))).to.deep.equal([]);
  });
});
