import { css } from 'lit';

/** The looks of loading, errors and stale feeds, for all elements. */
export const status = css`
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    font-size: 0.875em;
  }
  .notice .link {
    min-block-size: 24px;
  }
  .notice.error {
    padding: 0.75em 0 0.75em 0.875em;
    border-inline-start: 3px solid var(--_danger);
  }
  .notice.stale {
    margin-block-end: 0.75em;
    padding-block-end: 0.5em;
    border-block-end: 1px solid var(--_line);
    color: var(--_muted);
  }
  .fallback:not(.none) + .notice {
    margin-block-start: 0.75em;
  }
  .frame:focus {
    outline: none;
  }
  .pending {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .pending > * {
    grid-area: 1 / 1;
  }
  .place {
    opacity: 0;
    animation: appear 0.15s 0.2s forwards;
  }
  .covered .place {
    visibility: hidden;
  }
  .bone {
    display: inline-block;
    inline-size: 60%;
    block-size: 0.75em;
    border-radius: 0.25em;
    background: var(--_soft);
  }
  .bone.short {
    inline-size: 40%;
  }
  @keyframes appear {
    to {
      opacity: 1;
    }
  }
`;
