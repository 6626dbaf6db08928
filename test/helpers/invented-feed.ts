import type { Feed, Member } from '../../src/schema/types.js';

/** A feed of invented members: as many as are given, each with what it lacks filled in. */
export function inventFeed(members: readonly Partial<Member>[], more: Partial<Feed> = {}): Feed {
  return {
    version: 1,
    updated: '2026-01-15T09:00:00+09:00',
    languages: ['ko', 'en'],
    organisation: { name: { ko: '가상 네트워크', en: 'Invented Network' } },
    regions: [
      { id: 'KR-11', name: { ko: '서울특별시', en: 'Seoul' }, aliases: ['서울'] },
      { id: 'KR-41', name: { ko: '경기도', en: 'Gyeonggi-do' }, aliases: ['경기'] },
    ],
    members: members.map((member, index) => ({
      id: `invented-${index + 1}`,
      name: { ko: `가상${index + 1}구`, en: `Invented ${index + 1}` },
      kind: 'district',
      ...member,
    })),
    ...more,
  };
}
