import { css } from 'lit';

/**
 * All custom properties for theming. Lines, muted text and hover are mixed from the page's text colour. How much of it a
 * mixture needs, and which green and red have enough contrast, depends on the page's background: GroundController measures it,
 * and sets custom properties on the frame. Until then the text colour is used unmixed.
 */
export const tokens = css`
  .frame {
    --_accent: var(--ssegov-accent, var(--_green, light-dark(#0a6045, #74d3ac)));
    /* Black or white, whichever reads better: at a lightness of 49.5 % both have the same contrast. */
    --_on-accent: var(--ssegov-on-accent, lab(from var(--_accent) calc((49.5 - l) * 100) 0 0));
    --_danger: var(--ssegov-danger, var(--_red, light-dark(#b3261e, #ffb4ab)));
    --_surface: var(--ssegov-surface, transparent);
    --_line: var(--ssegov-line, color-mix(in srgb, currentColor 18%, transparent));
    --_line-strong: var(--ssegov-line-strong, color-mix(in srgb, currentColor var(--_visible, 100%), transparent));
    --_muted: var(--ssegov-muted, color-mix(in srgb, currentColor var(--_readable, 100%), transparent));
    --_soft: var(--ssegov-soft, color-mix(in srgb, currentColor calc(6% * var(--_tint, 1)), transparent));
    --_radius: var(--ssegov-radius, 0.5em);
    --_gap: var(--ssegov-gap, 1em);
    --_padding: var(--ssegov-padding, 1.125em);
    --_focus: var(--ssegov-focus, currentColor);
    --_scroll-margin: var(--ssegov-scroll-margin, calc(var(--ssegov-sticky-top, 6rem) + 1em));
    /* For what lies over the page: the details, the list of a filter, the head of the table. */
    --_over: var(--ssegov-dialog-surface, var(--_ground, Canvas));
    --_over-text: var(--ssegov-dialog-text, var(--_text, CanvasText));
  }
`;
