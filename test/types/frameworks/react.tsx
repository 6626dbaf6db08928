/* The components of `ssegov-widgets/react`. The compiler is the test: test/package/types.test.ts. */
import { useRef } from 'react';
import type { DirectoryElement, Feed } from 'ssegov-widgets';
import {
  SsegovContact,
  SsegovDirectory,
  SsegovMemberCard,
  SsegovNewsletter,
  SsegovOrganisation,
  type SsegovDirectoryProps,
} from 'ssegov-widgets/react';

export const options: SsegovDirectoryProps = { query: 'ㅅㄷㄱ', controls: '' };

export function Members({ feed }: { readonly feed?: Feed }) {
  const directory = useRef<DirectoryElement>(null);
  return (
    <>
      <SsegovDirectory
        {...options}
        ref={directory}
        key="members"
        className="wide"
        lang="ko"
        style={{ blockSize: 300 }}
        view="table"
        sort="population"
        pageSize={12}
        heading-level={2}
        featured
        syncUrl=""
        feed={feed ?? null}
        onClick={(event) => event.currentTarget.reload()}
        onSsegovLoad={(event) => event.feed.members.length}
        onSsegovChange={({ results }) => results.length}
        onSsegovSelect={(event) => event.preventDefault()}
      >
        <a href="/members">All members</a>
      </SsegovDirectory>
      <SsegovMemberCard member="seoul-seongdong-gu" variant="row" ref={(card) => void card?.reload()}>
        <a slot="actions" href="/seongdong">
          More
        </a>
      </SsegovMemberCard>
      <SsegovOrganisation sections="about figures" jsonLd>
        <SsegovNewsletter slot="newsletter" list={['news', 'events']} />
      </SsegovOrganisation>
      <SsegovContact endpoint="/api/contact" adapter="json" onSsegovFailure={({ code }) => code === 'offline'} />
    </>
  );
}

export const wrong = (
  <>
    {/* @ts-expect-error a view that there is not */}
    <SsegovDirectory view="tabel" />
    {/* @ts-expect-error a property is no text */}
    <SsegovDirectory page-size="12" />
    {/* @ts-expect-error a feed that is none */}
    <SsegovDirectory feed={{ version: 2 }} />
    {/* @ts-expect-error a variant that there is not */}
    <SsegovMemberCard variant="poster" />
    {/* @ts-expect-error no such prop */}
    <SsegovContact list="news" />
    {/* @ts-expect-error another element's event */}
    <SsegovMemberCard onSsegovChange={() => undefined} />
    {/* @ts-expect-error another event's field */}
    <SsegovDirectory onSsegovLoad={(event) => event.member} />
    {/* @ts-expect-error another element */}
    <SsegovDirectory ref={useRef<HTMLFormElement>(null)} />
  </>
);
