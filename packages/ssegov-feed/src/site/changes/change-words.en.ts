/** The words of changes.json. A name stands in its place as the feed writes it. */
export const changeWords = {
  feedTitle: (network: string) => `Changes to the members: ${network}`,
  joined: (member: string, since: string | undefined) => `Joined: ${member}${since ? ` (member since ${since})` : ''}`,
  added: (member: string) => `Added to the list: ${member}`,
  left: (member: string, until: string | undefined) => `Left: ${member}${until ? ` (${until})` : ''}`,
  removed: (member: string) => `Removed from the list: ${member}`,
  renamed: (before: string, after: string) => `New name: ${before} → ${after}`,
  moved: (member: string, before: string, after: string) => `New region: ${member}, ${before} → ${after}`,
  withoutRegion: 'no region',
  roleBegun: (member: string, role: string, from: string | undefined) =>
    `New office: ${member}, ${role}${from ? ` (from ${from})` : ''}`,
  roleEnded: (member: string, role: string, to: string | undefined) =>
    `End of office: ${member}, ${role}${to ? ` (${to})` : ''}`,
  president: (term: number) => `president, term ${term}`,
};

export type ChangeWords = typeof changeWords;
