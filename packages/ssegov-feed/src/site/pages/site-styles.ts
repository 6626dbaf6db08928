/** The style sheet of the published pages. The widgets on them bring their own, and take their font and colours from here. */
export const siteStyles = `/* Pages that ssegov-feed publishes. */
:root {
  color-scheme: light dark;
  --paper: light-dark(#fdfdfb, #15181b);
  --ink: light-dark(#1b2124, #e8e8e4);
  --muted: light-dark(#566066, #a7aeb2);
  --line: light-dark(#dcdfdc, #32383c);
  --soft: light-dark(#f2f4f1, #1d2225);
  --accent: light-dark(#0a6045, #74d3ac);
  --on-accent: light-dark(#ffffff, #10201a);
  --tint-1: #2f6fb0;
  --tint-2: #a8651a;
  --tint-3: #7a5bb5;
  --tint-4: #b0506a;
  --ssegov-accent: var(--accent);
  --ssegov-on-accent: var(--on-accent);
  --sans: system-ui, -apple-system, 'Segoe UI', 'Noto Sans KR', 'Noto Sans CJK KR', 'Apple SD Gothic Neo',
    'Malgun Gothic', sans-serif;
}
*,
*::before,
*::after {
  box-sizing: border-box;
}
html {
  font: 100%/1.6 var(--sans);
  color: var(--ink);
  background: var(--paper);
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}
body {
  margin: 0;
}
:lang(ko) {
  word-break: keep-all;
  overflow-wrap: anywhere;
}
h1,
h2,
h3,
p,
ul,
ol,
dl,
dd,
pre {
  margin: 0;
}
ul,
ol {
  padding: 0;
  list-style: none;
}
h1,
h2,
h3 {
  font-weight: 650;
  line-height: 1.3;
  text-wrap: balance;
}
h1 {
  font-size: clamp(1.75rem, 1.3rem + 1.8vw, 2.5rem);
}
h2 {
  font-size: 1.25rem;
}
a {
  color: var(--accent);
  text-decoration-thickness: 0.06em;
  text-underline-offset: 0.2em;
}
a:hover {
  text-decoration-thickness: 0.12em;
}
:focus-visible {
  outline: 2px solid currentColor;
  outline-offset: 2px;
}
main:focus {
  outline: none;
}
.skip {
  position: absolute;
  inset: 0.5rem auto auto 0.5rem;
  z-index: 1;
  padding: 0.5rem 1rem;
  background: var(--paper);
  border: 1px solid var(--line);
  translate: 0 -200%;
}
.skip:focus {
  translate: none;
}
.top,
.foot,
main {
  max-inline-size: 72rem;
  margin-inline: auto;
  padding-inline: clamp(1rem, 4vw, 2.5rem);
}
.top {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem 2rem;
  align-items: baseline;
  justify-content: space-between;
  padding-block: 1.25rem;
}
.wordmark {
  display: inline-block;
  padding-block: 0.25rem;
  color: inherit;
  font-size: 0.9375rem;
  text-decoration: none;
}
.wordmark b {
  margin-inline-end: 0.25em;
  color: var(--accent);
}
.wordmark:hover {
  text-decoration: underline;
}
.languages ul,
.foot ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.25rem;
}
.languages a,
.foot a,
.others a,
.regions a {
  display: inline-block;
  padding-block: 0.25rem;
}
.languages a[aria-current] {
  color: inherit;
  font-weight: 600;
  text-decoration: none;
}
main {
  padding-block: clamp(1.5rem, 5vw, 3.5rem);
}
main.record {
  max-inline-size: 46rem;
}
main > section,
.others,
.embed {
  margin-block-start: clamp(2rem, 6vw, 4rem);
}
main > section > h2 {
  margin-block-end: 1.25rem;
  font-size: 1.5rem;
}
.intro {
  max-inline-size: 44rem;
}
.other,
.meta {
  color: var(--muted);
}
.lead {
  margin-block-start: 1rem;
  font-size: 1.125rem;
}
.record .head {
  display: flex;
  gap: 1.25rem;
  align-items: flex-start;
}
.monogram,
.logo {
  display: grid;
  flex: none;
  place-items: center;
  inline-size: 4.5rem;
  block-size: 4.5rem;
  border-radius: 0.75rem;
  font-size: 1.75rem;
  font-weight: 600;
  line-height: 1;
}
.monogram {
  --tint: var(--accent);
  background: color-mix(in srgb, var(--tint) 20%, transparent);
}
.tint-1 {
  --tint: var(--tint-1);
}
.tint-2 {
  --tint: var(--tint-2);
}
.tint-3 {
  --tint: var(--tint-3);
}
.tint-4 {
  --tint: var(--tint-4);
}
.logo {
  position: relative;
}
.logo img {
  position: absolute;
  inset: 0;
  inline-size: 100%;
  block-size: 100%;
  object-fit: contain;
  background: Canvas;
  border-radius: inherit;
}
.summary {
  margin-block-start: 1.5rem;
  font-size: 1.125rem;
}
.actions {
  display: flex;
  flex-wrap: wrap;
  gap: 0.75rem;
  margin-block: 1.75rem 2.5rem;
}
.button {
  display: inline-flex;
  align-items: center;
  min-block-size: 2.75rem;
  padding: 0.375rem 1.25rem;
  border: 1px solid color-mix(in srgb, currentColor 60%, transparent);
  border-radius: 0.5rem;
  color: inherit;
  text-decoration: none;
}
.button.filled {
  border-color: var(--accent);
  background: var(--accent);
  color: var(--on-accent);
  font-weight: 600;
}
.button:hover {
  text-decoration: underline;
}
.record article > h2 {
  padding-block-start: 1.5rem;
  border-block-start: 1px solid var(--line);
}
dl {
  display: grid;
  grid-template-columns: minmax(7rem, auto) 1fr;
  gap: 0.625rem 1.5rem;
  margin-block-start: 1rem;
}
dt {
  color: var(--muted);
}
dd {
  grid-column: 2;
}
.date {
  color: var(--muted);
  font-size: 0.875em;
}
dd li + li {
  margin-block-start: 0.5rem;
}
details {
  border-block-start: 1px solid var(--line);
}
details.history {
  margin-block-start: 1.75rem;
  border-block-end: 1px solid var(--line);
}
summary {
  padding-block: 0.75rem;
  font-weight: 600;
  cursor: pointer;
}
details > :last-child {
  margin-block-end: 1.5rem;
}
.others ul,
.regions ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1.25rem;
}
.others h2 {
  margin-block-end: 0.5rem;
}
.others p {
  margin-block-start: 0.5rem;
}
.regions {
  margin-block-start: 2rem;
}
.regions section {
  display: grid;
  grid-template-columns: 12rem 1fr;
  gap: 0.25rem 1.5rem;
  padding-block: 0.5rem;
}
.regions h3 {
  padding-block: 0.25rem;
  color: var(--muted);
  font-size: 1rem;
  font-weight: 400;
}
.embed ol > li + li {
  margin-block-start: 1.25rem;
}
.embed p {
  font-size: 0.9375rem;
}
pre {
  margin-block-start: 0.375rem;
  padding: 0.75rem 1rem;
  border-radius: 0.5rem;
  background: var(--soft);
  white-space: pre-wrap;
  word-break: break-all;
  user-select: all;
}
code {
  font: 0.8125rem/1.6 ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
}
.foot {
  margin-block-start: 2rem;
  padding-block: 1.5rem 2.5rem;
  border-block-start: 1px solid var(--line);
  color: var(--muted);
  font-size: 0.9375rem;
}
.cover main {
  max-inline-size: 46rem;
  padding-block: clamp(3rem, 12vw, 8rem);
}
.cover .acronym {
  color: var(--accent);
  font-weight: 700;
}
.cover section {
  margin-block-start: 2.5rem;
}
.cover section p {
  margin-block-start: 0.5rem;
  color: var(--muted);
}
.cover h2 {
  font-size: 1.5rem;
}
.cover .button {
  margin-block-start: 0.75rem;
  color: var(--ink);
}
.cover .button.filled {
  color: var(--on-accent);
}
@media (max-width: 36rem) {
  dl,
  .regions section {
    grid-template-columns: 1fr;
    gap: 0;
  }
  dd {
    grid-column: 1;
  }
  dd + dt {
    margin-block-start: 0.75rem;
  }
  .record .head {
    gap: 1rem;
  }
  .monogram,
  .logo {
    inline-size: 3.25rem;
    block-size: 3.25rem;
    font-size: 1.25rem;
  }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #fff;
    --ink: #000;
    --muted: #444;
  }
  .skip,
  .languages,
  .actions,
  .embed,
  .others,
  .regions,
  .foot nav {
    display: none;
  }
  details::details-content {
    content-visibility: visible;
    block-size: auto;
  }
  dl,
  section {
    break-inside: avoid-page;
  }
}
`;
