import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { execPath } from 'node:process';
import { describe, it } from 'node:test';
import { Worker } from 'node:worker_threads';
import { PNG } from 'pngjs';
import { cleanText } from '../../../../packages/ssegov-feed/src/site/clean-text.js';
import { drawImage } from '../../../../packages/ssegov-feed/src/site/images/draw-image.js';
import type { ImageInputs } from '../../../../packages/ssegov-feed/src/site/images/image-inputs.js';
import { memberImageInputs } from '../../../../packages/ssegov-feed/src/site/images/member-image-inputs.js';
import { organisationImageInputs } from '../../../../packages/ssegov-feed/src/site/images/organisation-image-inputs.js';
import { parseFeed } from '../../../../src/schema/parse-feed.js';
import type { Localised, Member } from '../../../../src/schema/types.js';
import { inventSite } from '../../helpers/invented-site.js';

const paper = 'ffffff';
const mostBytes = 100_000;

const inputsOf = (name: Localised, more: Partial<Member> = {}): ImageInputs => {
  const { site, member } = inventSite({ name, kind: 'organisation', region: 'KR-11', ...more });
  return memberImageInputs(site, member);
};

/** The colours in a rectangle, read by a decoder that is not ours. */
function coloursIn(png: PNG, left: number, top: number, right: number, bottom: number): string[] {
  const colours = new Set<string>();
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++)
      colours.add(png.data.toString('hex', (y * png.width + x) * 4, (y * png.width + x) * 4 + 3));
  return [...colours];
}

/** Nothing in the margins, on the edge of the panel, or between the names and the line above the foot. */
function assertInside(png: PNG): void {
  assert.deepEqual(coloursIn(png, 1134, 0, 1200, 500), [paper], 'the right margin');
  assert.deepEqual(coloursIn(png, 348, 0, 416, 630), [paper], 'the left margin');
  assert.deepEqual(coloursIn(png, 416, 0, 1200, 40), [paper], 'the top margin');
  assert.deepEqual(coloursIn(png, 416, 604, 1200, 630), [paper], 'the bottom margin');
  assert.deepEqual(coloursIn(png, 416, 496, 1200, 500), [paper], 'above the foot');
  assert.equal(coloursIn(png, 0, 0, 40, 630).length, 1, 'the panel at its left');
  assert.equal(coloursIn(png, 308, 0, 348, 630).length, 1, 'the panel at its right');
}

const dense = '뷁쀓쮋꿻 퓷빫쐚쬧 훫홿봻뙳 ';
const names: Readonly<Record<string, Localised>> = {
  'one syllable': { ko: '섬', en: 'Seom' },
  'nine syllables in one word': '전남광주통합특별시',
  'a long name in both languages': {
    ko: '전국 사회연대경제 지방정부협의회',
    en: 'Association of Korean Local Governments for Social Economy and Solidarity',
  },
  '120 characters': `${'가상의 마을을 잇는 협동조합 '.repeat(8)}연합`.padEnd(120, '회'),
  'a word of 120 syllables': '가'.repeat(120),
  'a Latin word of 200 letters': 'W'.repeat(200),
  '10,000 dense characters': { ko: dense.repeat(800), en: 'Wg@&%'.repeat(2000) },
  'many accents on one letter': `a${'\u0301'.repeat(500)}`,
};

describe('an image', () => {
  for (const [name, localised] of Object.entries(names)) {
    it(`of ${name} is 1200 x 630, under 100 kB, and nothing leaves its place`, async () => {
      const { content } = await drawImage(inputsOf(localised));
      const png = PNG.sync.read(Buffer.from(content));
      assert.deepEqual([png.width, png.height], [1200, 630]);
      assert.ok(content.length < mostBytes, `${content.length} bytes`);
      assertInside(png);
    });
  }

  it('stays under 100 kB and in its place where every text is as long and dense as it can be', async () => {
    const long = [dense.repeat(40), 'W@g&%ß '.repeat(60)].map(cleanText);
    const { content } = await drawImage({
      path: 'images/members/invented.png',
      tint: 2,
      isSolid: false,
      marks: ['뷁'],
      meta: [long, long],
      names: long,
      spare: 'invented',
      network: long,
      acronym: 'INVENTED',
    });
    assert.ok(content.length < mostBytes, `${content.length} bytes`);
    assertInside(PNG.sync.read(Buffer.from(content)));
  });

  it('of the organisation has the same size and margins', async () => {
    const { site } = inventSite(
      {},
      { organisation: { name: names['a long name in both languages']!, acronym: 'INVENTED' } },
    );
    const { path, content } = await drawImage(organisationImageInputs(site));
    const png = PNG.sync.read(Buffer.from(content));
    assert.equal(path, 'images/organisation.png');
    assert.deepEqual([png.width, png.height], [1200, 630]);
    assert.deepEqual(coloursIn(png, 1134, 0, 1200, 630), [paper]);
    assert.equal(coloursIn(png, 0, 0, 40, 630).length, 1);
  });

  it('is drawn for every member of the real feed, with all its letters', async () => {
    const text: unknown = JSON.parse(readFileSync('dist/cdn/feed.json', 'utf8'));
    const { feed } = parseFeed(text);
    assert.ok(feed);
    const site = { feed, base: 'https://members.example.org/', previous: undefined };
    for (const member of feed.members) {
      const { content, missing, path } = await drawImage(memberImageInputs(site, member));
      assert.deepEqual(missing, [], path);
      assert.ok(content.length < mostBytes, path);
      assert.match(path, /^images\/members\/[a-z0-9-]+\.png$/);
    }
  });
});

describe('the same inputs', () => {
  const inputs = inputsOf({ ko: '가상구', en: 'Invented-gu' });
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  const module = new URL('../../../../packages/ssegov-feed/src/site/images/draw-image.ts', import.meta.url).href;

  it('give the same bytes in a process with another language, time zone and home', async () => {
    const { content } = await drawImage(inputs);
    const script = `import { drawImage } from ${JSON.stringify(module)};
      const { content } = await drawImage(${JSON.stringify(inputs)});
      process.stdout.write(Buffer.from(content).toString('base64'));`;
    const env = { PATH: '/nonexistent', HOME: '/nonexistent', LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Apia' };
    const answer = execFileSync(execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      env,
      encoding: 'utf8',
    });
    assert.equal(hash(Buffer.from(answer, 'base64')), hash(content));
  });

  it('give the same bytes in two worker threads at once', async () => {
    const { content } = await drawImage(inputs);
    const script = `const { parentPort, workerData } = require('node:worker_threads');
      import('tsx/esm/api')
        .then(({ register }) => void register())
        .then(() => import(${JSON.stringify(module)}))
        .then(({ drawImage }) => Promise.all([drawImage(workerData), drawImage(workerData)]))
        .then((images) => parentPort.postMessage(images.map(({ content }) => content)));`;
    const drawInWorker = () =>
      new Promise<Uint8Array[]>((resolve, reject) => {
        const worker = new Worker(script, { eval: true, workerData: inputs });
        worker.once('message', resolve).once('error', reject);
      });
    const images = (await Promise.all([drawInWorker(), drawInWorker()])).flat();
    assert.deepEqual(images.map(hash), Array<string>(4).fill(hash(content)));
  });

  it('give other bytes once a name changes', async () => {
    const [one, other] = await Promise.all([
      drawImage(inputs),
      drawImage(inputsOf({ ko: '가상군', en: 'Invented-gu' })),
    ]);
    assert.notEqual(hash(one.content), hash(other.content));
  });
});

describe('what the font lacks', () => {
  const pixels = async (name: Localised) => Buffer.from((await drawImage(inputsOf(name))).content).toString('base64');

  for (const [what, lacking, letters] of [
    ['hanja', '中區', ['中', '區']],
    ['Arabic', 'بلدية', ['ب', 'ل', 'د', 'ي', 'ة']],
    ['old Hangul', 'ᄒᆞᆫ글', ['ᄒ', 'ᆞ', 'ᆫ']],
    ['private use', '\uE000구', ['\uE000']],
  ] as const) {
    it(`${what}: the other name is drawn in place of half a name, and the letters are reported`, async () => {
      const { missing } = await drawImage(inputsOf({ ko: lacking, en: 'Jung-gu' }));
      assert.deepEqual(missing, letters);
      assert.equal(await pixels({ ko: lacking, en: 'Jung-gu' }), await pixels({ en: 'Jung-gu' }));
    });
  }

  it('an emoji is left out and reported', async () => {
    const { missing } = await drawImage(inputsOf('가상구 🌱👍🏽'));
    assert.deepEqual(missing, ['🌱', '👍', '🏽']);
    assert.equal(await pixels('가상구 🌱👍🏽'), await pixels('가상구'));
  });

  it('the id is drawn where no name can be', async () => {
    const { missing } = await drawImage(inputsOf('中區'));
    assert.deepEqual(missing, ['中', '區']);
    const png = PNG.sync.read(Buffer.from((await drawImage(inputsOf('中區'))).content));
    assert.ok(coloursIn(png, 420, 200, 1128, 400).includes('17211d'), 'a name in the colour of text');
  });

  it('Cyrillic, Greek and Vietnamese are drawn', async () => {
    for (const name of ['Северный Осетин', 'Αθήνα', 'Thị xã Đông Hà', 'Þórshöfn', 'Łódź', 'İstanbul'])
      assert.deepEqual((await drawImage(inputsOf(name))).missing, [], name);
  });
});

describe('a hostile name', () => {
  it('of markup is drawn as text', async () => {
    const { content, missing } = await drawImage(inputsOf('<script>&"\'</svg><!--'));
    assert.deepEqual(missing, []);
    assertInside(PNG.sync.read(Buffer.from(content)));
  });

  it('with bidi controls, zero-width characters and line breaks is drawn as without them', async () => {
    const [plain, hostile] = await Promise.all([
      drawImage(inputsOf('가상 구')),
      drawImage(inputsOf('\u202E가\u200B상\u0000\n\n\u2067 구\uFEFF\u3164')),
    ]);
    assert.deepEqual(hostile.content, plain.content);
  });

  it('decomposed into letters is drawn in syllables', async () => {
    const [composed, decomposed] = await Promise.all([
      drawImage(inputsOf('성동구')),
      drawImage(inputsOf('성동구'.normalize('NFD'))),
    ]);
    assert.deepEqual(decomposed.content, composed.content);
  });
});
