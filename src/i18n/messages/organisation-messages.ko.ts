import type { OrganisationWords } from './organisation-messages.en.js';

export const words: OrganisationWords = {
  sections: {
    about: '소개',
    figures: '주요 현황',
    businesses: '핵심 사업',
    leadership: '임원',
    support: '지원 내용',
    members: '주요 회원',
    representative: '기관 담당자',
    contact: '문의하기',
    join: '가입하기',
    newsletter: '소식지',
    legal: '법적 고지',
    sources: '출처',
  },

  mission: '설립 목적',
  focus: '중점 분야',
  founded: '설립',
  legalBasis: '법적 근거',
  basedIn: '소재지',
  marketActive: '활동 지역',
  website: '누리집',

  memberCount: '회원 수',
  governments: (count) => `지방정부 ${count}곳`,
  earlierCounts: (count) => `회원 수 변화(${count}건)`,
  totalPopulation: '회원 지역 인구',
  atLeast: (count) => `${count}명 이상`,

  programmes: '프로그램',
  president: '회장',
  term: (number) => `제${number}기`,
  formerPresidents: (count) => `역대 회장(${count}명)`,
  executiveBoard: '임원진',
  seniorAdvisors: '고문',
  partners: '협력 기관과 네트워크',

  email: '이메일',
  phone: '전화',
  address: '주소',
  page: '웹 페이지',
  source: '출처:',
};
