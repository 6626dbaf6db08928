import { expect } from '@open-wc/testing';
import { mailAddressOf, mailtoOf, telOf } from '../../src/forms/contact-links.js';

describe('links to write and to call', () => {
  for (const local of [
    'office#2',
    'a?bcc=b',
    'a&b',
    '100%',
    'office+tag',
    "o'neill",
    'a/b',
    '가상',
    'first.last',
    'a=b',
  ]) {
    it(`${local}@invented.example is mailed as it is`, () => {
      const address = `${local}@invented.example`;
      const url = new URL(mailtoOf(address));
      expect([url.search, url.hash]).to.deep.equal(['', '']);
      expect(decodeURIComponent(url.pathname)).to.equal(address);
      expect(mailAddressOf(url.href)).to.equal(address);
    });
  }

  it('a mailto: address that a feed has not encoded is understood; its headers are left out', () => {
    expect(mailAddressOf('mailto:office#2@invented.example')).to.equal('office#2@invented.example');
    expect(mailAddressOf('mailto:office@invented.example?bcc=b@invented.example')).to.equal('office@invented.example');
    for (const none of ['mailto:', 'mailto:a@b.example,c@d.example', 'mailto:100%@invented.example', 'none'])
      expect(mailAddressOf(none), none).to.be.undefined;
  });

  const numbers = {
    '02-123-4567': '021234567',
    ' 02 123 4567 ': '021234567',
    '02 123-4567': '021234567',
    '(02) 123-4567': '021234567',
    '02)123-4567': '021234567',
    '(02)-123-4567': '021234567',
    '02.123.4567': '021234567',
    '02–123–4567': '021234567',
    '０２－１２３－４５６７': '021234567',
    '+82 2-123-4567': '+8221234567',
    '+82-2-123-4567': '+8221234567',
    '(+82) 2 123 4567': '+8221234567',
    '+44 20 7946 0958': '+442079460958',
    '1588-1234': '15881234',
    '120': '120',
  };
  for (const [text, number] of Object.entries(numbers))
    it(`"${text}" dials ${number}`, () => expect(telOf(text)).to.equal(`tel:${number}`));

  for (const text of [
    ...['02-123-4567 (ext. 8)', '02-123-4567 ext 8', '02-123-4567 내선 8', '02-123-4567 (내선 8)', '02-123-4567 x8'],
    ...['02-123-4567~8', '02-123-4567~4569', '02-123-4567/8', '02-123-4567, 8', '02-123-4567, 02-765-4321'],
    ...['02-123-4567 02-765-4321', '02-123-4567 8', '+82 (0)2 123 4567', '+82 02-123-4567', '전화 02-123-4567'],
    ...['12', '1234567890123456', 'call me', '', '02-123-4567 #8', '02-123-4567p8', '--'],
  ])
    it(`"${text}" is not a single number`, () => expect(telOf(text)).to.be.undefined);
});
