/* The doors without a framework, as Angular and plain TypeScript use them. The compiler is the test: test/package/types.test.ts. */
import 'ssegov-widgets/hydrate';
import 'ssegov-widgets/define';
import 'ssegov-widgets/define/member-card';
import { DirectoryElement, SsegovErrorEvent, registerAdapter, type Feed, type Member } from 'ssegov-widgets';
import { parseFeed } from 'ssegov-widgets/feed';
import { feedScript, render } from 'ssegov-widgets/server';

export const directory: DirectoryElement = document.createElement('ssegov-directory');
directory.view = 'table';
directory.addEventListener('ssegov-select', ({ member }) => useMember(member));
document.querySelector('ssegov-member-card')?.reload().catch(String);

function useMember(member: Member): string {
  return member.id;
}

export const feed: Feed | undefined = parseFeed({}).feed;
export const drawn: Promise<string> | undefined = feed && render('ssegov-directory', { feed, lang: 'ko' });
export const script: string | undefined = feed && feedScript(feed, '/feed.json');
export const fields = [registerAdapter, DirectoryElement, SsegovErrorEvent];

// @ts-expect-error a view that there is not
directory.view = 'tabel';
// @ts-expect-error a feed that is none
directory.feed = {};
