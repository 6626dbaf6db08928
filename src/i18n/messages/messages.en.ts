import type { Messages } from './messages.js';

const unreachable = 'The member information could not be loaded';

export const messages: Messages = {
  loading: 'Loading…',
  retry: 'Try again',
  stale: (date) => `This information could not be refreshed. It dates from ${date}.`,
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
  population: (count, year) => `Population ${count} (${year})`,
  populationAlone: (count) => `Population ${count}`,
  memberSince: (date) => `Member since ${date}`,
  memberUntil: (years) => `Former member, until ${years}`,
  onRecord: (years) => `On record ${years}`,
  onRecordUndated: 'On record',
  fromDate: (date) => `from ${date}`,
  asOf: (date) => `as of ${date}`,
  sources: (count) => `Sources (${count})`,
};
