/** Syllables of invented names, in Hangul and in Latin letters. */
export const syllables = [
  ['가', 'ga'], ['강', 'gang'], ['고', 'go'], ['광', 'gwang'], ['금', 'geum'], ['나', 'na'], ['남', 'nam'], ['노', 'no'],
  ['달', 'dal'], ['대', 'dae'], ['두', 'du'], ['마', 'ma'], ['명', 'myeong'], ['목', 'mok'], ['미', 'mi'], ['백', 'baek'],
  ['보', 'bo'], ['부', 'bu'], ['북', 'buk'], ['산', 'san'], ['송', 'song'], ['수', 'su'], ['안', 'an'], ['양', 'yang'],
  ['여', 'yeo'], ['영', 'yeong'], ['오', 'o'], ['완', 'wan'], ['울', 'ul'], ['은', 'eun'], ['인', 'in'], ['장', 'jang'],
  ['전', 'jeon'], ['주', 'ju'], ['천', 'cheon'], ['청', 'cheong'], ['태', 'tae'], ['평', 'pyeong'], ['하', 'ha'], ['화', 'hwa'],
]; // prettier-ignore

/**
 * Every feed has some of each, so that each stage of typing 성동 (ㅅ, 서, 성, 성ㄷ, 성도, 성동) and each letter of "seongdon"
 * leaves another number of members: a page that shows the stage before is never taken for one that has answered.
 */
export const typedNames = [
  ['성동', 'seongdong'], ['성도', 'seongdo'], ['성두', 'seongdu'], ['성남', 'seongnam'], ['서초', 'seocho'],
  ['선유', 'seonyu'], ['세종', 'sejong'], ['사천', 'sacheon'],
]; // prettier-ignore

export const kinds = [
  { kind: 'district', ko: '구', en: 'gu' },
  { kind: 'city', ko: '시', en: 'si' },
  { kind: 'county', ko: '군', en: 'gun' },
];

export const regions = [
  ['KR-11', '서울특별시', 'Seoul'], ['KR-26', '부산광역시', 'Busan'], ['KR-27', '대구광역시', 'Daegu'],
  ['KR-28', '인천광역시', 'Incheon'], ['KR-29', '광주광역시', 'Gwangju'], ['KR-30', '대전광역시', 'Daejeon'],
  ['KR-31', '울산광역시', 'Ulsan'], ['KR-41', '경기도', 'Gyeonggi-do'], ['KR-42', '강원도', 'Gangwon-do'],
  ['KR-43', '충청북도', 'Chungcheongbuk-do'], ['KR-44', '충청남도', 'Chungcheongnam-do'], ['KR-45', '전라북도', 'Jeollabuk-do'],
  ['KR-46', '전라남도', 'Jeollanam-do'], ['KR-47', '경상북도', 'Gyeongsangbuk-do'], ['KR-48', '경상남도', 'Gyeongsangnam-do'],
  ['KR-49', '제주도', 'Jeju-do'], ['KR-50', '세종특별자치시', 'Sejong'],
]; // prettier-ignore

export const tags = [
  ['보기 하나', 'Example one'], ['보기 둘', 'Example two'], ['보기 셋', 'Example three'], ['보기 넷', 'Example four'],
  ['보기 다섯', 'Example five'], ['보기 여섯', 'Example six'],
]; // prettier-ignore

export const fillerWords = [
  'invented', 'for', 'measuring', 'only', 'this', 'member', 'is', 'no', 'real', 'government', 'its', 'numbers', 'are',
  'drawn', 'from', 'a', 'seed', 'and', 'mean', 'nothing',
]; // prettier-ignore
