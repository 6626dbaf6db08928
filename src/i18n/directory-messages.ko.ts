import type { CountWords, DirectoryWords } from './directory-messages.js';

const countWords = (noun: string): CountWords => ({
  countAll: (total) => `${noun} ${total}곳`,
  countSome: (count, total) => `${noun} ${total}곳 중 ${count}곳`,
});

export const words: DirectoryWords = {
  members: '회원',
  searchLabel: '회원 검색',
  searchHint: '이름 또는 지역',
  filters: '필터',
  region: '지역',
  kind: '유형',
  status: '회원 구분',
  statuses: { current: '현재 회원', former: '이전 회원', 'on-record': '자료에서 확인' },
  removeFilter: (name) => `${name} 필터 해제`,
  clearAll: '모두 지우기',
  sort: '정렬',
  sortOrders: { name: '이름순', population: '인구순', since: '오래된 기록순', region: '지역순', feed: '목록순' },
  ...countWords('회원'),
  recordCounts: { governments: countWords('기록에 있는 지방정부'), organisations: countWords('기록에 있는 기관·단체') },
  onRecordNote: '공개된 자료에 이름이 나온 곳과 그 연도입니다. 현재 회원인지는 확인되지 않았습니다.',
  countIn: (name, count) => `${name}, 회원 ${count}곳`,
  chosen: (count) => `${count}개 선택`,
  view: '보기',
  views: { cards: '카드', table: '표', map: '지도' },
  showMore: (count) => `${count}곳 더 보기`,
  partFailed: '불러오지 못했습니다.',
  exportCsv: '목록을 표 파일로 내려받기',
  noMembers: '아직 보여 드릴 회원이 없습니다.',
  noMatch: (query) => `‘${query}’에 맞는 회원이 없습니다.`,
  noMatchInFilters: (query) => `이 필터 안에는 ‘${query}’에 맞는 회원이 없습니다.`,
  noMatchForFilters: '이 필터에 맞는 회원이 없습니다.',

  website: '누리집',
  websiteOf: (name) => `${name} 누리집`,
};
