/** The newest feed version that this library reads. */
export const feedVersion = 1;
