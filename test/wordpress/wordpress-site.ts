import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { publishFixture } from '../../scripts/test/wordpress/publish-fixture.mjs';
import { serveFolder } from '../../scripts/test/wordpress/serve-folder.mjs';
import { startWordPress, type WordPress } from '../../scripts/test/wordpress/start-wordpress.mjs';
import type { Feed } from '../../src/schema/types.js';

const plugin = fileURLToPath(new URL('../../dist/wordpress/ssegov-widgets', import.meta.url));

/** Which WordPress is tested: a name of `npm run test:wordpress`, or a folder. */
export const build = env['SSEGOV_WORDPRESS_BUILD'] ?? '6.5';

export interface SiteOptions {
  readonly build?: string;
  /** Files of `stand-ins/` that stand in for plugins that nobody may fetch. */
  readonly standIns?: readonly string[];
  /** Folders of `PLUGINS_DIR`: the real ones. */
  readonly plugins?: readonly string[];
  readonly isActive?: boolean;
}

/** A WordPress with the plugin, and the network's published folder on another origin. */
export class WordPressSite {
  private constructor(
    readonly wp: WordPress,
    readonly network: Awaited<ReturnType<typeof serveFolder>>,
    readonly feed: Feed,
    private readonly folder: string,
  ) {}

  static async start({
    standIns = [],
    plugins = [],
    isActive = true,
    build: named = build,
  }: SiteOptions = {}): Promise<WordPressSite> {
    const folder = mkdtempSync(join(tmpdir(), 'ssegov-wordpress-'));
    const network = await serveFolder(join(folder, 'network'));
    const feed = await publishFixture(join(folder, 'network'), network.base);
    const wp = await startWordPress(named, join(folder, 'site'));
    const site = new WordPressSite(wp, network, feed, folder);
    cpSync(plugin, join(wp.folder, 'wp-content/plugins/ssegov-widgets'), { recursive: true });
    for (const name of standIns) site.#addStandIn(name);
    for (const name of plugins) await site.#addRealPlugin(name);
    if (isActive) {
      await site.activate('ssegov-widgets/ssegov-widgets.php');
      await site.settings({});
    }
    return site;
  }

  #addStandIn(name: string): void {
    const file = fileURLToPath(new URL(`stand-ins/${name}.php`, import.meta.url));
    cpSync(file, join(this.wp.folder, 'wp-content/mu-plugins', `${name}.php`));
  }

  async #addRealPlugin(name: string): Promise<void> {
    const folder = join(this.wp.folder, 'wp-content/plugins', name);
    cpSync(join(env['PLUGINS_DIR'] ?? '', name), folder, { recursive: true });
    // The plugin's own file is the one with its header.
    const isMain = (file: string) =>
      /^[\s/*#]*Plugin Name:/im.test(readFileSync(join(folder, file), 'utf8').slice(0, 8192));
    const main = readdirSync(folder).find((file) => file.endsWith('.php') && isMain(file)) ?? '';
    const answer = await this.activate(`${name}/${main}`);
    if (answer !== 'active') throw new Error(`${name}: ${answer}`);
  }

  /** A theme of the old kind: templates in PHP, and a sidebar. */
  addClassicTheme(): void {
    cpSync(
      fileURLToPath(new URL('stand-ins/invented-classic', import.meta.url)),
      join(this.wp.folder, 'wp-content/themes/invented-classic'),
      { recursive: true },
    );
  }

  async activate(file: string): Promise<string> {
    return this.wp.php(
      `require_once ABSPATH . 'wp-admin/includes/plugin.php'; $e = activate_plugin('${file}'); echo is_wp_error($e) ? $e->get_error_message() : 'active';`,
    );
  }

  /** Sets the plugin's settings as its page would. */
  async settings(values: Readonly<Record<string, string | number>>): Promise<void> {
    const json = JSON.stringify({ base: this.network.base, ...values }).replaceAll("'", '');
    await this.wp.php(
      `update_option('ssegov_widgets', Ssegov_Widgets\\Settings::sanitize(json_decode('${json}', true)));`,
    );
  }

  /** Runs what WordPress has planned for now, as its cron does. */
  async runCron(): Promise<void> {
    await this.wp.php(
      `foreach (_get_cron_array() as $time => $hooks) { if ($time > time() + 7200) continue; foreach ($hooks as $hook => $events) { if (0 !== strpos($hook, 'ssegov')) continue; foreach ($events as $event) { if (!$event['schedule']) wp_unschedule_event($time, $hook, $event['args']); do_action_ref_array($hook, $event['args']); } } }`,
    );
  }

  /** A published post; what is returned is its address. */
  async publish(content: string, more: Readonly<Record<string, string>> = {}): Promise<string> {
    const post = Buffer.from(
      JSON.stringify({
        post_title: 'Invented post',
        post_status: 'publish',
        post_author: 1,
        post_content: content,
        ...more,
      }),
    ).toString('base64');
    const id = await this.wp.php(`echo wp_insert_post(wp_slash(json_decode(base64_decode('${post}'), true)));`);
    return `${this.wp.url}/?p=${id.trim()}`;
  }

  /** The main part of a page; of anything else, all. */
  async read(address: string): Promise<string> {
    const text = await (await fetch(address)).text();
    return /<main[\s>][^]*<\/main>/.exec(text)?.[0] ?? text;
  }

  /** What PHP complained of, without what old versions of WordPress say about new versions of PHP. */
  notices(): string[] {
    const isOurs = /ssegov-widgets|PHP (Fatal|Parse|Recoverable)/;
    const isKnown = /(Deprecated|Notice):.*\/(wp-includes|wp-admin|sqlite-database-integration)\/|WordPress\.org/;
    return this.wp.notices().filter((line) => isOurs.test(line) || (line.includes('PHP ') && !isKnown.test(line)));
  }

  stop(): void {
    this.wp.stop();
    this.network.stop();
    if (!env['SSEGOV_KEEP']) rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The plugins in `PLUGINS_DIR`. */
export const realPlugins: readonly string[] = env['PLUGINS_DIR'] ? readdirSync(env['PLUGINS_DIR']) : [];
