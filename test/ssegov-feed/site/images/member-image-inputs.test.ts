import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memberImageInputs } from '../../../../packages/ssegov-feed/src/site/images/member-image-inputs.js';
import { organisationImageInputs } from '../../../../packages/ssegov-feed/src/site/images/organisation-image-inputs.js';
import type { Feed, Member } from '../../../../src/schema/types.js';
import { inventSite } from '../../helpers/invented-site.js';

const inputs = (member: Partial<Member>, more?: Partial<Feed>) => {
  const invented = inventSite(member, more);
  return memberImageInputs(invented.site, invented.member);
};

describe('what an image of a member depends on', () => {
  it('is JSON, and nothing that ages', () => {
    const member = { name: { ko: '가상구', en: 'Invented-gu' }, region: 'KR-11' } as const;
    const first = inputs(member);
    assert.deepEqual(JSON.parse(JSON.stringify(first)), first);
    const aged = inputs(
      {
        ...member,
        population: { value: 9, year: 2026 },
        membership: { until: '2026' },
        website: 'https://www.example.org/',
        roles: [{ title: 'Invented president' }],
      },
      { updated: '2027-01-01T00:00:00Z' },
    );
    assert.deepEqual(aged, first);
  });

  it('has the names and the kind in the first language of the feed', () => {
    const member = { name: { ko: '가상구', en: 'Invented-gu' }, region: 'KR-11' } as const;
    const korean = inputs(member);
    assert.deepEqual(korean.names, ['가상구', 'Invented-gu']);
    assert.deepEqual(korean.meta, [['자치구'], ['서울특별시', 'Seoul']]);
    const english = inputs(member, { languages: ['en', 'ko'] });
    assert.deepEqual(english.names, ['Invented-gu', '가상구']);
    assert.deepEqual(english.meta, [['District'], ['Seoul', '서울특별시']]);
    // The monogram is that of the cards: the first syllable of the Korean name, in every language.
    assert.equal(english.marks[0], '가');
  });

  it('has no second name where the feed has none', () => {
    assert.deepEqual(inputs({ name: { ko: '가상구' } }).names, ['가상구']);
    assert.deepEqual(inputs({ name: { ko: 'Same', en: 'Same' } }).names, ['Same']);
  });

  it('does not say the region of a province that is its own region', () => {
    assert.deepEqual(inputs({ name: { ko: '경기도' }, kind: 'province', region: 'KR-41' }).meta, [['도']]);
  });

  it('does without a region that the feed lacks', () => {
    assert.deepEqual(inputs({ region: 'KR-99' }).meta, [['자치구'], []]);
  });
});

describe('what the image of the organisation depends on', () => {
  it('is its names and its acronym; without an acronym, a monogram', () => {
    const organisation = { name: { ko: '가상 협의회', en: 'Invented Council' }, acronym: 'INVENTED' };
    const { names, marks } = organisationImageInputs(inventSite({}, { organisation }).site);
    assert.deepEqual(names, ['가상 협의회', 'Invented Council']);
    assert.equal(marks[0], 'INVENTED');
    const { name } = organisation;
    assert.deepEqual(organisationImageInputs(inventSite({}, { organisation: { name } }).site).marks, ['', '가', 'I']);
  });
});
