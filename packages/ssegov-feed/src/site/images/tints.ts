/** The accent of the widgets, and the colours of their monograms: `src/elements/member/member-card.styles.ts`. */
export const tints = ['#0a6045', '#2f6fb0', '#a8651a', '#7a5bb5', '#b0506a'] as const;
