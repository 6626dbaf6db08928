import { expect } from '@open-wc/testing';
import '../../../src/elements/directory/define.js';
import { inEngines } from '../../helpers/in-engines.js';
import { find, findAll, until } from '../../helpers/mount.js';
import { pressKey } from '../../helpers/press-key.js';
import { closed, dialogOf, removeDirectories, showDirectory, type } from './directory-helpers.js';

describe('a directory by keyboard alone', () => {
  afterEach(removeDirectories);

  inEngines(['chromium', 'firefox'], 'the driver of WebKitGTK does not move the focus by Tab')(
    'searches, filters, sorts, opens, closes, shows more',
    async () => {
      const element = await showDirectory({ 'page-size': '2' });
      const focused = () => element.shadowRoot?.activeElement;
      const press = async (...keys: string[]) => {
        for (const key of keys) await pressKey(key);
        await element.updateComplete;
      };
      document.body.focus();
      find(element, 'input[type="search"]').focus();
      await pressKey('g');
      await element.updateComplete;
      expect(element.query).to.equal('g');
      await press('Backspace', 'Tab');
      expect(focused()?.localName).to.equal('summary');
      await press('Enter');
      expect((focused()?.parentElement as HTMLDetailsElement).open).to.be.true;
      await press('Tab', ' ');
      expect(element.region).to.equal('KR-11');
      expect(focused()?.matches('input[type="checkbox"]')).to.be.true;
      await press('Escape');
      expect(focused()?.localName).to.equal('summary');
      expect((focused()?.parentElement as HTMLDetailsElement).open).to.be.false;
      while (!focused()?.matches('.results .link')) await press('Tab');
      await press('Enter');
      await until(element, () => !!dialogOf(element)?.open);
      expect(dialogOf(element)?.textContent).to.contain('Daga-gu');
      await press('Escape');
      await closed(element);
      expect(focused()?.matches('.results .link')).to.be.true;
      while (!focused()?.matches('.more button')) await press('Tab');
      await press('Enter');
      expect(focused()?.textContent.trim()).to.equal('Saa-gu');
    },
  );

  it('reaches every control, and each has a name', async () => {
    const element = await showDirectory({ region: 'KR-11' });
    await type(element, 'gu');
    for (const control of findAll(element, 'button, a, input, select, summary')) {
      expect(control.tabIndex, control.outerHTML).to.equal(0);
      const label = (control as HTMLInputElement).labels?.[0]?.textContent ?? '';
      expect((control.getAttribute('aria-label') ?? '') + control.textContent.trim() + label.trim()).not.to.equal('');
    }
  });
});
