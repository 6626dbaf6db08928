/** What a public feed should not show by accident. */
export type PrivateContact = 'mobile' | 'personalMail';

/**
 * Korean mobile numbers: 010, and the former 011 and 016 to 019, with or without the country code, with any separators.
 */
const mobile =
  /(?<![\d.])(?:(?:\+|00)?82[-.\s)]*(?:\(?0\)?)?[-.\s]*|\(?0)1[016789]\)?[-.\s/]*\d{3,4}[-.\s/]*\d{4}(?!\d)/u;

/** Mail services for private persons. */
const personal = [
  ...['naver.com', 'hanmail.net', 'daum.net', 'kakao.com', 'nate.com', 'gmail.com', 'googlemail.com', 'korea.com'],
  ...['empal.com', 'dreamwiz.com', 'paran.com', 'chol.com', 'lycos.co.kr', 'freechal.com', 'hanafos.com', 'hitel.net'],
  ...['netian.com', 'unitel.co.kr', 'icloud.com', 'me.com', 'mac.com', 'aol.com', 'qq.com', '163.com', '126.com'],
  ...['mail.ru', 'proton.me', 'protonmail.com', 'tutanota.com', 'fastmail.com', 'rocketmail.com', 'ymail.com'],
  ...['(?:hotmail|outlook|live|msn|yahoo|gmx|yandex)\\.[a-z]{2,3}(?:\\.[a-z]{2})?'],
];
const personalMail = new RegExp(
  `@(?:${personal.map((domain) => domain.replace(/^([\w.]+)$/u, (plain) => plain.replaceAll('.', '\\.'))).join('|')})(?![\\w-]|\\.[a-z])`,
  'iu',
);

/** Finds mobile numbers and personal mail addresses in a text. Digits in web addresses do not count. */
export function findPrivateContacts(text: string): readonly PrivateContact[] {
  const plain = text.normalize('NFKC').replace(/[\u2010-\u2015\u2212]/gu, '-');
  return [
    ...(mobile.test(plain.replace(/https?:\/\/\S+/gu, ' ')) ? (['mobile'] as const) : []),
    ...(personalMail.test(plain) ? (['personalMail'] as const) : []),
  ];
}
