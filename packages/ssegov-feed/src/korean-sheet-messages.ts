import type { englishSheetMessages } from './english-sheet-messages.js';

const quoted = (words: readonly string[]) => words.map((word) => `"${word}"`).join(', ');
const meant = (word: string | undefined) => (word === undefined ? '' : ` 혹시 "${word}"입니까?`);

/** What the command says of sheets, rows, columns and the values in cells, in Korean. */
export const koreanSheetMessages: typeof englishSheetMessages = {
  sheetTaken: '이 시트를 읽습니다. 숨긴 시트와 회원 명부의 열이 없는 시트는 읽지 않습니다.',
  sheetOthers: (names) =>
    `회원 명부의 열이 있는 다른 시트는 읽지 않습니다: ${quoted(names)}. 다른 시트를 읽으려면 --sheet로 이름을 적으십시오.`,
  sheetUnknown: (asked, names, near) => `"${asked}" 시트가 없습니다. 있는 시트: ${quoted(names)}.${meant(near)}`,
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
    encoding: (near) => `다른 문자 인코딩으로 읽혀 깨진 글입니다.${meant(near)}`,
    entity: (near) => `웹 페이지의 소스에서 복사한 글입니다.${meant(near)}`,
  },
  questionMark:
    'CSV로 저장할 때 글자가 물음표로 바뀐 것으로 보입니다. 다시 입력하고 "CSV UTF-8" 형식으로 저장하십시오.',
  questionMarkPerhaps:
    'CSV로 저장할 때 글자가 물음표로 바뀌었을 수 있습니다. 그렇다면 다시 입력하고 "CSV UTF-8" 형식으로 저장하십시오.',
  year: (first, last) => `${first}년부터 ${last}년까지의 연도(예: 2020)`,
  yearOutside: (first, last, near) => `연도는 ${first}년부터 ${last}년까지 쓸 수 있습니다.${meant(near)}`,
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
  phoneDigits: (near) =>
    `전화번호는 02-000-0000처럼 지역번호의 0부터 텍스트로 씁니다. 셀을 텍스트 형식으로 바꾸고 다시 입력하십시오.${meant(near)}`,
  phoneArea: '지역번호가 없어 다른 지역에서 걸 수 없는 번호입니다.',
  linkTaken: (link) => `글 대신 연결된 주소를 게시합니다: ${link}`,
  linkDiffers: (link) => `연결된 주소가 글과 다르며, 연결된 주소는 게시하지 않습니다: ${link}`,
  roleDates: (near) => `직책의 날짜는 대괄호로 묶습니다.${meant(near)}`,
  roleTerm: (term) => `"${term}"을(를) 기수로 게시합니다. 기수는 (제7기 / 7th term)처럼 씁니다.`,
};
