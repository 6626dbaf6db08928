import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { after, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { words as english } from '../../src/i18n/messages/form-messages.en.js';
import { words as korean } from '../../src/i18n/messages/form-messages.ko.js';
import { DemoBrowser, type DemoHandlers } from './demo-browser.js';

type Words = typeof english;

const json = { 'Content-Type': 'application/json' };
const problem = { 'Content-Type': 'application/problem+json' };
const refused = { type: 'about:blank', title: 'Bad Request', status: 400, errors: { email: 'No such mailbox.' } };

interface Case {
  readonly answer: (response: ServerResponse, request: IncomingMessage) => unknown;
  /** What the visitor reads. */
  readonly shows: (words: Words) => readonly string[];
  readonly isSuccess?: true;
}

/** What servers do, and what the visitor reads. */
const cases: Record<string, Case> = {
  '200 with a page': {
    answer: (response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><p>Hello'),
    shows: ({ failures }) => [failures['not-json']],
  },
  '202 with JSON': {
    answer: (response) => response.writeHead(202, json).end('{"status":"accepted"}'),
    shows: ({ receivedTitle, receivedContact }) => [receivedTitle, receivedContact],
    isSuccess: true,
  },
  '204': {
    answer: (response) => response.writeHead(204).end(),
    shows: ({ receivedContact }) => [receivedContact],
    isSuccess: true,
  },
  '301': {
    answer: (response) => response.writeHead(301, { Location: '/' }).end(),
    shows: ({ failures }) => [failures.http],
  },
  '400 with problem details': {
    answer: (response) => response.writeHead(400, problem).end(JSON.stringify(refused)),
    shows: () => ['No such mailbox.'],
  },
  '413': {
    answer: (response) => response.writeHead(413).end(),
    shows: ({ failures }) => [failures['too-large']],
  },
  '429 with Retry-After': {
    answer: (response) => response.writeHead(429, { 'Retry-After': '30' }).end(),
    shows: ({ failures, waitSeconds }) => [failures['too-many'], waitSeconds('30')],
  },
  '500': {
    answer: (response) => response.writeHead(500, { 'Content-Type': 'text/html' }).end('<h1>Internal Server Error'),
    shows: ({ failures }) => [failures.http],
  },
  'a connection that breaks': {
    answer: (_, { socket }) => socket.resetAndDestroy(),
    shows: ({ unreachable }) => [unreachable],
  },
  'no answer, ever': {
    answer: () => undefined,
    shows: ({ failures }) => [failures.timeout],
  },
};

const typed = { name: '시험 사람', email: 'person@visitor.example', message: '안녕하세요.\nHello' };
const names = Object.keys(cases);
/** Tells the test that a form has reached the server. */
let arrived: () => void = () => undefined;

const answerForms: DemoHandlers[number] = (request, response) => {
  const [, place, index = '', language = ''] = (request.url ?? '').split('/');
  if (place !== 'outcome') return false;
  if (request.method === 'POST') {
    request.resume().once('end', () => {
      cases[names[Number(index)] ?? '']?.answer(response, request);
      arrived();
    });
    return true;
  }
  response
    .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
    .end(
      `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">` +
        `<script type="module" src="/widgets/contact.js"></script><ssegov-contact endpoint="${request.url}"></ssegov-contact>`,
    );
  return true;
};

describe('a form tells its visitor the outcome when the server answers', { timeout: 240_000 }, () => {
  let demo: DemoBrowser;
  before(async () => (demo = await DemoBrowser.start([answerForms])));
  after(() => demo.stop());

  /** Fills in and sends; the test sets the page's clock, so that it does not wait for the page's timers. */
  async function send(page: Page, form: Locator): Promise<void> {
    for (const [name, value] of Object.entries(typed)) await form.locator(`[name="${name}"]`).fill(value);
    await form.locator('[name="privacy"]').check();
    await page.clock.fastForward(5_000);
    const came = new Promise<void>((resolve) => (arrived = resolve));
    await form.locator('[part="submit"]').click();
    await came;
  }

  for (const [index, name] of names.entries()) {
    it(`${name}, in Korean and in English`, async () => {
      const { shows, isSuccess } = cases[name]!;
      for (const [language, words] of [
        ['en', english],
        ['ko', korean],
      ] as const) {
        const page = await demo.openBlank();
        await page.clock.install();
        await page.goto(demo.address(`/outcome/${index}/${language}`));
        const form = page.locator('ssegov-contact');
        await send(page, form);
        if (name === 'no answer, ever') await page.clock.fastForward(60_000);
        for (const text of shows(words)) await form.getByText(text).first().waitFor();
        const message = form.locator('[name="message"]');
        if (isSuccess) assert.equal(await message.count(), 0, 'the success message replaces the form');
        else assert.equal(await message.inputValue(), typed.message, 'nothing that was typed is lost');
        if (name.startsWith('400')) assert.equal(await form.locator('#email').getAttribute('aria-invalid'), 'true');
        await page.context().close();
      }
    });
  }
});
