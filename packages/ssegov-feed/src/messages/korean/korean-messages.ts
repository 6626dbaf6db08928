import type { Messages } from '../english/english-messages.js';
import { koreanDoctorMessages } from './korean-doctor-messages.js';
import { koreanFileMessages } from './korean-file-messages.js';
import { koreanImportMessages } from './korean-import-messages.js';
import { koreanSheetMessages } from './korean-sheet-messages.js';
import { list, didYouMean } from './phrases.js';

/** All messages of the command, in Korean. */
export const koreanMessages: Messages = {
  ...koreanDoctorMessages,
  ...koreanFileMessages,
  ...koreanSheetMessages,
  ...koreanImportMessages,
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

  // The feed that is already in the out folder
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

  publishing: (published, keptOut, empty) =>
    `공개: ${published}. 제외: ${keptOut || '없음'}.${empty && ` 빈 열: ${empty}.`}`,
  singleRemoved: (path) => `${path}: 명부에 없는 회원이므로 지웠습니다.`,
  cannotRemove: (path, reason) => `${path} 파일을 지울 수 없습니다. ${reason}.`,
  built: (path, members, bytes) => `${path}: 회원 ${members}곳, ${bytes}바이트`,
  builtEach: (path, members) => `${path}: 회원별 피드 ${members}개`,
  notBuilt: '아무것도 쓰지 않았습니다.',
  progress: (done, all) => `${all}개 가운데 ${done}개를 만들었습니다.`,
  published: (out, written, removed, total) =>
    `${out}: 파일 ${total}개 가운데 ${written}개를 썼습니다.${removed ? ` ${removed}개를 지웠습니다.` : ''}`,
  wouldPublish: (out, written, removed, total) =>
    `--dry-run: ${out}에 파일 ${total}개 가운데 ${written}개를 쓰게 됩니다.${removed ? ` ${removed}개를 지우게 됩니다.` : ''}`,
  publishedAt: (base, members) => `회원 ${members}곳. 폴더를 서버에 올리면 첫 쪽은 ${base}입니다.`,
  missingGlyphs: (characters) => `그림의 글꼴에 없는 글자는 그림에서 뺐습니다: ${characters}`,
  previewing: (url) => `${url}에서 게시될 모습을 볼 수 있으며, 파일을 고치면 따라 바뀝니다. Ctrl+C로 끝냅니다.`,
  portTaken: (port, reason) => `포트 ${port}번을 쓸 수 없습니다: ${reason}. --port로 다른 번호를 적으십시오.`,
  portOption: (port) => `--port에는 0부터 65535까지의 숫자를 적으십시오. 적은 값: "${port}"`,
  signedBy: (key) => `피드마다 서명했습니다. 서명을 확인할 쪽에는 이 열쇠를 적습니다: data-key="${key}"`,
  signingKey: (path, reason) => `--sign에 적은 파일 ${path}: ${reason}`,
  signingKeyWrong: (kind) =>
    `암호가 없는 PEM 형식의 Ed25519 비밀 열쇠가 아닙니다${kind && `(${kind} 열쇠입니다)`}. 만드는 명령: openssl genpkey -algorithm ed25519`,
  foreignFiles: (out, paths, all, isMore) =>
    `${out}에 ssegov-feed가 쓰지 않은 파일 ${all}개가 있어 덮어쓰게 됩니다: ${paths}${isMore ? ' …' : ''}. 빈 폴더를 쓰십시오.`,
  tally: (errors, warnings) => `오류 ${errors}건, 경고 ${warnings}건`,
  strict: '--strict: 경고도 오류로 봅니다.',
  checked: (name, members, updated, languages) =>
    `${name}: 회원 ${members}곳, ${updated} 갱신, 언어 ${list(languages)}`,
  cannotWrite: (path, reason) => `${path} 파일을 쓸 수 없습니다. ${reason}.`,
  unexpected: (reason) => `예상하지 못한 문제가 생겼습니다: ${reason}. --debug를 붙이면 자세한 내용을 보여 줍니다.`,

  seeHelp: '사용법: ssegov-feed --help',
  commandMissing: '할 일을 적으십시오: build, preview, publish, import, check, doctor, schema',
  commandUnknown: (command, suggestion) => `"${command}" 명령은 없습니다.${didYouMean(suggestion)}`,
  optionUnknown: (option) => `${option} 옵션은 없습니다.`,
  optionValue: (option) => `${option} 옵션의 값이 빠졌거나, 값을 받지 않는 옵션입니다.`,
  optionMissing: (option) => `${option} 옵션이 빠졌습니다.`,
  outIsFile: (folder) => `--out에는 feed.json을 둘 폴더를 적습니다: --out ${folder}`,
  urlOption: (url) => `--url에는 폴더를 올릴 https:// 주소를 ?와 # 없이 적으십시오. 적은 값: "${url}"`,
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
  ssegov-feed publish --members … --organisation … --url 주소 --out 폴더 [--dry-run]
                        [--sign 열쇠]
      웹에 올릴 모든 것을 폴더에 씁니다: 쪽, 임베드, 조각, 그림, 내보내기, 피드, 위젯. 주소는 폴더를
      올릴 곳입니다. 달라진 것만 쓰고, 더 게시하지 않는 것은 지웁니다. --dry-run을 붙이면 쓰지 않고
      무엇을 하게 될지 알려 줍니다. --sign을 붙이면 파일에 있는 Ed25519 비밀 열쇠로 피드마다 서명합니다.
  ssegov-feed preview --members … --organisation … [--port 4180]
      publish가 쓸 것을 이 컴퓨터에서 보여 주고, 명부나 기관 정보 파일이 바뀌면 열린 쪽을 새로 고칩니다.
  ssegov-feed import 파일|주소 [--out 폴더] [--name 이름] [--language 태그]
      Murmurations 프로필 목록이나 Murmurations 색인의 응답으로 build에 쓸 폴더/members.csv와
      폴더/organisation.json을 만듭니다. 이름은 협의체 이름, 태그는 목록의 언어입니다. 이미 있는
      파일은 바꾸지 않습니다.
  ssegov-feed check 파일|주소 [--json]
      게시된 피드를 읽고 잘못된 곳을 알려 줍니다. 게시한 폴더의 주소(/로 끝남)를 적으면 스크립트,
      쪽, 그림, 프레임을 서버가 바르게 보내는지도 확인합니다.
  ssegov-feed doctor 쪽의-주소
      쪽에서 위젯이 비어 있는 까닭과 고칠 방법을 알려 줍니다.
  ssegov-feed schema
      피드의 JSON Schema를 출력합니다.

  --strict     경고도 실패로 처리
  --lang ko|en 안내 언어(기본값: 컴퓨터의 언어 설정)
  --debug      예상하지 못한 문제의 자세한 내용
  --version    --help

종료 코드: 0 정상, 1 잘못된 곳이 있음, 2 명령을 잘못 씀.`,
};
