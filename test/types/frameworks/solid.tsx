/* The tags in Solid's JSX. The compiler is the test: test/package/types.test.ts. */
import 'ssegov-widgets/solid';
import type { DirectoryElement, Feed } from 'ssegov-widgets';

export function Members(props: { readonly feed: Feed }) {
  let directory: DirectoryElement | undefined;
  return (
    <>
      <ssegov-directory
        ref={(element) => (directory = element)}
        class="wide"
        lang="ko"
        view="table"
        attr:page-size={12}
        prop:headingLevel={directory ? 2 : 3}
        prop:feed={props.feed}
        on:ssegov-load={(event) => event.feed.members.length}
        on:ssegov-select={(event) => event.preventDefault()}
      >
        <a href="/members">All members</a>
      </ssegov-directory>
      <ssegov-member-card member="seoul-seongdong-gu" variant="row">
        <a slot="actions" href="/seongdong">
          More
        </a>
      </ssegov-member-card>
      <ssegov-organisation attr:sections="about figures" json-ld>
        <ssegov-newsletter slot="newsletter" list="news" />
      </ssegov-organisation>
      <ssegov-contact endpoint="/api/contact" on:ssegov-failure={({ code }) => code === 'offline'} />
    </>
  );
}

export const wrong = (
  <>
    {/* @ts-expect-error a view that there is not */}
    <ssegov-directory view="tabel" />
    {/* @ts-expect-error a view that there is not */}
    <ssegov-directory attr:view="tabel" />
    {/* @ts-expect-error a view that there is not */}
    <ssegov-directory prop:view="tabel" />
    {/* @ts-expect-error no such attribute */}
    <ssegov-contact list="news" />
    {/* @ts-expect-error no such tag */}
    <ssegov-members />
    {/* @ts-expect-error another event's field */}
    <ssegov-directory on:ssegov-load={(event) => event.member} />
  </>
);
