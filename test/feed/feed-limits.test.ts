import { expect } from '@open-wc/testing';
import { FakeClock, runTasks } from '../helpers/fake-clock.js';
import { FakeNetwork } from '../helpers/network.js';
import { failureOf } from '../helpers/outcome.js';
import { readText } from '../helpers/read-text.js';

describe('the limits of time', () => {
  let clock: FakeClock;
  let network: FakeNetwork;
  let settled: boolean;
  const read = () => {
    const answer = readText('https://feeds.example/feed.json');
    const settle = () => void (settled = true);
    answer.then(settle, settle);
    return answer;
  };
  beforeEach(() => {
    settled = false;
    clock = new FakeClock().install();
    network = new FakeNetwork().install();
  });
  afterEach(() => {
    clock.restore();
    network.restore();
  });

  it('ten seconds without a byte are a timeout, and not earlier', async () => {
    const answer = read();
    await clock.pass(9_999);
    expect(settled).to.be.false;
    await clock.pass(1);
    expect(await failureOf(answer)).to.include({ code: 'timeout', retryable: true });
    expect(network.at(0).aborted).to.be.true;
  });

  it('a slow answer is read to its end: each byte restarts the ten seconds', async () => {
    const answer = read();
    network.at(0).open();
    for (const letter of '12345') {
      await clock.pass(9_000);
      network.at(0).send(letter);
      await runTasks();
    }
    network.at(0).end();
    expect(await answer).to.equal('12345');
  });

  it('a slow answer that never ends is a timeout after a minute', async () => {
    const answer = read();
    network.at(0).open();
    for (let second = 5; second < 60; second += 5) {
      await clock.pass(5_000);
      network.at(0).send('x');
      await runTasks();
    }
    expect(settled).to.be.false;
    await clock.pass(5_000);
    expect(await failureOf(answer)).to.include({ code: 'timeout' });
    expect(network.at(0).aborted).to.be.true;
  });

  it('no timer is left behind by an answer, a failure or an abort', async () => {
    const answer = read();
    expect(clock.waiting).to.equal(2);
    network.at(0).answer('{}');
    await answer;
    expect(clock.waiting).to.equal(0);

    const failing = read();
    network.at(1).answer('', { status: 500 });
    await failureOf(failing);
    expect(clock.waiting).to.equal(0);

    const controller = new AbortController();
    const aborted = readText('https://feeds.example/', controller).catch((error: unknown) => error);
    controller.abort('gone');
    expect(await aborted).to.equal('gone');
    expect(clock.waiting).to.equal(0);
  });
});
