import type { Messages } from './messages.js';

const unreachable = 'The member information could not be loaded';

export const messages: Messages = {
  loading: 'Loading…',
  retry: 'Try again',
  stale: (date) => `Could not be refreshed. You are seeing the information of ${date}.`,
  errors: {
    offline: `${unreachable}: the network cannot be reached.`,
    http: `${unreachable}: the server did not send it.`,
    timeout: `${unreachable}: the server took too long to answer.`,
    'too-large': `${unreachable}: the server sent more than expected.`,
    'not-json': `${unreachable}: the server sent something else.`,
    invalid: `${unreachable}: what the server sent cannot be read.`,
    'unknown-member': 'This member is not in the list.',
    'no-source': `${unreachable}: this page does not say where it is.`,
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
  memberSince: (date) => `Member since ${date}`,
  memberUntil: (years) => `Former member, until ${years}`,
  onRecord: (years) => `On record ${years}`,
  onRecordUndated: 'On record',
  fromDate: (date) => `from ${date}`,
  asOf: (date) => `as of ${date}`,
  sources: (count) => `Sources (${count})`,
};
