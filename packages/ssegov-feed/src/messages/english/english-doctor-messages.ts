import { count } from './phrases.js';

/** What `doctor` says of a page: what is wrong, and the cure. */
export const englishDoctorMessages = {
  pageAddress: (address: string) => `doctor takes the https:// address of a page, not "${address}"`,
  pageType: (type: string) => `this is no page: its type is ${type || 'missing'}; name the page that shows the widgets`,
  pageIsAmp:
    'a page in AMP runs no scripts of others; put a frame there: the "embed" page of the network has the line to paste',
  pageIsWell: (widgets: number) =>
    `${count(widgets, 'element', 'elements')}; nothing that the servers answer keeps them from being shown. If they are blank all the same, look at the browser's console: it names the cause.`,
  tagMissing:
    'the page holds no tag of ours; the editor has removed it. Paste the link with data-ssegov, or the plain address of the embed page, which editors keep',
  tagEscaped:
    'the page shows the tag as text: it was pasted into a field for text. Paste it as HTML: in WordPress into a block "Custom HTML"',
  scriptMissing:
    'the page has no script of ours; add <script type="module" src="…/ssegov.js"></script>, or see whether the editor has removed it',
  scriptClassic:
    'this script needs type="module"; where the system cannot write that, use loader.js from the same folder instead',
  scriptAbsent: (reason: string) => `the script cannot be loaded: ${reason}; correct its address`,
  scriptType: 'browsers run only text/javascript; let the server send this type',
  scriptIntegrity:
    'the file is another one than its integrity says, so browsers refuse it; copy the hash from integrity.json beside it',
  policyRefuses: (directive: string, origin: string) =>
    `the page's Content-Security-Policy refuses it; add ${origin} to ${directive}`,
  policyNonce:
    "the page's Content-Security-Policy trusts scripts by nonce only ('strict-dynamic'); give the tag the page's nonce",
  policyTrustedTypes:
    "the page's Content-Security-Policy allows no Trusted Types policy of ours; add ssegov-widgets to trusted-types",
  portableNeedsAutoloader: 'a link or div with data-ssegov needs the script ssegov.js, loader.js or pinned/all.js',
  memberMissing: 'a member card names no member; add member="…" with the id from the feed',
};
