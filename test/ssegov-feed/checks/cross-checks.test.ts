import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { readEnglishName, readKoreanName } from '../../../packages/ssegov-feed/src/checks/names/read-place-name.js';
import { romaniseHangul } from '../../../packages/ssegov-feed/src/checks/names/romanise-hangul.js';
import { refuseBuild } from '../helpers/refuse-build.js';
import { runBuild } from '../helpers/run-build.js';
import { writeCsv } from '../helpers/write-csv.js';

const read = (name: string) => readFile(new URL(`../../../data/${name}`, import.meta.url), 'utf8');
const roll = await read('members.csv');
const organisation = await read('organisation.json');
const [header = [], ...rows] = parse(roll);
const column = (name: string) => header.indexOf(name);

/** The real list with some cells of some members changed, by id. */
function change(changes: Readonly<Record<string, Readonly<Record<string, string>>>>): string {
  const changed = rows.map((row) => {
    const cells = changes[row[0] ?? ''] ?? {};
    return row.map((cell, index) => cells[header[index] ?? ''] ?? cell);
  });
  return writeCsv([header, ...changed]);
}

/** The real list with one column sorted without the others. */
function sortAlone(name: string): string {
  const sorted = rows
    .map((row) => row[column(name)] ?? '')
    .sort()
    .reverse();
  return writeCsv([
    header,
    ...rows.map((row, at) => row.map((cell, index) => (index === column(name) ? sorted[at]! : cell))),
  ]);
}

describe('facts of one row that contradict each other are refused', () => {
  type Case = readonly [id: string, cells: Readonly<Record<string, string>>, column: string, complaint: string];
  const contradictions: Readonly<Record<string, Case>> = {
    'a Korean name of another place': [
      'seoul-seongdong-gu',
      { name_ko: '강남구' },
      'name_ko',
      'does not match "Seongdong-gu" and the id "seoul-seongdong-gu"',
    ],
    'an English name of another place': [
      'seoul-seongdong-gu',
      { name_en: 'Gangnam-gu' },
      'name_en',
      'does not match "성동구" and the id "seoul-seongdong-gu"',
    ],
    'two names that are not those of the id': [
      'gyeonggi-osan-si',
      { name_ko: '하남시', name_en: 'Hanam-si' },
      'name_en',
      'does not match the id "gyeonggi-osan-si"; correct it, or, after a change of name',
    ],
    'a kind that neither name has': [
      'seoul-seongdong-gu',
      { kind: 'county' },
      'kind',
      '"성동구" is the name of another kind (district)',
    ],
    'an English name of another kind': [
      'gyeonggi-gapyeong-gun',
      { name_en: 'Gapyeong-si' },
      'name_en',
      'the name of another kind (city), but the kind of the row is county',
    ],
    'a Korean name of another kind': [
      'gyeonggi-gapyeong-gun',
      { name_ko: '가평시' },
      'name_ko',
      'the name of another kind (city), but the kind of the row is county',
    ],
    'a code of another region': [
      'seoul-jung-gu',
      { region: 'KR-41', lat: '', lon: '' },
      'mois_code',
      'belongs to Seoul (KR-11), but the region of the row is Gyeonggi-do (KR-41)',
    ],
    'a place far outside its region': [
      'gyeonggi-suwon-si',
      { lat: '35.1', lon: '129.0' },
      'lat',
      'this place is far outside Gyeonggi-do (KR-41)',
    ],
  };
  for (const [name, [id, cells, at, complaint]] of Object.entries(contradictions)) {
    it(name, async () => {
      const row = rows.findIndex(([first]) => first === id) + 2;
      const lines = await refuseBuild({ members: change({ [id]: cells }), organisation });
      const start = `error  members.csv, row ${row}, column "${at}": `;
      assert.ok(lines[0]?.startsWith(start) && lines[0].includes(complaint), lines.join('\n'));
      assert.equal(lines[1], '1 error, 0 warnings');
    });
  }

  for (const name of ['id', 'name_ko', 'name_en', 'kind', 'region', 'mois_code']) {
    it(`the column ${name} sorted without the others`, async () => {
      const lines = await refuseBuild({ members: sortAlone(name), organisation });
      assert.ok(lines.filter((line) => line.startsWith('error')).length > 5, lines.join('\n'));
      const isName = name === 'id' || name.startsWith('name');
      assert.equal(
        lines.some((line) => line.includes('check whether the column was sorted without the others')),
        isName,
      );
    });
  }
});

describe('rows that contradict each other are refused', () => {
  const twin = (cells: Readonly<Record<string, string>>) => {
    const [first = []] = rows.filter(([id]) => id === 'seoul-seongdong-gu');
    const copy = first.map((cell, index) => cells[header[index] ?? ''] ?? cell);
    return writeCsv([header, ...rows, copy]);
  };
  const row = rows.findIndex(([id]) => id === 'seoul-seongdong-gu') + 2;

  it('one member under two ids', async () => {
    const members = twin({ id: 'seoul-seongdong', mois_code: '' });
    const lines = await refuseBuild({ members, organisation });
    const complaint = `"성동구": row ${row} already has a member of this name and region, with the id "seoul-seongdong-gu"`;
    assert.ok(lines[0]?.includes(complaint), lines.join('\n'));
  });

  it('one member in two rows that agree in one language only', async () => {
    const members = twin({ id: 'seongdong', name_ko: '성동', mois_code: '' });
    const lines = await refuseBuild({ members, organisation });
    assert.ok(
      lines[0]?.includes(`"Seongdong-gu": row ${row} already has a member of this name and region`),
      lines.join('\n'),
    );
  });

  it('one official code in two rows', async () => {
    const members = change({ 'seoul-mapo-gu': { mois_code: '1120000000' } });
    const lines = await refuseBuild({ members, organisation });
    assert.ok(lines[0]?.includes(`"1120000000": row ${row} already has this official code`), lines.join('\n'));
  });
});

describe('a member under a region that has ended is refused', () => {
  const content = JSON.parse(organisation) as { regions: { id: string }[] };
  const ended = (until: string, successors: readonly string[] = ['new-region']) => ({
    ...content,
    regions: [
      ...content.regions.map((region) =>
        region.id === 'KR-31' ? { ...region, valid: { until }, successors } : region,
      ),
      { id: 'new-region', name: { ko: '새 지역', en: 'New region' }, aliases: ['울산'], valid: { from: until } },
    ],
  });

  it('with the region that took its place', async () => {
    const lines = await refuseBuild({ members: roll, organisation: ended('2020-06-30') });
    const complaint =
      'column "region": "KR-31": the last day of this region was 2020-06-30; write instead: New region (new-region)';
    assert.ok(lines[0]?.includes(complaint), lines.join('\n'));
  });

  it('in Korean', async () => {
    const input = { members: roll, organisation: ended('2020'), locale: 'ko_KR.UTF-8' };
    const lines = await refuseBuild(input);
    assert.ok(
      lines[0]?.includes('2020까지만 있었던 지역입니다. 다음과 같이 쓰십시오: 새 지역 (new-region).'),
      lines.join('\n'),
    );
  });

  it('but not before its last day has ended', async () => {
    assert.equal((await runBuild({ members: roll, organisation: ended('9999-06-30') })).code, 0);
  });

  it('and a name that both have means the new one; codes of the old one stay valid', async () => {
    const members = change({ 'ulsan-dong-gu': { region: '울산' } });
    const { feed, err } = await runBuild({ members, organisation: ended('2020-06-30'), args: ['--strict'] });
    assert.equal(feed?.members.find(({ id }) => id === 'ulsan-dong-gu')?.region, 'new-region', err);
  });
});

describe('rows without a contradiction are accepted', () => {
  const sound: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
    'other romanisations': {
      'seoul-yangcheon-gu': { name_en: 'Yangchun-gu' },
      'gangwon-samcheok-si': { name_en: 'Samchuck-si' },
      'gyeonggi-gimpo-si': { name_en: 'Kimpo-si' },
      'jeollanam-naju-si': { name_en: 'Naju City' },
      'daegu-dalseong-gun': { name_en: 'Talsŏng-gun' },
      'seoul-gangseo-gu': { name_en: 'Gangseogu' },
    },
    'a translated name': { 'seoul-jung-gu': { name_en: 'Central District' } },
    'an id that was made of the former name': {
      'incheon-bupyeong-gu': {
        name_ko: '미래구',
        name_en: 'Mirae-gu',
        former_names_ko: '부평구',
        former_names_en: 'Bupyeong-gu',
      },
    },
    'ids made by another rule': {
      'seoul-seongdong-gu': { id: 'm-1120' },
      'seoul-mapo-gu': { id: 'mapo' },
      'seoul-nowon-gu': { id: 'a' },
    },
    'codes as they were before 2023 and 2024': {
      'gangwon-sokcho-si': { mois_code: '4221000000' },
      'jeollabuk-jeonju-si': { mois_code: '4511000000' },
    },
    'an organisation, whatever it is called': {
      'seoul-seongdong-gu': {
        id: 'seoul-sample-gu',
        kind: 'organisation',
        name_ko: '가상 국제기구',
        name_en: 'Invented City County',
      },
    },
    'members without region': { 'daegu-seo-gu': { region: '' }, 'gwangju-seo-gu': { region: '' } },
  };
  for (const [name, changes] of Object.entries(sound)) {
    it(name, async () => {
      const presidents = organisation.replace(/"member": "[^"]*",/gu, '');
      const { err, code } = await runBuild({ members: change(changes), organisation: presidents });
      const complaints = err.split('\n').filter((line) => line.startsWith('error'));
      assert.deepEqual({ code, complaints }, { code: 0, complaints: [] });
    });
  }

  it('short names that end like a kind', () => {
    for (const name of ['대구', '양구', '완도', '여수', '성동']) assert.deepEqual(readKoreanName(name).kinds, [], name);
    for (const name of ['Daegu', 'Yanggu', 'Naju']) assert.deepEqual(readEnglishName(name).kinds, [], name);
  });

  it('Hangul that is romanised as written or as spoken', () => {
    const names = {
      종로: 'jongno',
      강릉: 'gangneung',
      전라: 'jeolla',
      왕십리: 'wangsimni',
      옥천: 'okcheon',
      옷안: 'osan',
    };
    for (const [hangul, latin] of Object.entries(names)) assert.ok(romaniseHangul(hangul).includes(latin), hangul);
  });
});
