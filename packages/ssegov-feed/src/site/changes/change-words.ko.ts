import type { ChangeWords } from './change-words.en.js';

export const changeWords: ChangeWords = {
  feedTitle: (network) => `회원 변동 소식: ${network}`,
  joined: (member, since) => `가입: ${member}${since ? ` (가입일 ${since})` : ''}`,
  added: (member) => `명부 등재: ${member}`,
  left: (member, until) => `탈퇴: ${member}${until ? ` (탈퇴일 ${until})` : ''}`,
  removed: (member) => `명부 삭제: ${member}`,
  renamed: (before, after) => `명칭 변경: ${before} → ${after}`,
  moved: (member, before, after) => `소속 시·도 변경: ${member}, ${before} → ${after}`,
  withoutRegion: '소속 시·도 없음',
  roleBegun: (member, role, from) => `취임: ${member}, ${role}${from ? ` (${from}부터)` : ''}`,
  roleEnded: (member, role, to) => `퇴임: ${member}, ${role}${to ? ` (${to}까지)` : ''}`,
  president: (term) => `회장(제${term}기)`,
};
