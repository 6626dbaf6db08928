import type { CountWords, DirectoryWords } from './directory-messages.en.js';

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
  clearAll: '조건 초기화',
  sort: '정렬',
  sortOrders: { name: '가나다순', population: '인구 많은 순', since: '최초 기록순', region: '지역순' },
  asListed: '목록순',
  ...countWords('회원'),
  recordCounts: { governments: countWords('기록에 있는 지방정부'), organisations: countWords('기록에 있는 기관·단체') },
  onRecordNote: '공개된 자료에 이름이 나온 곳과 그 연도입니다. 현재 회원인지는 확인되지 않았습니다.',
  countIn: (name, count) => `${name}, 회원 ${count}곳`,
  chosen: (count) => `${count}개 선택`,
  bestMatch: '정확도순',
  searchedFor: (query) => `검색어: ‘${query}’`,
  populationsOf: (year) => `인구는 ${year} 기준입니다.`,
  view: '보기',
  views: { cards: '카드', table: '표', map: '지도' },
  showMore: (count) => `${count}곳 더 보기`,
  partFailed: '불러오지 못했습니다.',
  exportCsv: '목록 내려받기(CSV)',
  noMembers: '아직 등록된 회원이 없습니다.',
  noMatch: (query) => `‘${query}’에 대한 검색 결과가 없습니다.`,
  noMatchInFilters: (query) => `선택한 조건에서 ‘${query}’에 대한 검색 결과가 없습니다.`,
  noMatchForFilters: '선택한 조건에 맞는 회원이 없습니다.',

  website: '누리집',
  websiteOf: (name) => `${name} 누리집`,
};
