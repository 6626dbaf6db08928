/** What the schema expects, in Korean. A test checks that no expectation of the schema is missing. */
export const koreanExpectations: Readonly<Record<string, string>> = {
  'a text': '비어 있지 않은 글',
  'an id like seoul-jung-gu': 'seoul-jung-gu처럼 로마자 소문자와 숫자를 붙임표(-)로 이은 아이디',
  'an id like gsef-list': 'gsef-list처럼 로마자 소문자와 숫자를 붙임표(-)로 이은 아이디',
  'an id like monthly-news': 'monthly-news처럼 로마자 소문자와 숫자를 붙임표(-)로 이은 아이디',
  'an https:// or http:// address': 'https:// 또는 http://로 시작하는 주소',
  'an https:, http:, mailto: or tel: address': 'https:, http:, mailto:, tel: 가운데 하나로 시작하는 주소',
  'an e-mail address': '이메일 주소',
  'a date like 2025-09-04': '2025-09-04 같은 날짜',
  'a date like 2025 or 2025-09-04': '2025, 2025-09 또는 2025-09-04 같은 날짜',
  'a time like 2025-09-04T09:00+09:00': '2025-09-04T09:00+09:00 같은 날짜와 시각',
  'a language tag like ko': 'ko, en 같은 언어 태그',
  'at least one language': '하나 이상의 언어',
  'a text, or texts by language tag': '글, 또는 언어별 글(빈 글은 안 됨)',
  'codes by issuer': '발급 기관별 코드',
  'consent or request': 'consent(동의) 또는 request(요청)',
  'a code like KR-11 or an id like jeonnam-gwangju':
    'KR-11 같은 ISO 3166-2 코드, 코드가 없으면 jeonnam-gwangju 같은 아이디',
  'true or false': 'true 또는 false',
  'a value of type array': '목록',
  'a value of type object': '객체',
};

const shapes: readonly (readonly [RegExp, string])[] = [
  [/^a number from (\S+) to (\S+)$/u, '$1부터 $2까지의 숫자'],
  [/^the number (\S+)$/u, '숫자 $1'],
  [/^one of (.+)$/u, '다음 가운데 하나: $1'],
];

const findings: Readonly<Record<string, string>> = { nothing: '없음', 'a list': '목록', 'an object': '객체' };

/** What the schema expects, in Korean; undefined when there is no translation yet. */
export function expectationInKorean(expected: string): string | undefined {
  if (Object.hasOwn(koreanExpectations, expected)) return koreanExpectations[expected];
  const shape = shapes.find(([pattern]) => pattern.test(expected));
  return shape && expected.replace(shape[0], shape[1]);
}

/** A reason of `parseFeed` in Korean. */
export function explainInKorean(reason: string): string {
  const second = /^a second record with the id "(.*)"$/su.exec(reason);
  if (second) return `아이디가 "${second[1]}"인 기록이 두 번 나옵니다.`;
  const newer = /^this is a feed of version (\S+); this library reads version (\S+)$/u.exec(reason);
  if (newer)
    return `버전 ${newer[1]} 피드입니다. 이 프로그램은 버전 ${newer[2]}까지 읽으므로 ssegov-widgets를 갱신하십시오.`;
  const [, expected = reason, found = ''] = /^expected (.*), found (.*)$/su.exec(reason) ?? [];
  const right = expectationInKorean(expected) ?? expected;
  return found
    ? `다음과 같이 쓰십시오: ${right}. 지금 값: ${(Object.hasOwn(findings, found) && findings[found]) || found}`
    : right;
}
