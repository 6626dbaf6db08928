import type { MemberRecord } from '../members/member-record.js';
import type { RegionHistory } from './region-history.js';

/**
 * Province by the first two digits of the ten-digit code. Jeju (49, 50), Gangwon (42, 51) and Jeonbuk (45, 52) have had
 * two numbers.
 */
const regionOfCode = new Map<string, string>([
  ...['11', '26', '27', '28', '29', '30', '31', '41', '42', '43', '44', '45', '46', '47', '48'].map(
    (digits) => [digits, `KR-${digits}`] as const,
  ),
  ['36', 'KR-50'],
  ['49', 'KR-49'],
  ['50', 'KR-49'],
  ['51', 'KR-42'],
  ['52', 'KR-45'],
]);

/** Reports codes that two members share, and codes of another region than the member's. */
export function checkCodes(records: readonly MemberRecord[], history: RegionHistory, language: string): void {
  const rows = new Map<string, number>();
  for (const { member, cells } of records) {
    const code = member.codes?.['mois'];
    if (!code) continue;
    const earlier = rows.get(code);
    if (earlier === undefined) rows.set(code, cells.row.number);
    else cells.error('mois_code', cells.say.codeTwice(earlier));

    const expected = regionOfCode.get(code.slice(0, 2));
    const { region, formerRegions = [] } = member;
    if (!expected || !region) continue;
    // A region whose id is not KR-NN counts as Korean when it succeeded a KR-NN region.
    const isKorean = history.origins(region).some((id) => /^KR-\d\d$/u.test(id));
    const isRight = [region, ...formerRegions.map((former) => former.region)].some((id) =>
      history.became(expected, id),
    );
    if (!isKorean || isRight) continue;
    const labels = [expected, region].map((id) => history.label(id, language)) as [string, string];
    cells.error('mois_code', cells.say.codeElsewhere(...labels));
  }
}
