import type { englishDoctorMessages } from '../english/english-doctor-messages.js';

/** `doctor`가 쪽에 관하여 하는 말: 무엇이 잘못되었고 어떻게 고치는지. */
export const koreanDoctorMessages: typeof englishDoctorMessages = {
  pageAddress: (address) => `doctor에는 쪽의 https:// 주소를 적으십시오. 적은 값: "${address}"`,
  pageType: (type) => `쪽이 아닙니다(형식: ${type || '없음'}). 위젯을 보여 주는 쪽의 주소를 적으십시오.`,
  pageIsAmp:
    'AMP 쪽은 다른 곳의 스크립트를 실행하지 않습니다. 프레임을 넣으십시오. 붙여 넣을 줄은 협의회 쪽의 “내 사이트에 넣기”에 있습니다.',
  pageIsWell: (widgets) =>
    `위젯 ${widgets}개. 서버의 응답에는 위젯을 막는 것이 없습니다. 그래도 비어 있으면 브라우저의 콘솔에서 까닭을 확인하십시오.`,
  tagMissing:
    '쪽에 위젯의 태그가 없습니다. 편집기가 지웠습니다. 편집기가 남겨 두는 data-ssegov 링크나 임베드 쪽의 주소를 붙여 넣으십시오.',
  tagEscaped:
    '태그가 글자로 보입니다. 글을 쓰는 칸에 붙여 넣었기 때문입니다. HTML로 붙여 넣으십시오. 워드프레스에서는 “사용자 정의 HTML” 블록에 넣습니다.',
  scriptMissing:
    '쪽에 위젯의 스크립트가 없습니다. <script type="module" src="…/ssegov.js"></script>를 넣거나, 편집기가 지웠는지 확인하십시오.',
  scriptClassic: '이 스크립트에는 type="module"이 필요합니다. 넣을 수 없으면 같은 폴더의 loader.js를 쓰십시오.',
  scriptAbsent: (reason) => `스크립트를 불러올 수 없습니다: ${reason}. 주소를 고치십시오.`,
  scriptType: '브라우저는 text/javascript 형식만 실행합니다. 서버가 이 형식으로 보내게 하십시오.',
  scriptIntegrity:
    '파일이 integrity에 적은 것과 달라 브라우저가 거부합니다. 같은 곳의 integrity.json에서 해시를 옮겨 적으십시오.',
  policyRefuses: (directive, origin) =>
    `쪽의 Content-Security-Policy가 막습니다. ${directive}에 ${origin}을 더하십시오.`,
  policyNonce:
    "쪽의 Content-Security-Policy는 nonce가 있는 스크립트만 믿습니다('strict-dynamic'). 태그에 쪽의 nonce를 적으십시오.",
  policyTrustedTypes:
    '쪽의 Content-Security-Policy가 위젯의 Trusted Types 정책을 막습니다. trusted-types에 ssegov-widgets를 더하십시오.',
  portableNeedsAutoloader:
    'data-ssegov를 쓴 링크나 div에는 ssegov.js, loader.js, pinned/all.js 가운데 하나가 필요합니다.',
  memberMissing: '회원 카드에 회원이 없습니다. 피드에 있는 아이디를 member="…"에 적으십시오.',
};
