/** Where a previewed page reads whether it has changed. */
export const reloadPaths = { script: '/.preview/reload.js', events: '/.preview/events' } as const;

/** Reloads the page when the folder has changed; where the sheet has errors, shows them and keeps the page. */
export const reloadScript = `const events = new EventSource('${reloadPaths.events}');
events.addEventListener('changed', () => location.reload());
events.addEventListener('fault', ({ data }) => {
  const box = document.querySelector('[data-preview]') ?? document.createElement('pre');
  box.setAttribute('data-preview', '');
  box.setAttribute('role', 'alert');
  box.textContent = JSON.parse(data);
  document.body.prepend(box);
});
`;

/** A page with that script; its policy allows it. Fragments and frames for other pages stay as they are. */
export function withReload(html: string): string {
  if (!html.startsWith('<!doctype html>')) return html;
  const open = html
    .replace('script-src &#39;none&#39;', 'script-src &#39;self&#39;; connect-src &#39;self&#39;')
    .replace(/; require-trusted-types-for [^;"]*; trusted-types [^;"]*/u, '');
  return open.replace('</head>', () => `<script type="module" src="${reloadPaths.script}"></script>\n</head>`);
}
