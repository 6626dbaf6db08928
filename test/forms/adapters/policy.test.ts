import { expect } from '@open-wc/testing';
import type { Adapter, Outcome } from '../../../src/forms/adapter.js';
import { closeFrames, openFrame, until } from '../../embed/open-frame.js';
import { FormTarget, otherOrigin } from '../../helpers/form-target.js';
import { inventSignUp, inventSubmission } from '../../helpers/invented-submission.js';

type Page = Window & { adapters?: Readonly<Record<'json' | 'form' | 'mailchimp', Adapter>> };

/** The adapters in a page whose policy lets it connect to its own origin only. */
async function openPage() {
  const imports = ['json', 'form', 'mailchimp'].map(
    (name) => `import { ${name} } from '/src/forms/adapters/${name}.ts';`,
  );
  const { window } = await openFrame({
    head: `<meta http-equiv="Content-Security-Policy" content="connect-src ${location.origin}"><script type="module">${imports.join('')}
      window.adapters = { json, form, mailchimp };</script>`,
  });
  const page = window as Page & typeof globalThis;
  await until(() => page.adapters);
  const context = { signal: new AbortController().signal, fetch: page.fetch };
  return (name: 'json' | 'form' | 'mailchimp', url: string): Promise<Outcome> => {
    const submission = name === 'mailchimp' ? inventSignUp(url) : inventSubmission(url);
    const adapter = page.adapters?.[name];
    if (!adapter) throw new Error(name);
    return adapter(submission, context);
  };
}

describe('on a page whose policy forbids the address', () => {
  afterEach(closeFrames);

  for (const name of ['json', 'form', 'mailchimp'] as const) {
    it(`${name} reports blocked, not offline, and sends nothing`, async () => {
      const send = await openPage();
      const target = new FormTarget('ok', otherOrigin());
      expect(await send(name, target.url)).to.deep.equal({ ok: false, code: 'blocked', retryable: false });
      expect(await target.received()).to.deep.equal([]);
    });
  }

  it('what the policy allows is sent, and a broken network is offline, not blocked', async () => {
    const send = await openPage();
    expect(await send('json', new FormTarget('ok').url)).to.include({ ok: true });
    expect(await send('json', new FormTarget('reset').url)).to.include({ code: 'offline' });
  });
});
