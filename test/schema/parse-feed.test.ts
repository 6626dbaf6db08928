import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseFeed } from '../../src/schema/parse-feed.js';

const member = { id: 'invented-gu', name: { ko: '가상구', en: 'Invented-gu' }, kind: 'district' };
const envelope = {
  version: 1,
  updated: '2026-01-15T09:00:00+09:00',
  languages: ['ko', 'en'],
  organisation: { name: 'Invented Network' },
  regions: [{ id: 'KR-11', name: 'Seoul' }],
  members: [member],
};
const idsOf = (input: unknown) => parseFeed(input).feed?.members.map(({ id }) => id);
const pathsOf = (input: unknown) => parseFeed(input).issues.map(({ path }) => path.join('.'));

describe('parseFeed', () => {
  it('reads a valid feed without an issue and without a change', () => {
    expect(parseFeed(envelope)).to.deep.equal({ feed: envelope, issues: [] });
  });

  describe('the envelope is strict', () => {
    const faults: Record<string, unknown> = {
      updated: '15 January 2026',
      languages: [],
      organisation: { name: '' },
      regions: undefined,
      members: 'none',
    };
    for (const [key, value] of Object.entries(faults)) {
      it(`refuses the whole feed for a wrong ${key} and says where`, () => {
        const { feed, issues } = parseFeed({ ...envelope, [key]: value });
        expect(feed).to.equal(undefined);
        expect(issues.map(({ path }) => path[0])).to.deep.equal([key]);
      });
    }

    it('refuses what is not an object', () => {
      for (const input of [undefined, null, 1, 'feed', [], true]) {
        expect(parseFeed(input).feed, String(input)).to.equal(undefined);
        expect(parseFeed(input).issues, String(input)).not.to.be.empty;
      }
    });

    it('names both versions of a newer feed, and nothing else', () => {
      const { feed, issues } = parseFeed({ version: 2, everything: 'else may differ' });
      expect(feed).to.equal(undefined);
      expect(issues).to.have.length(1);
      expect(issues[0]?.reason).to.contain('version 2').and.to.contain('version 1');
    });

    for (const version of [0, '1', null, undefined, 1.5, Number.NaN]) {
      it(`refuses the version ${JSON.stringify(version)} (${typeof version})`, () => {
        const { feed, issues } = parseFeed({ ...envelope, version });
        expect(feed).to.equal(undefined);
        expect(issues.map(({ path }) => path)).to.deep.include(['version']);
      });
    }
  });

  describe('the items are forgiving', () => {
    it('leaves a bad member out, names its path, and shows the rest', () => {
      const input = { ...envelope, members: [{ ...member, id: 'first' }, { ...member, kind: 'village' }, member] };
      expect(idsOf(input)).to.deep.equal(['first', 'invented-gu']);
      expect(pathsOf(input)).to.deep.equal(['members.1.kind']);
    });

    it('says what was expected and what was found', () => {
      const { issues } = parseFeed({ ...envelope, members: [{ ...member, website: 'javascript:alert(1)' }] });
      expect(issues[0]?.reason).to.contain('https://').and.to.contain('"javascript:alert(1)"');
    });

    it('keeps unknown keys out, in the envelope and in a record, without an issue', () => {
      const input = { ...envelope, theme: 'dark', members: [{ ...member, mayor: 'nobody' }] };
      expect(parseFeed(input)).to.deep.equal({ feed: envelope, issues: [] });
    });

    it('shows the first of two records with one id and reports the second', () => {
      const input = { ...envelope, members: [member, { ...member, name: 'Another' }] };
      expect(parseFeed(input).feed?.members).to.deep.equal([member]);
      expect(pathsOf(input)).to.deep.equal(['members.1.id']);
    });

    it('leaves out a bad region, source, newsletter or contact alone', () => {
      const source = { id: 'list', title: 'A list', url: 'https://list.example/' };
      const input = {
        ...envelope,
        regions: [...envelope.regions, { id: 'Seoul' }],
        sources: [source, { ...source, id: 'second', url: 'data:text/html,hello' }],
        newsletters: [{ id: 'monthly' }],
        contact: { url: 'javascript:alert(1)' },
      };
      const { feed } = parseFeed(input);
      expect(feed?.regions).to.deep.equal(envelope.regions);
      expect(feed?.sources).to.deep.equal([source]);
      expect(feed?.newsletters).to.deep.equal([]);
      expect(feed).not.to.have.property('contact');
      expect(new Set(pathsOf(input).map((path) => path.split('.')[0]))).to.deep.equal(
        new Set(['regions', 'sources', 'newsletters', 'contact']),
      );
    });

    it('reads a feed without members', () => {
      expect(idsOf({ ...envelope, members: [] })).to.deep.equal([]);
    });
  });

  describe('never throws', () => {
    it('on arbitrary input', () => {
      fc.assert(
        fc.property(fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }), (input) => {
          expect(parseFeed(input).feed).to.equal(undefined);
        }),
      );
    });

    it('on an envelope with arbitrary records', () => {
      const records = fc.array(fc.oneof(fc.anything({ withNullPrototype: true }), fc.constant(member)));
      fc.assert(
        fc.property(records, records, fc.anything(), (members, regions, contact) => {
          const { feed } = parseFeed({ ...envelope, members, regions, contact });
          expect(feed?.members.length).to.equal(members.includes(member) ? 1 : 0);
        }),
      );
    });

    it('on a member with one arbitrary value', () => {
      fc.assert(
        fc.property(
          fc.constantFrom('id', 'name', 'kind', 'population', 'roles', 'tags'),
          fc.anything(),
          (key, value) => {
            const { feed, issues } = parseFeed({ ...envelope, members: [{ ...member, [key]: value }] });
            expect((feed?.members.length ?? 0) + Math.min(1, issues.length)).to.equal(1);
          },
        ),
      );
    });
  });
});
