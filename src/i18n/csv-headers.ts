import type { InterfaceLanguage } from './interface-languages.js';

/** The columns of the exported table, without those that are there once a language. */
type CsvColumn =
  | 'id'
  | 'kind'
  | 'region'
  | 'aliases'
  | 'mois_code'
  | 'population'
  | 'population_year'
  | 'population_source'
  | 'website'
  | 'lat'
  | 'lon'
  | 'logo'
  | 'featured'
  | 'since'
  | 'until'
  | 'first_seen'
  | 'last_seen'
  | 'roles'
  | 'email'
  | 'phone'
  | 'sources'
  | 'verified';

/** What `ssegov-feed build` calls each column, in the language of whoever reads the table. */
export const csvHeaders: Readonly<
  Record<
    InterfaceLanguage,
    { readonly yes: string } & Readonly<Record<CsvColumn, string>> & Readonly<Record<string, string>>
  >
> = {
  en: {
    yes: 'yes',
    id: 'ID',
    name_ko: 'Name (ko)',
    name_en: 'Name (en)',
    kind: 'Kind',
    region: 'Region',
    former_names_ko: 'Former names (ko)',
    former_names_en: 'Former names (en)',
    aliases: 'Aliases',
    mois_code: 'MOIS code',
    population: 'Population',
    population_year: 'Population year',
    population_source: 'Population source',
    website: 'Website',
    lat: 'Latitude',
    lon: 'Longitude',
    logo: 'Logo',
    summary_ko: 'Summary (ko)',
    summary_en: 'Summary (en)',
    tags_ko: 'Tags (ko)',
    tags_en: 'Tags (en)',
    featured: 'Featured',
    since: 'Since',
    until: 'Until',
    first_seen: 'First seen',
    last_seen: 'Last seen',
    roles: 'Roles',
    email: 'Email',
    phone: 'Phone',
    sources: 'Sources',
    verified: 'Verified',
  },
  ko: {
    yes: '예',
    id: '아이디',
    name_ko: '한글 이름',
    name_en: '영문 이름',
    kind: '종류',
    region: '지역',
    former_names_ko: '옛 이름',
    former_names_en: '영문 옛 이름',
    aliases: '다른 표기',
    mois_code: '행정표준코드',
    population: '인구',
    population_year: '인구 기준 연도',
    population_source: '인구 출처',
    website: '누리집',
    lat: '위도',
    lon: '경도',
    logo: '로고',
    summary_ko: '한글 소개',
    summary_en: '영문 소개',
    tags_ko: '한글 태그',
    tags_en: '영문 태그',
    featured: '주요 회원',
    since: '가입일',
    until: '탈퇴일',
    first_seen: '첫 확인',
    last_seen: '마지막 확인',
    roles: '직책',
    email: '이메일',
    phone: '전화번호',
    sources: '출처',
    verified: '확인일',
  },
};
