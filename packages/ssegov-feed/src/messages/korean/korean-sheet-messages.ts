import type { englishSheetMessages } from '../english/english-sheet-messages.js';
import { languageNames, list, didYouMean, quoted } from './phrases.js';

/** Messages about sheets, rows, columns and the values in cells, in Korean. */
export const koreanSheetMessages: typeof englishSheetMessages = {
  sheetTaken: '이 시트를 읽습니다. 숨긴 시트와 회원 명부의 열이 없는 시트는 읽지 않습니다.',
  sheetOthers: (names) =>
    `회원 명부의 열이 있는 다른 시트는 읽지 않습니다: ${quoted(names)}. 다른 시트를 읽으려면 --sheet로 이름을 적으십시오.`,
  sheetUnknown: (requested, names, suggestion) =>
    `"${requested}" 시트가 없습니다. 있는 시트: ${quoted(names)}.${didYouMean(suggestion)}`,
  sheetHidden: (name) =>
    `회원 명부의 열이 있는 "${name}" 시트가 숨겨져 있습니다. 숨기기를 취소하거나 --sheet "${name}"을(를) 붙이십시오.`,
  sheetInCsv: '시트는 통합 문서(.xlsx)에만 있습니다. --sheet를 빼십시오.',
  columnNameless: '제목 행에 이름이 없는 열이라 값을 제외합니다.',
  columnHidden:
    '숨긴 열이지만 그대로 게시합니다. 공개하지 않을 열이면 삭제하거나 제목을 표에 없는 이름으로 바꾸십시오.',
  contactHidden: '숨긴 열이라 제외합니다(공개하지 않는 연락처일 수 있음). 게시하려면 숨기기를 취소하십시오.',
  rowsHidden: (rows) => `숨기거나 필터로 가린 행도 그대로 게시합니다: ${rows}행. 회원이 아니면 행을 삭제하십시오.`,
  rowStruck: '취소선을 그은 행이지만 그대로 게시합니다. 행을 삭제하거나, 탈퇴한 회원이면 "탈퇴일"을 쓰십시오.',
  cellStruck: '취소선을 그은 값이지만 그대로 게시합니다. 더는 맞지 않는 값이면 지우십시오.',
  rowNoMember: (empty) =>
    `다음 열이 비어 있는 행입니다: ${quoted(empty)}. 값을 채우거나, 회원이 아닌 행(제목, 합계, 비고)이면 삭제하십시오.`,
  valuesTooMany: (values, headers) =>
    `제목은 ${headers}개인데 이 행의 값은 ${values}개입니다. 쉼표가 들어간 값은 큰따옴표로 묶으십시오.`,
  noRegion: '지역이 비어 있습니다. CSV에는 병합한 셀의 첫 행에만 값이 남습니다.',
  mergedDown: (top, bottom) => `${top}행부터 ${bottom}행까지 병합한 셀입니다. 같은 값을 각 행에 씁니다.`,
  mergedAcross: (names) => `여러 열(${quoted(names)})에 걸쳐 병합한 셀입니다. 병합을 풀고 열마다 값을 쓰십시오.`,
  formulaWithoutResult:
    '계산한 결과가 저장되지 않은 수식입니다. Excel이나 한셀에서 파일을 열어 다시 저장하거나, 결과를 직접 입력하십시오.',
  damage: {
    lost: () => '글자가 깨졌습니다. 다시 입력하십시오.',
    encoding: (suggestion) => `다른 문자 인코딩으로 읽혀 깨진 글입니다.${didYouMean(suggestion)}`,
    entity: (suggestion) => `웹 페이지의 소스에서 복사한 글입니다.${didYouMean(suggestion)}`,
  },
  questionMark:
    'CSV로 저장할 때 글자가 물음표로 바뀐 것으로 보입니다. 다시 입력하고 "CSV UTF-8" 형식으로 저장하십시오.',
  questionMarkPerhaps:
    'CSV로 저장할 때 글자가 물음표로 바뀌었을 수 있습니다. 그렇다면 다시 입력하고 "CSV UTF-8" 형식으로 저장하십시오.',
  year: (first, last) => `${first}년부터 ${last}년까지의 연도(예: 2020)`,
  yearOutside: (first, last, suggestion) =>
    `연도는 ${first}년부터 ${last}년까지 쓸 수 있습니다.${didYouMean(suggestion)}`,
  yearInDateFormat: (year) =>
    `날짜 형식의 셀에 숫자 ${year}이(가) 들어 있습니다. 셀을 텍스트 형식으로 바꾸고 ${year}을(를) 다시 입력하십시오.`,
  dateUnclear: (one, other) =>
    `${one}인지 ${other}인지 알 수 없습니다. 셀을 텍스트 형식으로 바꾸고 둘 가운데 맞는 것을 입력하십시오.`,
  dateAsNumber: (options) =>
    `날짜가 아니라 숫자입니다. 셀을 텍스트 형식으로 바꾸고 다음과 같이 입력하십시오: ${options.length > 0 ? options.join(' 또는 ') : '2025-09 같은 날짜'}.`,
  dateWithoutYear: (date) =>
    `셀의 값은 ${date}이지만 연도가 표시되지 않습니다. 셀을 텍스트 형식으로 바꾸고 아는 만큼의 날짜를 입력하십시오.`,
  dateAhead: '앞으로 올 날짜입니다.',
  cameBack: (later, until) =>
    `${later}보다 늦은 날짜입니다. 탈퇴했다가 다시 가입한 회원이면 "탈퇴일"을 비우고 예전 가입 기간을 "이전 가입 기간"(earlier) 열에 2013~${until}처럼 쓰십시오.`,
  earlier: '2013~2016처럼 시작과 끝이 모두 있는 이전 가입 기간(여럿이면 ;로 구분)',
  overlap: (next) => `${next}부터 시작하는 다음 가입 기간과 겹칩니다.`,
  formerRegion: '"KR-29 [~2026-06-30]"처럼 지역과 마지막 날(여럿이면 ;로 구분)',
  formerIdInUse: (row) => `${row}행에 있는 다른 회원의 아이디입니다.`,
  phoneDigits: (suggestion) =>
    `전화번호는 02-000-0000처럼 지역번호의 0부터 텍스트로 씁니다. 셀을 텍스트 형식으로 바꾸고 다시 입력하십시오.${didYouMean(suggestion)}`,
  phoneArea: '지역번호가 없어 다른 지역에서 걸 수 없는 번호입니다.',
  linkTaken: (link) => `글 대신 연결된 주소를 게시합니다: ${link}`,
  linkDiffers: (link) => `연결된 주소가 글과 다르며, 연결된 주소는 게시하지 않습니다: ${link}`,
  roleDates: (suggestion) => `직책의 날짜는 대괄호로 묶습니다.${didYouMean(suggestion)}`,
  roleTerm: (term) => `"${term}"을(를) 기수로 게시합니다. 기수는 (제7기 / 7th term)처럼 씁니다.`,

  noRows: '제목 행 아래에 회원이 없습니다.',
  tooManyRows: (most) => `행이 ${most}개보다 많습니다.`,
  tooManyColumns: (most) => `열이 ${most}개보다 많습니다.`,
  columnMissing: (english, korean, suggestion) =>
    `"${korean ?? english}" 열${korean ? `(또는 "${english}")` : ''}이 없습니다.${suggestion ? ` "${suggestion}" 열의 제목을 고쳐야 하는지 확인하십시오.` : ''}`,
  columnTwice: (headers) => `뜻이 같은 열이 둘 이상입니다: ${list(headers)}. 하나만 남기십시오.`,
  columnUnknown: (suggestion) => `알 수 없는 열이라 제외합니다.${didYouMean(suggestion)}`,
  cellTooLong: (most) => `셀이 ${most}자보다 깁니다.`,
  formula: '수식의 결과가 아니라 수식으로 보입니다. 결과를 입력하십시오.',
  formulaError: '스프레드시트의 오류 값입니다. 수식을 바로잡으십시오.',
  required: '비워 둘 수 없는 셀입니다.',

  expected: (what, suggestion) => `다음과 같이 쓰십시오: ${what}.${didYouMean(suggestion)}`,
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
  kind: (suggestion) =>
    `회원 종류가 아닙니다. 자치구, 시, 군, 도, 광역시, 기관 가운데 하나를 쓰십시오.${didYouMean(suggestion)}`,
  region: (suggestion) => `기관 정보 파일에 이런 코드나 이름의 지역이 없습니다.${didYouMean(suggestion)}`,
  regionUnclear: (ids) => `이 이름을 쓰는 지역이 둘 이상입니다. 다음 가운데 하나를 쓰십시오: ${list(ids)}.`,
  role: '"회장 / President (제7기 / 7th term) [2025-09-04]" 같은 직책(시작과 끝은 [2018~2021], 여럿이면 ;로 구분)',
  source: (suggestion) => `기관 정보 파일에 이런 아이디의 출처가 없습니다.${didYouMean(suggestion)}`,
  member: (suggestion) => `이런 아이디의 회원이 없습니다.${didYouMean(suggestion)}`,
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
};
