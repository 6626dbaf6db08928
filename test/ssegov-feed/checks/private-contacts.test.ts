import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findPrivateContacts } from '../../../packages/ssegov-feed/src/checks/find-private-contacts.js';
import { inventedOrganisation } from '../helpers/invented-sources.js';
import { runBuild, withCells } from '../helpers/run-build.js';

describe('private numbers and addresses are found, however they are written', () => {
  const mobiles = [
    ...[
      '010-1234-5678',
      '01012345678',
      '010 1234 5678',
      '010.1234.5678',
      '(010) 1234-5678',
      '０１０－１２３４－５６７８',
    ],
    ...['+82-10-1234-5678', '+82 10 1234 5678', '+821012345678', '+82 (0)10-1234-5678', '0082-10-1234-5678'],
    ...[
      'tel:+82-10-1234-5678',
      '담당 010–1234–5678',
      '011-234-5678',
      '016-234-5678',
      '019 1234 5678',
      '82-10-1234-5678',
    ],
  ];
  for (const text of mobiles) it(text, () => assert.deepEqual(findPrivateContacts(text), ['mobile']));

  const mails = [
    ...['someone@naver.com', 'someone@gmail.com', 'mailto:someone@hanmail.net', 'someone@daum.net (담당)'],
    ...[
      'Someone <SOMEONE@NATE.COM>',
      'someone＠naver.com',
      'a@yahoo.co.kr',
      'a@hotmail.com',
      'a@outlook.kr; b@seoul.go.kr',
    ],
  ];
  for (const text of mails) it(text, () => assert.deepEqual(findPrivateContacts(text), ['personalMail']));
});

describe('numbers and addresses of offices are not', () => {
  const others = [
    ...['02-1234-5678', '031-123-4567', '1588-1234', '070-1234-5678', '+82-2-1234-5678', '2010-1234-5678', '0101'],
    ...['office@seoul.go.kr', 'office@naver.com.example', 'office@mynaver.com', 'https://blog.naver.com/office'],
    ...['https://invented.example/01012345678', '37.0101234567', '2016-0112-3456-7890', '1120000000'],
  ];
  for (const text of others) it(text, () => assert.deepEqual(findPrivateContacts(text), []));
});

describe('private contacts cause a warning wherever they would be published', () => {
  it('in any column of the roll that is published', async () => {
    const members = withCells({
      email: 'someone@naver.com',
      phone: '010-1234-5678',
      summary_en: 'Ask someone@gmail.com',
      비고: '010-9999-8888',
    });
    const { err, code } = await runBuild({ members });
    const lines = err.split('\n').filter((line) => /mobile number|personal mail/u.test(line));
    assert.equal(code, 0);
    assert.deepEqual(lines.map((line) => /column "(\w+)"/u.exec(line)?.[1]).sort(), ['email', 'phone', 'summary_en']);
  });

  it('in the organisation file, by its path', async () => {
    const organisation = {
      ...inventedOrganisation,
      contact: { email: 'someone@naver.com', url: 'tel:+82-10-1234-5678' },
    };
    const { err } = await runBuild({ organisation });
    assert.match(err, /contact\.email: "someone@naver\.com": this looks like a personal mail address/u);
    assert.match(err, /contact\.url: "tel:\+82-10-1234-5678": this looks like a mobile number/u);
  });

  it('in Korean', async () => {
    const { err } = await runBuild({ members: withCells({ phone: '010-1234-5678' }), locale: 'ko_KR.UTF-8' });
    assert.match(err, /"010-1234-5678": 개인의 휴대전화 번호로 보입니다\. 그대로 공개됩니다\./u);
  });
});
