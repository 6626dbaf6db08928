/* The tags in React's JSX. The compiler is the test: test/package/types.test.ts. */
import 'ssegov-widgets/jsx';
import { useRef } from 'react';
import type { DirectoryElement, Feed } from 'ssegov-widgets';

export function Members({ feed }: { readonly feed: Feed }) {
  const directory = useRef<DirectoryElement>(null);
  return (
    <>
      <ssegov-directory
        ref={directory}
        id="members"
        className="wide"
        lang="ko"
        view="table"
        sort="population"
        page-size={12}
        heading-level="2"
        featured
        sync-url=""
        feed={feed}
        onssegov-load={(event) => event.feed.members.length}
        onssegov-select={(event) => event.preventDefault()}
      >
        <a href="/members">All members</a>
      </ssegov-directory>
      <ssegov-member-card member="seoul-seongdong-gu" variant="row">
        <a slot="actions" href="/seongdong">
          More
        </a>
      </ssegov-member-card>
      <ssegov-organisation sections="about figures" json-ld>
        <ssegov-newsletter slot="newsletter" list="news" />
      </ssegov-organisation>
      <ssegov-contact endpoint="/api/contact" adapter="json" onssegov-failure={({ code }) => code === 'offline'} />
    </>
  );
}

export const wrong = (
  <>
    {/* @ts-expect-error a view that there is not */}
    <ssegov-directory view="tabel" />
    {/* @ts-expect-error a number that is none */}
    <ssegov-directory page-size="many" />
    {/* @ts-expect-error a variant that there is not */}
    <ssegov-member-card variant="poster" />
    {/* @ts-expect-error no such attribute */}
    <ssegov-contact list="news" />
    {/* @ts-expect-error no such tag */}
    <ssegov-members />
    {/* @ts-expect-error another event's field */}
    <ssegov-directory onssegov-load={(event) => event.member} />
  </>
);
