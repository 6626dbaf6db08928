import { expect } from '@open-wc/testing';
import { plainSending } from '../../../src/elements/form/page/page-form.js';

/** The attributes of a form, and perhaps of its button. */
function sendingOf(attributes: string, button = ''): ReturnType<typeof plainSending> {
  const box = document.createElement('div');
  box.innerHTML = `<form ${attributes}><button ${button}>Go</button></form>`;
  return plainSending(box.querySelector('form') as HTMLFormElement, button ? box.querySelector('button') : null);
}
const here = (path: string) => new URL(path, location.href).href;

describe('a form that is sent by us, or left to the browser', () => {
  const ours: Record<string, readonly [attributes: string, button: string, endpoint: string]> = {
    'POST to an address': ['method="post" action="/own"', '', here('/own')],
    'POST in capitals': ['method="POST" action="/own"', '', here('/own')],
    'POST without an address goes to the page': ['method="post"', '', location.href.replace(/#.*/, '')],
    'POST to an empty address, too': ['method="post" action=""', '', location.href.replace(/#.*/, '')],
    'the button’s address': ['method="post" action="/own"', 'formaction="/other"', here('/other')],
    'the button’s method': ['action="/own"', 'formmethod="post"', here('/own')],
    'this window by name': ['method="post" action="/own" target="_self"', '', here('/own')],
    'UTF-8 by name': ['method="post" action="/own" accept-charset="utf-8"', '', here('/own')],
    'an unknown encoding is the page’s': ['method="post" action="/own" accept-charset="unknown"', '', here('/own')],
    'another https site': ['method="post" action="https://other.example/a"', '', 'https://other.example/a'],
  };
  for (const [name, [attributes, button, endpoint]] of Object.entries(ours)) {
    it(name, () => expect(sendingOf(attributes, button)).to.deep.equal({ endpoint, isSilent: false }));
  }

  const left: Record<string, readonly [attributes: string, button?: string]> = {
    GET: ['action="/own"'],
    'GET by name': ['method="get"'],
    'a dialog': ['method="dialog"'],
    'the button’s GET': ['method="post" action="/own"', 'formmethod="get"'],
    'another window': ['method="post" action="/own" target="_blank"'],
    'another window of the button': ['method="post" action="/own"', 'formtarget="frame"'],
    'EUC-KR': ['method="post" action="/own" accept-charset="euc-kr"'],
    'the first encoding that is known': ['method="post" action="/own" accept-charset="nonsense, ks_c_5601-1987 utf-8"'],
    'a mail': ['method="post" action="mailto:office@invented.example"'],
    'http: to another site': ['method="post" action="http://other.example/"'],
    'a script': ['method="post" action="javascript:void 0"'],
  };
  for (const [name, [attributes, button]] of Object.entries(left)) {
    it(`left to the browser: ${name}`, () =>
      expect(sendingOf(attributes, button)).to.deep.equal({ endpoint: undefined, isSilent: false }));
  }

  it('left to the browser: another window by <base target>', () => {
    const base = Object.assign(document.createElement('base'), { target: '_blank' });
    document.head.append(base);
    expect(sendingOf('method="post" action="/own"').endpoint).to.be.undefined;
    expect(sendingOf('method="post" action="/own" target="_self"').endpoint).to.equal(here('/own'));
    base.remove();
  });

  it('without method and action, it is sent where the feed says', () => {
    expect(sendingOf('')).to.deep.equal({ endpoint: undefined, isSilent: true });
  });
});
