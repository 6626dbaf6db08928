import { css } from 'lit';

/** Added to an element's own styles on a server, for pages on which scripts do not run, or not yet. */
export const serverStyles = css`
  .rest {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 0.5em var(--_gap, 1em);
    margin-block-start: 1.5em;
  }
  .rest span {
    color: var(--_muted, inherit);
    font-size: 0.875em;
  }
  @media (scripting: none) {
    .toolbar,
    .more,
    .export,
    .unsent {
      display: none;
    }
  }
`;
