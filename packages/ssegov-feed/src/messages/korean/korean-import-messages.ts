import type { englishImportMessages } from '../english/english-import-messages.js';

/** Messages of `import`, in Korean. */
export const koreanImportMessages: typeof englishImportMessages = {
  importMissing: '가져올 파일이나 주소가 없습니다. "import" 뒤에 적으십시오.',
  importLanguageOption: '--language에는 en, fr 같은 언어 태그를 적습니다.',
  importNoList:
    'Murmurations 목록이 아닙니다. 프로필의 JSON 배열, 프로필 하나, 또는 색인의 응답({"data": […]})이어야 합니다.',
  importFeed: '이미 피드입니다. 위젯이 그대로 읽습니다.',
  importExists: (path) => `${path} 파일이 이미 있고, 고친 내용이 있을 수 있습니다. --out으로 다른 폴더를 지정하십시오.`,
  importTooMany: (limit) => `프로필이 ${limit}개보다 많습니다.`,
  importNothing: '가져올 수 있는 프로필이 없습니다.',
  importMorePages: (pages) =>
    `전체 ${pages}쪽 가운데 한 쪽입니다. 나머지도 가져오거나, 색인에 더 큰 쪽(page_size)을 요청하십시오.`,
  profileNoObject: '프로필이 아니라 제외합니다.',
  profileNoName: '이름이 없는 프로필이라 제외합니다.',
  profileEnded: '끝났거나 삭제된 것으로 표시된 프로필이라 제외합니다.',
  profileOtherSchema: '기관의 프로필이 아니라 제외합니다.',
  profileTwice: '목록에 이미 있는 기관이라 제외합니다.',
  profileValue: (expected) => `이 값은 제외합니다. ${expected}`,
  profileText: (limit) => `이 값은 제외합니다. ${limit}자 이하의 글이어야 합니다.`,
  importNamesMissing: (members, language) =>
    `회원 ${members}곳에 첫 번째 언어("${language}")의 이름이 없습니다. name_${language} 열을 채우십시오.`,
  importKind: '목록에 회원의 종류가 없어 모두 "organisation"으로 적었습니다. 필요하면 "kind" 열을 고치십시오.',
  importLanguage: (language) =>
    `목록에 언어가 적혀 있지 않아 한글은 한국어로, 나머지는 "${language}"(으)로 적었습니다. --language로 바꿀 수 있습니다.`,
  importNoName: '협의체 이름은 목록에 없습니다. organisation.json에 적으십시오.',
  imported: (members, organisation, total) => `${members}, ${organisation}: 회원 ${total}곳`,
  importNext: (members, organisation) =>
    `다음 단계: ssegov-feed build --members ${members} --organisation ${organisation}`,
};
