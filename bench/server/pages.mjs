/** The pages, by path. The first is what the others are compared with. */
export const pages = /** @type {const} */ ({
  ours: 'no server markup',
  files: 'server markup, style files',
  inline: 'server markup, inline styles',
});
/** @typedef {keyof typeof pages} PageName */
export const names = /** @type {PageName[]} */ (Object.keys(pages));
export const plain = 'ours';

/** @type {Record<string, { title: string, slowdown: number, isSlow: boolean }>} */
export const conditions = {
  slow4g: { title: 'Slow 4G and 4x CPU throttling', slowdown: 4, isSlow: true },
  cpu4: { title: '4x CPU throttling', slowdown: 4, isSlow: false },
};
