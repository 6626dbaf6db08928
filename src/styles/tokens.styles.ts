import { css } from 'lit';

/**
 * The whole theming surface. Text, lines, focus and hover are mixed from the host's own text colour, so that an element can
 * be read on a dark page that forgot to say `color-scheme: dark`; the accent, which only underlines, follows that property.
 */
export const tokens = css`
  :host {
    --_accent: var(--ssegov-accent, light-dark(#0a6045, #74d3ac));
    /* Black or white, whichever reads better on the accent: their contrast is the same at a lightness of 49.5 %. */
    --_on-accent: var(--ssegov-on-accent, lab(from var(--_accent) calc((49.5 - l) * 100) 0 0));
    --_danger: var(--ssegov-danger, light-dark(#b3261e, #ffb4ab));
    --_surface: var(--ssegov-surface, transparent);
    --_line: var(--ssegov-line, color-mix(in srgb, currentColor 18%, transparent));
    --_line-strong: var(--ssegov-line-strong, color-mix(in srgb, currentColor 62%, transparent));
    --_muted: var(--ssegov-muted, color-mix(in srgb, currentColor 74%, transparent));
    --_soft: var(--ssegov-soft, color-mix(in srgb, currentColor 6%, transparent));
    --_radius: var(--ssegov-radius, 0.5em);
    --_gap: var(--ssegov-gap, 1em);
    --_padding: var(--ssegov-padding, 1.125em);
    --_focus: var(--ssegov-focus, currentColor);
  }
`;
