import type { Member } from '../../../../src/schema/types.js';
import type { RowCells } from '../cells/row-cells.js';

/** A member and the row that it comes from. */
export interface MemberRecord {
  readonly member: Member;
  readonly cells: RowCells;
}
