import { css } from 'lit';

/**
 * The whole theming surface. Text, lines, focus and hover are mixed from the host's own text colour, so that an element can
 * be read on a dark page that forgot to say `color-scheme: dark`; the accent, which only underlines, follows that property.
 */
export const tokens = css`
  :host {
    --_accent: var(--ssegov-accent, light-dark(#0a6045, #74d3ac));
    --_surface: var(--ssegov-surface, transparent);
    --_line: var(--ssegov-line, color-mix(in srgb, currentColor 18%, transparent));
    --_line-strong: var(--ssegov-line-strong, color-mix(in srgb, currentColor 55%, transparent));
    --_muted: var(--ssegov-muted, color-mix(in srgb, currentColor 74%, transparent));
    --_soft: var(--ssegov-soft, color-mix(in srgb, currentColor 6%, transparent));
    --_radius: var(--ssegov-radius, 0.5em);
    --_gap: var(--ssegov-gap, 1em);
    --_padding: var(--ssegov-padding, 1.125em);
    --_focus: var(--ssegov-focus, currentColor);
    --_scroll-margin: var(--ssegov-scroll-margin, calc(var(--ssegov-sticky-top, 6rem) + 1em));
  }
`;
