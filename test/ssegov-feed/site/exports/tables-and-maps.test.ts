import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { listExports } from '../../../../packages/ssegov-feed/src/site/exports/list-exports.js';
import { runBuild } from '../../helpers/run-build.js';
import { base, currentMember, hostileText, inventSite, textOf } from '../invented-site.js';
import { realSite } from '../real-site.js';

const real = await realSite();
const realFiles = listExports(real);
const invented = inventSite();
const files = listExports(invented);

const rowsOf = (csv: string) => parse<Record<string, string>>(csv, { bom: true, columns: true });

/** The cards of an address book, as ical.js reads them. */
function cardsOf(text: string): ICAL.Component[] {
  const parsed = ICAL.parse(text) as unknown as (string | unknown[])[];
  const cards = typeof parsed[0] === 'string' ? [parsed] : parsed;
  return cards.map((card) => new ICAL.Component(card as unknown as unknown[]));
}

const valuesOf = (card: ICAL.Component | undefined, name: string) =>
  card?.getAllProperties(name).map((property) => String(property.getFirstValue())) ?? [];

describe('members.csv', () => {
  it('has all members under stable headers, as csv-parse reads it', () => {
    const rows = rowsOf(textOf(realFiles, 'members.csv'));
    assert.deepEqual(
      rows.map(({ id }) => id),
      real.feed.members.map(({ id }) => id),
    );
    assert.deepEqual(Object.keys(rows[0] ?? {}).slice(0, 2), ['id', 'name_ko']);
    assert.ok(rows.every((row) => row['name_ko'] && row['name_en']));
  });

  it('is read back by "ssegov-feed build" without a loss', async () => {
    const { members: _, ...organisation } = real.feed;
    const again = await runBuild({ members: textOf(realFiles, 'members.csv'), organisation });
    assert.equal(again.code, 0, again.err);
    assert.deepEqual(again.feed?.members, JSON.parse(JSON.stringify(real.feed.members)));
  });

  it('gives a spreadsheet no formula to run', () => {
    const row = rowsOf(textOf(files, 'members.csv')).find(({ id }) => id === currentMember.id);
    assert.match(row?.['summary_ko'] ?? '', /^'=1\+1/);
  });
});

describe('members.geojson', () => {
  it('is what a GeoJSON validator accepts, with a feature for each member', () => {
    for (const [site, published] of [
      [real, realFiles],
      [invented, files],
    ] as const) {
      const checked = check(textOf(published, 'members.geojson'));
      assert.equal(checked.type, 'FeatureCollection');
      const { features } = checked;
      assert.deepEqual(
        features.map(({ id }) => id),
        site.feed.members.map(({ id }) => id),
      );
    }
  });

  it('puts the longitude first, and leaves a member without a location unlocated', () => {
    const { features } = JSON.parse(textOf(files, 'members.geojson')) as {
      features: { id: string; geometry: { coordinates: number[] } | null; properties: Record<string, unknown> }[];
    };
    const found = (id: string) => features.find((feature) => feature.id === id);
    assert.deepEqual(found('current-si')?.geometry?.coordinates, [126.9, 35.1]);
    assert.equal(found('made-up-si')?.geometry, null);
    assert.equal(found('current-si')?.properties['status'], 'current');
    assert.equal(found('invented-gu')?.properties['status'], 'former');
    assert.equal(found('current-si')?.properties['page'], `${base}ko/members/current-si.html`);
  });
});

describe('members.vcf', () => {
  it('is what a vCard parser reads: one card for each member, with its names in all languages', () => {
    const cards = cardsOf(textOf(realFiles, 'members.vcf'));
    assert.equal(cards.length, real.feed.members.length);
    assert.deepEqual(
      cards.map((card) => valuesOf(card, 'fn')),
      real.feed.members.map(({ name }) => (typeof name === 'string' ? [name] : Object.values(name))),
    );
    for (const card of cards) assert.deepEqual(valuesOf(card, 'version'), ['4.0']);
  });

  it('has no former member, because a card cannot say that it has left', () => {
    const names = cardsOf(textOf(files, 'members.vcf')).flatMap((card) => valuesOf(card, 'uid'));
    assert.deepEqual(names, [`${base}members/made-up-si.json`, `${base}members/current-si.json`]);
  });

  it('keeps text that looks like the end of a card as text', () => {
    const card = cardsOf(textOf(files, 'members.vcf')).find((one) => valuesOf(one, 'fn').includes('Current-si'));
    const readable = hostileText.replaceAll('\r\n', '\n').replace('\u0007', '');
    assert.deepEqual(valuesOf(card, 'note'), [readable]);
    assert.deepEqual(card?.getFirstProperty('categories')?.getValues(), ['가상; 꼬리표', readable]);
    assert.deepEqual(valuesOf(card, 'geo'), ['geo:35.1,126.9']);
  });

  it('has lines of 75 bytes at most, each valid UTF-8 with CRLF at its end', () => {
    const bytes = Buffer.from(textOf(files, 'members.vcf') + textOf(realFiles, 'members.vcf'));
    const lines = bytes.toString('latin1').split('\r\n');
    assert.equal(lines.pop(), '');
    for (const line of lines) {
      assert.ok(line.length <= 75, line);
      new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(line, 'latin1'));
      assert.doesNotMatch(line, /[\r\n]/);
    }
  });
});

describe('the exports', () => {
  it('are the same bytes for the same feed', () => {
    assert.deepEqual(listExports(inventSite()), files);
  });
});
