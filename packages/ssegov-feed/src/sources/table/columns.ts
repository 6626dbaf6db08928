/** One column that the members' spreadsheet may have. */
export interface Column {
  readonly key: string;
  /** Its names, first in English, then in Korean. Spaces, case and punctuation do not matter. */
  readonly headers: readonly string[];
  /** Names that count only when no column has one of `headers`. */
  readonly fallbacks?: readonly string[];
  readonly required?: boolean;
}

/** The columns that exist once per language: `name_ko`, `name_en` … */
export const localisedColumns = ['name', 'former_names', 'summary', 'note', 'tags'] as const;
export type LocalisedColumn = (typeof localisedColumns)[number];

/** Further names of those columns, for Korean and English. */
const otherHeaders: Readonly<Record<string, readonly string[]>> = {
  name_ko: [
    '이름',
    '한글 이름',
    '국문 이름',
    '이름(한글)',
    '이름(국문)',
    '한글명',
    '국문명',
    '기관명',
    '지방정부명',
    '회원명',
    '회원 이름',
  ],
  name_en: ['영문 이름', '영어 이름', '이름(영문)', '이름(영어)', '영문명', '영어명', 'english name'],
  former_names_ko: ['이전 이름', '옛 이름', '이전 명칭', '옛 명칭'],
  former_names_en: ['영문 이전 이름', '영문 옛 이름', '영문 이전 명칭'],
  summary_ko: ['소개', '한글 소개', '국문 소개', '설명', '요약'],
  summary_en: ['영문 소개', '영어 소개', '영문 설명', '영문 요약'],
  // Not 비고 and 참고, which offices use for internal notes.
  note_ko: ['기록 참고', '한글 기록 참고', '국문 기록 참고'],
  note_en: ['영문 기록 참고', '영어 기록 참고'],
  tags_ko: ['태그', '한글 태그', '국문 태그'],
  tags_en: ['영문 태그', '영어 태그'],
};

const columns: readonly Column[] = [
  { key: 'id', headers: ['id', '아이디', '식별자'], required: true },
  { key: 'kind', headers: ['kind', '종류', '유형', '구분'], fallbacks: ['type_en', 'type_ko', 'type'], required: true },
  {
    key: 'region',
    headers: ['region', '지역', '시도', '광역'],
    fallbacks: ['iso_3166_2', 'province_ko', 'province_en'],
  },
  { key: 'former_regions', headers: ['former_regions', '이전 지역', '옛 지역', 'former_region'] },
  { key: 'former_ids', headers: ['former_ids', '이전 아이디', '옛 아이디', 'former_id'] },
  {
    key: 'aliases',
    headers: ['aliases', '별칭', '다른 이름', '다른 표기', 'alias'],
    fallbacks: ['name_en_in_gsef_list'],
  },
  {
    key: 'mois_code',
    headers: ['mois_code', '행정표준코드', '행정안전부 코드', '행안부 코드', '행정구역 코드'],
    fallbacks: ['mois_code10', 'mois'],
  },
  {
    key: 'former_mois_code',
    headers: ['former_mois_code', '이전 행정표준코드', '옛 행정표준코드', '이전 행정구역 코드'],
  },
  { key: 'population', headers: ['population', '인구', '인구수', '인구(명)'] },
  { key: 'population_year', headers: ['population_year', '인구 기준 연도', '인구 연도', '인구 기준년도', '기준 연도'] },
  { key: 'population_source', headers: ['population_source', '인구 출처'] },
  { key: 'website', headers: ['website', '누리집', '홈페이지', '웹사이트', 'homepage', 'url'] },
  { key: 'lat', headers: ['lat', '위도', 'latitude'] },
  { key: 'lon', headers: ['lon', '경도', 'longitude', 'lng'] },
  { key: 'logo', headers: ['logo', '로고'] },
  { key: 'featured', headers: ['featured', '주요 회원', '대표 회원', '주요'] },
  { key: 'since', headers: ['since', '가입일', '가입', '가입 시기', '가입 연도'] },
  { key: 'until', headers: ['until', '탈퇴일', '탈퇴', '탈퇴 시기', '탈퇴 연도'] },
  { key: 'earlier', headers: ['earlier', '이전 가입 기간', '이전 가입', '이전 회원 기간'] },
  { key: 'first_seen', headers: ['first_seen', '첫 확인', '처음 확인', '최초 확인'], fallbacks: ['first_evidence'] },
  { key: 'last_seen', headers: ['last_seen', '마지막 확인', '최근 확인', '최종 확인'], fallbacks: ['last_evidence'] },
  { key: 'roles', headers: ['roles', '직책', '임원', '임원 경력', '역할'] },
  { key: 'email', headers: ['email', '이메일', '전자우편', 'e-mail'] },
  { key: 'phone', headers: ['phone', '전화', '전화번호', 'tel'] },
  { key: 'sources', headers: ['sources', '출처', '자료 출처', 'source'] },
  { key: 'verified', headers: ['verified', '점검일', '확인일', '검증일'] },
];

/** All columns of a feed in these languages. The name in the first language is required. */
export function columnsFor(languages: readonly string[]): readonly Column[] {
  const localised = localisedColumns.flatMap((name) =>
    languages.map((language, index): Column => {
      const key = `${name}_${language}`;
      const fallbacks = key === 'former_names_ko' ? ['former_name'] : [];
      const required = name === 'name' && index === 0;
      return { key, headers: [key, ...(otherHeaders[key] ?? [])], fallbacks, required };
    }),
  );
  return [...columns, ...localised];
}
