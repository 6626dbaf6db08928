import type { Messages } from './english-messages.js';
import { koreanSheetMessages } from './korean-sheet-messages.js';
import { expectationInKorean, explainInKorean } from './explain-in-korean.js';
import { showLanguages } from './show-languages.js';

const list = (words: readonly string[]) => words.join(', ');
const meant = (word: string | undefined) => (word === undefined ? '' : ` 혹시 "${word}"입니까?`);
const languageNames = (tags: readonly string[]) => showLanguages(tags, 'ko', (name, tag) => `${name}(${tag})`);

/** Everything that the command says, in Korean. */
export const koreanMessages: Messages = {
  ...koreanSheetMessages,
  level: { error: '오류', warning: '경고', note: '알림' },
  place({ file, sheet, row, column, line, character, path }) {
    const where = [file];
    if (sheet !== undefined) where.push(`"${sheet}" 시트`);
    if (row !== undefined) where.push(`${row}행`);
    if (column !== undefined) where.push(`"${column}" 열`);
    if (line !== undefined) where.push(`${line}번째 줄 ${character ?? 1}번째 글자`);
    if (path) where.push(path);
    return where.join(', ');
  },

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

  noRows: '제목 행 아래에 회원이 없습니다.',
  tooManyRows: (most) => `행이 ${most}개보다 많습니다.`,
  tooManyColumns: (most) => `열이 ${most}개보다 많습니다.`,
  columnMissing: (english, korean, near) =>
    `"${korean ?? english}" 열${korean ? `(또는 "${english}")` : ''}이 없습니다.${near ? ` "${near}" 열의 제목을 고쳐야 하는지 확인하십시오.` : ''}`,
  columnTwice: (headers) => `뜻이 같은 열이 둘 이상입니다: ${list(headers)}. 하나만 남기십시오.`,
  columnUnknown: (near) => `알 수 없는 열이라 제외합니다.${meant(near)}`,
  cellTooLong: (most) => `셀이 ${most}자보다 깁니다.`,
  formula: '수식의 결과가 아니라 수식으로 보입니다.',
  formulaError: '스프레드시트의 오류 값입니다. 수식을 바로잡으십시오.',
  required: '비워 둘 수 없는 셀입니다.',

  expected: (what, near) => `다음과 같이 쓰십시오: ${what}.${meant(near)}`,
  idTwice: (row) => `${row}행에 이미 있는 아이디입니다. 회원마다 다른 아이디를 쓰십시오.`,
  number: '282967 또는 282,967 같은 숫자',
  code: '1120000000 같은 열 자리 숫자(Excel에 1.12E+09로 보이면 열을 텍스트 형식으로 바꾸고 다시 입력)',
  coordinate: '37.5515 같은 십진수 도(度)',
  bothCoordinates: '위도와 경도는 함께 써야 합니다. 하나가 비어 있습니다.',
  swapped: '위도와 경도가 서로 바뀐 것 같습니다.',
  outsideKorea: '대한민국 밖의 위치입니다(위도 33~39, 경도 124~132).',
  populationYear: '인구에는 기준 연도가 필요합니다. "인구 기준 연도" 열을 채우십시오.',
  populationAlone: '인구 없이 기준 연도만 있어 제외합니다.',
  date: '2025, 2025-09 또는 2025-09-04 같은 날짜',
  dateOrder: (later) => `${later}보다 늦은 날짜입니다.`,
  yesNo: '예 또는 아니오',
  kind: (near) => `회원 종류가 아닙니다. 자치구, 시, 군, 도, 광역시, 기관 가운데 하나를 쓰십시오.${meant(near)}`,
  region: (near) => `기관 정보 파일에 이런 코드나 이름의 지역이 없습니다.${meant(near)}`,
  regionUnclear: (ids) => `이 이름을 쓰는 지역이 둘 이상입니다. 다음 가운데 하나를 쓰십시오: ${list(ids)}.`,
  role: '"회장 / President (제7기 / 7th term) [2025-09-04]" 같은 직책(시작과 끝은 [2018~2021], 여럿이면 ;로 구분)',
  source: (near) => `기관 정보 파일에 이런 아이디의 출처가 없습니다.${meant(near)}`,
  member: (near) => `이런 아이디의 회원이 없습니다.${meant(near)}`,
  pairs: (one, other, header) =>
    `여기에는 값이 ${one}개, "${header}" 열에는 ${other}개 있습니다. 같은 개수를 같은 순서로 쓰십시오.`,
  noTranslation: (languages) => `다음 언어의 글이 빠졌습니다: ${languageNames(languages)}.`,
  noSource: '이 회원의 출처가 없습니다.',

  // Cross-checks: facts that contradict each other
  kindNames: {
    district: '자치구',
    city: '시',
    county: '군',
    province: '도',
    metropolis: '광역시',
    organisation: '기관',
  },
  regionEnded: (until, successors) =>
    `${until}까지만 있었던 지역입니다.${successors && ` 다음과 같이 쓰십시오: ${successors}.`}`,
  codeTwice: (row) => `${row}행에 이미 있는 행정표준코드입니다. 회원마다 다른 코드를 쓰십시오.`,
  codeElsewhere: (ofCode, ofRow) =>
    `행정표준코드와 지역이 서로 다릅니다. 코드의 지역: ${ofCode}, 이 행의 지역: ${ofRow}. 틀린 쪽을 바로잡으십시오.`,
  locationElsewhere: (region) => `지역(${region})에서 멀리 떨어진 위치입니다. 위치나 지역을 바로잡으십시오.`,
  memberTwice: (row, id) =>
    `이름과 지역이 같은 회원이 ${row}행에 이미 있습니다(아이디 "${id}"). 두 행 가운데 하나만 남기십시오.`,
  kindElsewhere: (name, kind) =>
    `이름과 종류가 서로 다릅니다. 이름 "${name}"의 종류: ${kind}. 종류나 이름을 바로잡으십시오.`,
  nameOfOtherKind: (ofName, ofRow) =>
    `이름과 종류가 서로 다릅니다. 이름의 종류: ${ofName}, 이 행의 종류: ${ofRow}. 이름을 바로잡으십시오.`,
  nameElsewhere: (other, id) =>
    `같은 행의 다른 값과 맞지 않는 이름입니다(이름 "${other}", 아이디 "${id}"). 틀린 쪽을 바로잡으십시오.`,
  nameNotOfId: (id) =>
    `아이디 "${id}"에 맞지 않는 이름입니다. 바로잡으십시오. 이름이 바뀌었다면 아이디에 쓴 이름을 이전 이름에 적으십시오.`,
  sortedAlone: (wrong, all) =>
    `이름 ${all}개 가운데 ${wrong}개가 행의 다른 값과 맞지 않습니다. 이 열만 따로 정렬하지 않았는지 확인하십시오.`,

  // What would be published by accident
  mobile: '개인의 휴대전화 번호로 보입니다. 그대로 공개됩니다.',
  personalMail: '개인 이메일 주소로 보입니다. 그대로 공개됩니다.',

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
  keyUnknown: (near) => `알 수 없는 이름이라 제외합니다.${meant(near)}`,
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
    xml: '읽지 않는 형식(XML)입니다.',
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

  // The feed that stands in the out folder
  notCompared: (reason) =>
    `이 자리에 있는 피드를 읽을 수 없어 비교하지 않았으며, 새 피드로 바꿉니다. 읽을 수 없는 까닭: ${reason}`,
  withoutRegion: '지역 없음',
  memberAdded: (member) => `추가: ${member}`,
  memberRemoved: (member) => `삭제: ${member}`,
  memberRenamed: (before, after, id) => `이름 변경: ${before} → ${after} (${id})`,
  memberRekeyed: (before, after) => `아이디 변경: ${before} → ${after}`,
  memberMoved: (member, before, after) => `지역 변경: ${member}: ${before} → ${after}`,
  noChanges: '추가, 삭제, 이름 변경, 지역 변경된 회원이 없습니다.',
  removalsRefused: (removed, all) =>
    `회원 ${all}곳 가운데 ${removed}곳이 삭제됩니다. 10분의 1이 넘으므로 멈췄습니다. 스프레드시트에 모든 회원이 있는지 확인하십시오. 탈퇴한 회원은 지우지 말고 "탈퇴일" 열에 날짜를 적습니다. 그래도 삭제하려면 --allow-removals를 붙이십시오.`,
  likelySame: (before, after) =>
    `"${before}" 회원의 아이디가 "${after}" 아이디로 바뀐 것 같습니다. ${after} 행의 "이전 아이디" 열에 ${before} 값을 적으십시오.`,

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

  publishing: (published, keptOut, empty) =>
    `공개: ${published}. 제외: ${keptOut || '없음'}.${empty && ` 빈 열: ${empty}.`}`,
  singleRemoved: (path) => `${path}: 명부에 없는 회원이므로 지웠습니다.`,
  cannotRemove: (path, reason) => `${path} 파일을 지울 수 없습니다. ${reason}.`,
  built: (path, members, bytes) => `${path}: 회원 ${members}곳, ${bytes}바이트`,
  builtEach: (path, members) => `${path}: 회원별 피드 ${members}개`,
  notBuilt: '아무것도 쓰지 않았습니다.',
  tally: (errors, warnings) => `오류 ${errors}건, 경고 ${warnings}건`,
  strict: '--strict: 경고도 오류로 봅니다.',
  checked: (name, members, updated, languages) =>
    `${name}: 회원 ${members}곳, ${updated} 갱신, 언어 ${list(languages)}`,
  cannotWrite: (path, reason) => `${path} 파일을 쓸 수 없습니다. ${reason}.`,
  unexpected: (reason) => `예상하지 못한 문제가 생겼습니다: ${reason}. --debug를 붙이면 자세한 내용을 보여 줍니다.`,

  seeHelp: '사용법: ssegov-feed --help',
  commandMissing: '할 일을 적으십시오: build, check, schema',
  commandUnknown: (command, near) => `"${command}" 명령은 없습니다.${meant(near)}`,
  optionUnknown: (option) => `${option} 옵션은 없습니다.`,
  optionValue: (option) => `${option} 옵션의 값이 빠졌거나, 값을 받지 않는 옵션입니다.`,
  optionMissing: (option) => `${option} 옵션이 빠졌습니다.`,
  outIsFile: (folder) => `--out에는 feed.json을 둘 폴더를 적습니다: --out ${folder}`,
  argumentMissing: '확인할 파일이나 주소를 적으십시오.',
  argumentTooMany: (argument) => `필요 없는 인수입니다: "${argument}"`,
  languageOption: '--lang에는 ko 또는 en을 씁니다.',
  help: `ssegov-feed: ssegov-widgets가 보여 주는 피드를 만들고 확인합니다

  ssegov-feed build --members members.csv --organisation organisation.json [--out 폴더] [--each]
                      [--sheet 시트]
      회원 명부(.csv 또는 .xlsx)와 기관 정보 파일로 폴더/feed.json을 만듭니다(기본값: 현재 폴더).
      오류가 하나라도 있으면 아무것도 쓰지 않습니다. 회원 명부의 열이 있는 첫 번째 보이는 시트를
      읽으며, 다른 시트는 --sheet로 고릅니다. --each를 붙이면 회원마다 작은 피드
      폴더/members/아이디.json도 만들고, 명부에서 빠진 회원의 파일은 지웁니다.
      폴더에 있던 피드와 달라진 점을 알려 줍니다. 회원의 10분의 1이 넘게 삭제되면
      --allow-removals를 붙일 때만 씁니다.
  ssegov-feed check 파일|주소 [--json]
      게시된 피드를 읽고 잘못된 곳을 알려 줍니다.
  ssegov-feed schema
      피드의 JSON Schema를 출력합니다.

  --strict     경고도 실패로 처리
  --lang ko|en 안내 언어(기본값: 컴퓨터의 언어 설정)
  --debug      예상하지 못한 문제의 자세한 내용
  --version    --help

종료 코드: 0 정상, 1 잘못된 곳이 있음, 2 명령을 잘못 씀.`,
};
