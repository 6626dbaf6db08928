import { expect } from '@open-wc/testing';

/** By address, so that the types need no build; the package test compares the exports map with these files. */
const load = (file: string) => import(`/dist/npm/${file}.js`) as Promise<typeof import('../../src/index.js')>;
const tags = ['ssegov-member-card', 'ssegov-directory', 'ssegov-organisation', 'ssegov-contact', 'ssegov-newsletter'];
const registered = () => tags.filter((tag) => customElements.get(tag));
const globals = () => Reflect.ownKeys(globalThis).map(String);

/** The globals that every copy of Lit sets; the last two only in development. */
const ofLit = /^(litElementVersions|litHtmlVersions|reactiveElementVersions|litIssuedWarnings|emitLitDebugLogEvents)$/;

// The tests depend on their order: a module that was imported once stays.
describe('the package for bundlers', () => {
  it('registers nothing and touches no global of its own when it is imported', async () => {
    const known = globals();
    const { MemberCardElement, DirectoryElement } = await load('index');
    expect(MemberCardElement.prototype instanceof HTMLElement).to.equal(true);
    expect(DirectoryElement.prototype instanceof HTMLElement).to.equal(true);
    expect(registered()).to.deep.equal([]);
    expect(globals().filter((name) => !known.includes(name) && !ofLit.test(name))).to.deep.equal([]);
  });

  it('registers one element through its own door', async () => {
    await load('elements/member-card/define');
    expect(registered()).to.deep.equal(['ssegov-member-card']);
  });

  it('registers all of them through `define`, as the classes that the package exports', async () => {
    await load('define');
    const { MemberCardElement, DirectoryElement, OrganisationElement, ContactElement, NewsletterElement } =
      await load('index');
    expect(customElements.get('ssegov-member-card') === MemberCardElement).to.equal(true);
    expect(customElements.get('ssegov-directory') === DirectoryElement).to.equal(true);
    expect(customElements.get('ssegov-contact') === ContactElement).to.equal(true);
    expect(customElements.get('ssegov-newsletter') === NewsletterElement).to.equal(true);
    expect(customElements.get('ssegov-organisation') === OrganisationElement).to.equal(true);
  });

  it('shows a member from a feed that is set', async () => {
    const card = document.createElement('ssegov-member-card');
    card.setAttribute('src', '/__feed/sample.json');
    card.setAttribute('member', 'invented-gu');
    const loaded = new Promise((resolve) => card.addEventListener('ssegov-load', resolve, { once: true }));
    document.body.append(card);
    await loaded;
    expect(card.shadowRoot?.textContent).to.contain('Invented-gu');
    card.remove();
  });
});
