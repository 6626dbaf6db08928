import { css } from 'lit';

export const form = css`
  .form {
    max-inline-size: 38em;
  }
  .form > .name {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.35;
  }
  .intro {
    margin-block-start: 0.25em;
    color: var(--_muted);
  }
  .form form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    margin-block-start: 1.25em;
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375em;
    border: 0;
    min-inline-size: 0;
  }
  .field > label,
  legend {
    font-weight: 600;
  }
  .need {
    font-size: 0.8125em;
    font-weight: 400;
    color: var(--_muted);
  }
  .hint {
    display: block;
    font-size: 0.875em;
    color: var(--_muted);
  }
  textarea {
    font: inherit;
    color: inherit;
    resize: vertical;
  }
  .field input:not([type='checkbox']),
  textarea,
  .box {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: transparent;
  }
  .field [aria-invalid]:not([type='checkbox']) {
    border-width: 2px;
    border-color: var(--_danger);
  }
  :focus-visible:is(input, textarea) {
    outline-offset: 1px;
    border-radius: var(--_radius);
  }
  .error:is(p) {
    color: var(--_danger);
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    font-size: 0.875em;
    font-weight: 600;
  }
  .error:is(p)::before,
  #summary-title::before {
    /* Decoration only: the words beside it say the same. */
    content: '!';
    content: '!' / '';
    flex: none;
    inline-size: 1.3em;
    border-radius: 1em;
    outline: 1.5px solid;
    outline-offset: -1.5px;
    line-height: 1.3;
    font-size: 0.875em;
    font-weight: 700;
    text-align: center;
  }
  .tick {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.625em;
    align-items: start;
    min-block-size: 24px;
    padding-block: 0.125em;
    cursor: pointer;
  }
  .tick input {
    inline-size: 1.25em;
    block-size: 1.25em;
    min-inline-size: 20px;
    min-block-size: 20px;
    margin-block-start: 0.15em;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .consent {
    display: grid;
    gap: 0.75em;
    padding: 0.75em 1em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    min-inline-size: 0;
  }
  .consent legend {
    padding-inline: 0.375em;
    margin-inline-start: -0.375em;
  }
  dl {
    display: grid;
    gap: 0.375em;
    font-size: 0.875em;
  }
  dl > div {
    display: grid;
    grid-template-columns: 8em minmax(0, 1fr);
    gap: 0.25em 1em;
  }
  dt {
    color: var(--_muted);
  }
  .consent > p {
    font-size: 0.875em;
  }
  /* Korean law asks for this: bold, a fifth larger than the rest of the notice, at least 9 points. */
  .weighty:is(span),
  .weighty > dd {
    font-size: max(1.2em, 9pt);
    font-weight: 600;
  }
  .weighty:is(span) {
    font-size: max(1.05em, 9pt);
  }
  @container (inline-size < 24em) {
    dl > div {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }
  .trap {
    position: absolute;
    inset-block-start: -9999px;
    inset-inline-start: 0;
    opacity: 0;
  }
  .submit {
    flex-direction: column;
    gap: 0;
    justify-self: start;
    min-block-size: 2.75em;
    padding-inline: 1.5em;
    font-weight: 600;
  }
  /* The button's other label, invisible, so that the button keeps its width when the label changes. */
  .submit::after {
    content: attr(data-other);
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
  }
  @container (inline-size < 30em) {
    .submit {
      justify-self: stretch;
      min-block-size: 44px;
    }
  }
  .summary {
    margin-block-start: 1.25em;
    padding: 1em 1.25em;
    border: 2px solid var(--_danger);
    border-radius: var(--_radius);
  }
  #summary-title {
    color: var(--_danger);
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    font-weight: 600;
  }
  .summary ul {
    margin-block-start: 0.5em;
    padding-inline-start: 1.625em;
    font-size: 0.9375em;
  }
  .summary .link {
    min-block-size: 24px;
  }
  .form .notice.error {
    border-color: var(--_danger);
  }
  .sent {
    padding-block: 0.25em;
    padding-inline-start: 1.125em;
    border-inline-start: 3px solid var(--_accent);
  }
  .sent .name {
    font-size: 1.125em;
    font-weight: 600;
  }
  .sent p {
    margin-block-start: 0.375em;
  }
  .sent p:has(button) {
    margin-block-start: 1em;
  }
  .form > p + p,
  .ways {
    margin-block-start: 0.75em;
  }
`;
