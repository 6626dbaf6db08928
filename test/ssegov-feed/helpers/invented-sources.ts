/** A list of two plainly invented members, and its organisation file. */
export const inventedHeader = [
  'id',
  'name_ko',
  'name_en',
  'kind',
  'region',
  'population',
  'population_year',
  'website',
  'summary_ko',
  'summary_en',
  'last_seen',
  'sources',
] as const;

export const inventedRows: readonly (readonly string[])[] = [
  [
    'invented-gu',
    '가상구',
    'Invented-gu',
    'district',
    'KR-11',
    '282967',
    '2020',
    'https://invented.example/',
    '쉼표, 그리고 "따옴표"',
    'A comma, and "quotation marks"',
    '2025-09-04',
    'invented-list',
  ],
  ['made-up-si', '지어낸시', 'Made-up-si', 'city', 'KR-41', '1500', '2020', '', '', '', '2014', 'invented-list'],
];

export const inventedOrganisation = {
  updated: '2026-01-15T09:00:00+09:00',
  languages: ['ko', 'en'],
  organisation: {
    name: { ko: '가상 협의회', en: 'Invented Network' },
    memberCounts: [{ value: 2, asOf: '2025', source: 'invented-list' }],
    presidents: [{ term: 1, name: { ko: '아무개', en: 'Somebody' }, member: 'invented-gu', asOf: '2025' }],
  },
  regions: [
    { id: 'KR-11', name: { ko: '서울특별시', en: 'Seoul' }, aliases: ['서울'] },
    { id: 'KR-29', name: { ko: '광주광역시', en: 'Gwangju' }, aliases: ['전남광주통합특별시'] },
    { id: 'KR-41', name: { ko: '경기도', en: 'Gyeonggi-do' }, aliases: ['경기'] },
    { id: 'KR-46', name: { ko: '전라남도', en: 'Jeollanam-do' }, aliases: ['전남광주통합특별시'] },
  ],
  sources: [
    { id: 'invented-list', title: { ko: '가상 명단', en: 'Invented list' }, url: 'https://invented.example/list' },
  ],
};
