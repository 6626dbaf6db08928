/** The pages, by path. */
export const pages = /** @type {const} */ ({
  ours: 'no server markup',
  files: 'server markup, style files',
  inline: 'server markup, inline styles',
});
/** @typedef {keyof typeof pages} PageName */
/** The page that the others are compared with. */
export const plain = 'ours';
export const memberCount = 48;

/** @type {Record<string, { title: string, slowdown: number, isSlow: boolean }>} */
export const conditions = {
  slow4g: { title: 'Slow 4G and 4x CPU throttling', slowdown: 4, isSlow: true },
  cpu4: { title: '4x CPU throttling', slowdown: 4, isSlow: false },
};
