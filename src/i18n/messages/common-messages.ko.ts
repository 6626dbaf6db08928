import type { Messages } from './common-messages.en.js';

const unreachable = '회원 정보를 불러오지 못했습니다.';

export const words: Messages = {
  loading: '불러오는 중…',
  retry: '다시 시도',
  stale: (date) => `최신 정보를 불러오지 못해 ${date} 기준 정보를 보여 드립니다.`,
  errors: {
    offline: `${unreachable} 인터넷에 연결할 수 없습니다.`,
    http: `${unreachable} 서버에 문제가 있습니다.`,
    invalid: '회원 정보를 지금은 표시할 수 없습니다.',
    signature: '회원 정보의 출처를 확인하지 못해 표시하지 않습니다.',
    'unknown-member': '회원 목록에 없는 회원입니다.',
    'no-source': `${unreachable} 이 페이지에 정보의 주소가 지정되어 있지 않습니다.`,
  },
  kinds: {
    district: '자치구',
    city: '시',
    county: '군',
    province: '도',
    metropolis: '특별시·광역시',
    organisation: '기관·단체',
  },
  population: (count, year) => `인구 ${count}명(${year})`,
  populationAlone: (count) => `인구 ${count}명`,
  memberSince: (date) => `${date}부터 회원`,
  memberUntil: (years) => `${years}까지 회원`,
  onRecord: (years) => `${years} 자료에서 확인`,
  onRecordUndated: '자료에서 확인',
  fromDate: (date) => `${date}부터`,
  asOf: (date) => `${date} 기준`,
  sources: (count) => `출처(${count}건)`,
};
