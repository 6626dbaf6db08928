const unreachable = 'The member information could not be loaded';

export const words = {
  loading: 'Loading…',
  retry: 'Try again',
  stale: (date: string) => `This information could not be refreshed. It dates from ${date}.`,
  /** By error code: what the error means for the visitor. Codes without a message have that of `http`. */
  errors: {
    offline: `${unreachable}: you seem to be offline.`,
    http: `${unreachable}: something went wrong on the server.`,
    invalid: 'The member information cannot be shown at the moment.',
    signature: 'The member information is not shown: its origin could not be verified.',
    'unknown-member': 'This member is not in the list.',
    'no-source': `${unreachable}: this page does not say where to find it.`,
  },
  kinds: {
    district: 'District',
    city: 'City',
    county: 'County',
    province: 'Province',
    metropolis: 'Metropolitan city',
    organisation: 'Organisation',
  },
  population: (count: string, year: string) => `Population ${count} (${year})`,
  /** For lists that name the year of all populations once, in their foot. */
  populationAlone: (count: string) => `Population ${count}`,
  memberSince: (date: string) => `Member since ${date}`,
  memberUntil: (years: string) => `Former member, until ${years}`,
  onRecord: (years: string) => `On record ${years}`,
  onRecordUndated: 'On record',
  fromDate: (date: string) => `from ${date}`,
  asOf: (date: string) => `as of ${date}`,
  sources: (count: string) => `Sources (${count})`,
};

/** The words that every element needs. The arguments of its functions are formatted texts. */
export type Messages = typeof words;
