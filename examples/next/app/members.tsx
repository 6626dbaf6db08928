'use client';

// Before the elements: they then take over what the server has drawn.
import 'ssegov-widgets/hydrate';
import { useState } from 'react';
import { SsegovDirectory, SsegovMemberCard } from 'ssegov-widgets/react';

/** `directory` and `card`: the server's markup. */
export function Members({ directory, card }: { directory: string; card: string }) {
  const [pageSize, setPageSize] = useState(12);
  const [count, setCount] = useState<number>();
  return (
    <>
      <button onClick={() => setPageSize(100)}>Show all {count} members</button>
      <SsegovDirectory
        src="/feed.json"
        lang="en"
        pageSize={pageSize}
        onSsegovLoad={(event) => setCount(event.feed.members.length)}
        dangerouslySetInnerHTML={{ __html: directory }}
        suppressHydrationWarning
      />
      <SsegovMemberCard
        src="/feed.json"
        lang="en"
        member="jeollabuk-jeonju-si"
        dangerouslySetInnerHTML={{ __html: card }}
        suppressHydrationWarning
      />
    </>
  );
}
