import type { DirectoryPartWords } from './directory-part-messages.js';

const degrees = (value: number): string => Math.abs(value).toFixed(3);

export const words: DirectoryPartWords = {
  close: '닫기',
  roles: '직책',
  populationLabel: '인구',
  populationOf: (count, year) => `${count}명(${year})`,
  membership: '회원 구분',
  formerNames: '옛 이름',
  formerRegions: '이전 소속 지역',
  wasMember: (years) => `${years} 회원`,
  until: (date) => `${date}까지`,
  note: '기록에 관하여',
  officialCodes: '행정 코드',
  contact: '연락처',
  tags: '태그',
  sourcesLabel: '출처',
  verified: '마지막 확인',
  issuers: { mois: '행정안전부', 'mois-former': '행정안전부(이전 코드)' },
  location: '위치',
  coordinates: (lat, lon) =>
    `${lat < 0 ? '남위' : '북위'} ${degrees(lat)}°, ${lon < 0 ? '서경' : '동경'} ${degrees(lon)}°`,
  email: '이메일',
  phone: '전화',
  address: '주소',
  contactPage: '문의 페이지',
  showOnMap: '지도에서 보기',
  share: '이 회원 공유하기',
  copyLink: '이 회원의 링크 복사',
  linkCopied: '링크를 복사했습니다.',
  linkShown: '아래 링크를 복사해 주십시오.',

  formerly: '옛 이름',
  aliases: '다른 표기',

  name: '이름',
  tableLabel: '회원 표',
  mapLabel: '지역별 회원',
  mapHint: '지역을 선택하면 그 지역의 회원이 표시됩니다. 숫자는 조건에 맞는 회원 수이며, 점 하나가 회원 한 곳입니다.',
  mapKey: '지역별 회원 수',
  mapAsTable: '지도를 표로 보기',
  exportBlocked: '내려받기가 시작되지 않으면 이 목록이 실린 페이지에서 내려받기를 허용하지 않는 것입니다.',
};
