import type { englishFileMessages } from '../english/english-file-messages.js';
import { expectationInKorean, explainInKorean } from './explain-in-korean.js';
import { languageNames, didYouMean } from './phrases.js';

/** Messages about files, addresses and what the system and the network answer, in Korean. */
export const koreanFileMessages: typeof englishFileMessages = {
  fileMissing: '파일이 없습니다.',
  fileUnreadable: (reason) => `파일을 읽을 수 없습니다. ${reason}.`,
  fileIsFolder: '파일이 아니라 폴더입니다.',
  fileEmpty: '파일이 비어 있습니다.',
  fileTooLarge: (bytes) => `파일이 ${Math.round(bytes / 1e6)}MB보다 큽니다.`,
  notText:
    'UTF-8, UTF-16(BOM 포함), CP949(EUC-KR) 가운데 어느 것으로도 읽을 수 없는 파일입니다. "CSV UTF-8" 또는 .xlsx로 다시 저장하십시오.',
  workbookBroken: '.xlsx 파일로 보이지만 열 수 없습니다. 다시 저장하거나 CSV로 저장하십시오.',
  workbookTooLarge: (bytes) => `압축을 풀면 ${Math.round(bytes / 1e6)}MB보다 큰 파일입니다.`,
  quoteOpen: '여기서 시작한 큰따옴표가 닫히지 않았습니다.',
  quoteAstray: '셀 중간에 큰따옴표가 있습니다. 따옴표로 묶은 셀 안에서는 큰따옴표를 두 번("") 씁니다.',
  csvBroken: 'CSV로 읽을 수 없는 행입니다.',

  jsonSyntax: {
    CommaExpected: '쉼표가 빠졌습니다.',
    ColonExpected: '쌍점(:)이 빠졌습니다.',
    ValueExpected: '값이 빠졌거나 쉼표가 하나 더 있습니다.',
    PropertyNameExpected: '따옴표로 묶은 이름이 빠졌거나 쉼표가 하나 더 있습니다.',
    CloseBraceExpected: '닫는 중괄호 }가 빠졌습니다.',
    CloseBracketExpected: '닫는 대괄호 ]가 빠졌습니다.',
    UnexpectedEndOfString: '닫는 큰따옴표가 빠졌습니다.',
    EndOfFileExpected: '끝난 뒤에 다른 내용이 있습니다.',
  },
  jsonBroken: 'JSON이 아닙니다.',
  jsonTwice: '같은 이름이 두 번 나옵니다. 하나만 남기십시오.',
  keyUnknown: (suggestion) => `알 수 없는 이름이라 제외합니다.${didYouMean(suggestion)}`,
  languageUnknown: (languages) => `피드의 언어가 아닙니다. 피드의 언어: ${languageNames(languages)}.`,
  reason: explainInKorean,
  expectation: (reason) => {
    const expected = /^expected (.*), found /su.exec(reason)?.[1] ?? reason;
    return expectationInKorean(expected) ?? expected;
  },
  noMembers: '회원이 하나도 없는 피드입니다.',

  // Files of another kind
  otherFiles: {
    openDocument:
      'OpenDocument 스프레드시트(.ods)입니다. "Excel 통합 문서(.xlsx)" 또는 CSV(UTF-8)로 저장한 파일을 쓰십시오.',
    binaryWorkbook: '바이너리 통합 문서(.xlsb)입니다. "Excel 통합 문서(.xlsx)" 또는 CSV(UTF-8)로 다시 저장하십시오.',
    oldExcel:
      'Excel 97–2003 형식(.xls)이거나 암호가 걸린 파일입니다. 암호 없이 "Excel 통합 문서(.xlsx)" 또는 CSV로 다시 저장하십시오.',
    locked: '암호가 걸린 파일입니다. 암호 없이 다시 저장하십시오.',
    xmlWorkbook: 'Excel 2003의 XML 스프레드시트입니다. "Excel 통합 문서(.xlsx)" 또는 CSV(UTF-8)로 다시 저장하십시오.',
    numbers: 'Apple Numbers 문서입니다. Excel(.xlsx) 또는 CSV로 내보내십시오.',
    page: '이름이 .xls나 .csv여도 내용은 웹 페이지(HTML)입니다. 스프레드시트 프로그램에서 열어 "Excel 통합 문서(.xlsx)" 또는 CSV(UTF-8)로 저장하십시오.',
    xml: '이 명령이 읽지 않는 형식(XML)입니다. .xlsx, CSV 또는 JSON 파일을 쓰십시오.',
    hangul:
      '스프레드시트가 아니라 한글 문서(.hwp, .hwpx)입니다. 표를 스프레드시트에 옮겨 .xlsx 또는 CSV로 저장하십시오.',
    document:
      '스프레드시트가 아니라 문서 파일(Word, PDF 등)입니다. 표를 스프레드시트에 옮겨 .xlsx 또는 CSV로 저장하십시오.',
  },
  pageAsFeed: '피드가 아니라 웹 페이지(HTML)입니다. 주소가 맞는지 확인하십시오.',
  organisationAsFeed:
    '피드가 아니라 기관 정보 파일입니다. "ssegov-feed build --members … --organisation …" 명령이 이 파일을 읽어 피드를 만듭니다.',
  workbookAsFeed:
    '피드가 아니라 스프레드시트입니다. "ssegov-feed build --members …" 명령이 이 파일을 읽어 피드를 만듭니다.',
  workbookAsOrganisation: '스프레드시트입니다. --members 옵션에 적으십시오.',
  jsonAsMembers: '--members에는 회원 명부 스프레드시트를 적습니다. JSON 파일은 --organisation에 적으십시오.',

  // What a browser on another site meets
  corsMissing:
    '다른 사이트에서 읽을 수 없습니다. "Access-Control-Allow-Origin: *" 헤더가 없습니다. 서버에서 설정하십시오.',
  corsOther: '이 사이트에서만 읽을 수 있습니다. 서버에서 "Access-Control-Allow-Origin: *" 헤더를 설정하십시오.',
  corsTwice:
    'Access-Control-Allow-Origin 헤더의 값이 둘 이상이라 브라우저가 거부합니다. 두 곳에서 설정한 것으로 보입니다. 한 곳에만 "*" 값을 두십시오.',
  corsEchoed:
    'Access-Control-Allow-Origin 헤더가 요청한 사이트를 그대로 되돌려 줍니다. 캐시가 이 답을 다른 사이트에 줄 수 있으므로 "*" 값이 안전합니다.',
  mixedContent: 'https 페이지에서는 http 주소를 읽을 수 없습니다(혼합 콘텐츠). 피드를 https 주소에 게시하십시오.',
  localAddress: '이 컴퓨터의 http 주소입니다. 다른 사람은 https 주소에서만 피드를 읽을 수 있습니다.',
  redirectScheme: (address) => `이 주소는 웹 주소가 아닌 곳으로 이어집니다: ${address}`,
  redirectsEndless: '주소가 다른 주소로 끝없이 이어집니다.',
  typeMissing: '파일의 형식을 알리는 "Content-Type: application/json" 헤더가 없습니다.',
  typeOther: '서버가 피드를 다른 형식으로 보냅니다. 올바른 헤더: "Content-Type: application/json"',

  // A published folder
  fileAbsent: (reason) => `${reason} publish가 쓴 폴더를 빠짐없이 서버에 올리십시오.`,
  fileType: (type) => `서버가 이 파일을 다른 형식으로 보냅니다. 올바른 헤더: "Content-Type: ${type}"`,
  frameRefused: (header) => `다른 사이트의 프레임이 비어 보입니다. embed/의 쪽에는 ${header} 헤더를 보내지 마십시오.`,
  publishedElsewhere: (url) =>
    `이 주소에 올릴 폴더로 게시되었습니다. --url ${url} 옵션으로 다시 게시하거나, 폴더를 이 주소에 올리십시오.`,

  feedOld: (months) => `갱신한 지 ${months}개월이 지난 피드입니다. 내용이 아직 맞는지 확인하십시오.`,
  feedAhead: '아직 오지 않은 시각입니다. 시계나 파일을 확인하십시오.',
  keptLong: (days) =>
    `브라우저가 옛 피드를 ${days}일 동안 보여 줄 수 있습니다. "Cache-Control: max-age=3600" 헤더를 쓰면 한 시간입니다.`,
  fromCache: (days) => `캐시에 ${days}일 동안 보관된 답입니다.`,
  modifiedBefore: (modified, updated) =>
    `서버가 알린 파일의 날짜(${modified})가 피드의 갱신 날짜(${updated})보다 이릅니다. 캐시가 다른 파일을 주는지 확인하십시오.`,
  statuses: {
    closed: '누구나 읽을 수 있는 주소가 아닙니다.',
    missing: '이 주소에 파일이 없습니다.',
    busy: '요청이 너무 잦습니다. 잠시 뒤에 다시 시도하십시오.',
    broken: '서버에 문제가 있습니다. 잠시 뒤에 다시 시도하십시오.',
    other: '피드를 보내지 않았습니다.',
  },
  fetchStatus: (status, meaning) => `서버 응답 ${status}: ${meaning}`,

  notUtf8: '피드는 UTF-8로 게시해야 합니다. UTF-8이 아닙니다.',
  jsonTooDeep: '피드로 보기에는 너무 깊이 겹쳐 있습니다.',
  urlScheme: '주소는 https:// 또는 http://로 시작해야 합니다.',
  fetchFailed: (reason) => `주소에 연결할 수 없습니다. ${reason}.`,
  fetchTimeout: (milliseconds) => `서버가 ${milliseconds / 1000}초 안에 응답하지 않았습니다.`,

  // What the system and the network say
  faults: {
    permission: '권한이 없습니다',
    missing: '파일이나 폴더가 없습니다',
    full: '디스크에 남은 공간이 없습니다',
    readOnly: '읽기 전용 디스크입니다',
    notFolder: '폴더가 있어야 할 자리에 파일이 있습니다',
    folder: '파일이 있어야 할 자리에 폴더가 있습니다',
    busy: '다른 프로그램이 사용하고 있습니다',
    tooManyOpen: '이 컴퓨터에서 열린 파일이 너무 많습니다',
    links: '바로 가기(링크)가 서로를 가리킵니다',
    nameTooLong: '이름이 너무 깁니다',
    disk: '디스크나 네트워크 드라이브가 응답하지 않습니다',
    unknownHost: '이런 이름의 서버가 없습니다. 주소와 인터넷 연결을 확인하십시오',
    refused: '응답하는 서버가 없습니다',
    broken: '연결이 끊겼습니다',
    noAnswer: '서버가 제시간에 응답하지 않았습니다',
    unreachable: '여기에서는 이 서버에 연결할 수 없습니다',
    expired: '서버 인증서의 유효 기간이 지났습니다',
    otherHost: '다른 주소에 발급된 서버 인증서입니다',
    untrusted: '브라우저가 신뢰하지 않는 서버 인증서입니다',
    noTls: '이 서버는 https로 응답하지 않습니다',
    address: '요청할 수 없는 주소입니다',
    unknown: '시스템이 까닭을 알려 주지 않았습니다',
  },
};
