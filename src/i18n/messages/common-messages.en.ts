const unreachable = 'The member information could not be loaded';

export const words = {
  loading: 'Loading…',
  retry: 'Try again',
  stale: (date: string) => `This information could not be refreshed. It dates from ${date}.`,
  /** What it means for the visitor, in plain words. */
  errors: {
    offline: `${unreachable}: you seem to be offline.`,
    http: `${unreachable}: something went wrong on the server.`,
    invalid: 'The member information cannot be shown at the moment.',
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
  /** Where a list says once of which year all its populations are. */
  populationAlone: (count: string) => `Population ${count}`,
  memberSince: (date: string) => `Member since ${date}`,
  memberUntil: (years: string) => `Former member, until ${years}`,
  onRecord: (years: string) => `On record ${years}`,
  onRecordUndated: 'On record',
  fromDate: (date: string) => `from ${date}`,
  asOf: (date: string) => `as of ${date}`,
  sources: (count: string) => `Sources (${count})`,
};

/** The words that every element needs, in one language. What is filled in comes formatted. */
export type Messages = typeof words;
