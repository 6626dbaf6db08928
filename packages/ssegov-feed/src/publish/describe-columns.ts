import type { ReadMembers } from '../members/read-members.js';
import type { Messages } from '../messages/english/english-messages.js';

/** Which columns of the spreadsheet are published, and which are kept out. */
export function describeColumns({ published, keptOut, empty }: ReadMembers['columns'], say: Messages): string {
  return say.publishing(published.join(', '), keptOut.join(', '), empty.join(', '));
}
