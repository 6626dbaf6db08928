import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmod, copyFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { env } from 'node:process';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';

interface Job {
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly name?: string; readonly uses?: string; readonly run?: string }[];
}
interface Workflow {
  readonly on: { readonly push: { readonly paths: readonly string[] } };
  readonly permissions: object;
  readonly jobs: Readonly<Record<'publish' | 'deploy' | 'keep', Job>>;
}

const { load } = createRequire(import.meta.url)('js-yaml') as { load: (text: string) => unknown };
const { on, permissions, jobs } = load(await readFile('packages/ssegov-feed/hosting/publish.yml', 'utf8')) as Workflow;
const { version } = JSON.parse(await readFile('packages/ssegov-feed/package.json', 'utf8')) as { version: string };
const stepOf = (job: Job, name: string): string => job.steps.find((step) => step.name === name)?.run ?? '';

const run = promisify(execFile);

describe('the workflow for GitHub Pages', () => {
  it('starts when the sheet changes, and gives each job the least', () => {
    for (const path of ['members.csv', 'members.xlsx', 'organisation.json']) assert.ok(on.push.paths.includes(path));
    assert.deepEqual(permissions, {});
    assert.deepEqual(jobs.publish.permissions, { contents: 'read', pages: 'read' });
    assert.deepEqual(jobs.deploy.permissions, { pages: 'write', 'id-token': 'write' });
    assert.deepEqual(jobs.keep.permissions, { contents: 'write' });
    // Who may write runs no package.
    for (const job of [jobs.deploy, jobs.keep])
      assert.ok(job.steps.every((step) => !/\b(?:npx|npm|node)\b/u.test(step.run ?? '')));
  });

  it('asks for the version of this package', () => {
    const [major, minor] = version.split('.');
    assert.ok(stepOf(jobs.publish, 'Publish').includes(`npx --yes ssegov-feed@${major ?? ''}.${minor ?? ''} publish`));
  });

  describe('its steps, in a clone of a repository with a sheet', { timeout: 300_000 }, () => {
    let [folder, clone, published] = ['', '', ''];
    const git = (...args: string[]) => run('git', args, { cwd: clone });
    const execute = (cwd: string, script: string, variables: Record<string, string>) =>
      run('bash', ['-e', '-o', 'pipefail', '-c', script], {
        cwd,
        env: { ...env, ...variables, PATH: `${join(folder, 'bin')}${delimiter}${env['PATH'] ?? ''}` },
      });

    /** The three jobs, one after the other, as far as they run here. */
    async function runWorkflow(members: string): Promise<void> {
      await writeFile(join(clone, 'members.csv'), members);
      await rm(join(clone, 'public'), { recursive: true, force: true });
      const origin = join(folder, 'origin.git');
      await run('git', ['clone', '-q', '--branch', 'published', origin, 'public'], { cwd: clone }).catch(
        () => undefined,
      );
      await execute(clone, stepOf(jobs.publish, 'Publish'), { URL: 'https://invented.example/', REMOVALS: '' });
      await rm(published, { recursive: true, force: true });
      await cp(join(clone, 'public'), published, { recursive: true });
      const fresh = await mkdtemp(join(folder, 'keep-'));
      await run('git', ['clone', '-q', '--branch', 'main', origin, fresh]);
      await execute(fresh, stepOf(jobs.keep, 'Keep the folder'), {
        FOLDER: published,
        GITHUB_SHA: 'an invented commit',
      });
    }

    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'ssegov-workflow-'));
      [clone, published] = [join(folder, 'clone'), join(folder, 'published')];
      await mkdir(join(folder, 'bin'));
      const npx = join(folder, 'bin', 'npx');
      // The package is not taken from npm but from here.
      const command = resolve('packages/ssegov-feed/bin/ssegov-feed.js');
      await writeFile(npx, `#!/bin/sh\nshift 2\nexec "${process.execPath}" "${command}" "$@"\n`);
      await chmod(npx, 0o755);
      await run('git', ['init', '-q', '--bare', '-b', 'main', join(folder, 'origin.git')]);
      await run('git', ['clone', '-q', join(folder, 'origin.git'), clone]);
      await git('checkout', '-q', '-b', 'main');
      await copyFile('data/organisation.json', join(clone, 'organisation.json'));
      await git('add', '.');
      await git('-c', 'user.name=Invented', '-c', 'user.email=i@invented.example', 'commit', '-qm', 'A sheet');
      await git('push', '-q', 'origin', 'main');
    });
    after(() => rm(folder, { recursive: true }));

    it('publish the folder, and compare the next one with it', async () => {
      const [head = '', ...rows] = (await readFile('data/members.csv', 'utf8')).split('\n');
      const pick = (...ids: string[]) =>
        [head, ...rows.filter((row) => ids.some((id) => row.startsWith(`${id},`)))].join('\n');
      await runWorkflow(pick('seoul-seongdong-gu'));
      await runWorkflow(pick('seoul-seongdong-gu', 'gyeonggi-hwaseong-si'));
      const { stdout } = await run('git', ['--git-dir', join(folder, 'origin.git'), 'log', '--format=%s', 'published']);
      assert.deepEqual(stdout.trim().split('\n'), Array(2).fill('Published from an invented commit'));
      const { items } = JSON.parse(await readFile(join(published, 'changes.json'), 'utf8')) as {
        items: { id: string }[];
      };
      assert.ok(
        items.some((item) => JSON.stringify(item).includes('gyeonggi-hwaseong-si')),
        JSON.stringify(items),
      );
    });

    it('do not drop members that the sheet has lost', async () => {
      const [head = ''] = (await readFile('data/members.csv', 'utf8')).split('\n');
      await assert.rejects(runWorkflow(`${head}\n`));
      const { stdout } = await run('git', ['--git-dir', join(folder, 'origin.git'), 'show', 'published:feed.json']);
      assert.equal((JSON.parse(stdout) as { members: unknown[] }).members.length, 2);
    });
  });
});
