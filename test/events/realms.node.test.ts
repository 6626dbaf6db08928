import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { execPath } from 'node:process';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a module in a Node of its own, since a realm's events are chosen once. */
const run = (...lines: string[]): string =>
  execFileSync(execPath, ['--import', 'tsx', '--input-type=module', '--eval', lines.join('\n')], {
    cwd: root,
    encoding: 'utf8',
  }).trim();

const make = `const { SsegovErrorEvent } = await import('./src/events/ssegov-error-event.ts');
  const event = new SsegovErrorEvent('http', true, 'status 500');`;
const tell = 'console.log(event instanceof Event, event.type, event.code);';

const servers = {
  "Node's own events": '',
  'a CustomEvent that is not an Event': 'globalThis.CustomEvent = class {};',
  'no CustomEvent': 'delete globalThis.CustomEvent;',
  'a part of a document': 'globalThis.document = {};',
};
for (const [what, prepare] of Object.entries(servers)) {
  it(`an event can be created on a server that has ${what}`, () => {
    assert.equal(run(prepare, make, tell), 'true ssegov-error http');
  });
}

it('an event can be dispatched in a test DOM beside Node’s own Event', () => {
  const prepare = `const { JSDOM } = await import('jsdom');
    globalThis.document = new JSDOM('').window.document;`;
  const dispatch = `document.addEventListener('ssegov-error', ({ code }) => console.log(code));
    document.body.dispatchEvent(event);`;
  assert.equal(run(prepare, make, dispatch), 'http');
});

it('the package can be imported on a server whose CustomEvent is not an Event, and all elements are registered', () => {
  const prepare = 'globalThis.CustomEvent = class {};';
  const use = `const { MemberCardElement } = await import('./src/index.ts');
    await import('./src/define.ts');
    console.log(customElements.get('ssegov-member-card') === MemberCardElement);`;
  assert.equal(run(prepare, use), 'true');
});
