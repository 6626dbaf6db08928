import { useState } from 'preact/hooks';
import type { Feed } from 'ssegov-widgets';
import 'ssegov-widgets/define/directory';
import 'ssegov-widgets/define/member-card';

export function App() {
  const [pageSize, setPageSize] = useState(12);
  // `null`: a feed will be set. Until then the card asks for none.
  const [feed, setFeed] = useState<Feed | null>(null);
  return (
    <main>
      <button onClick={() => setPageSize(100)}>Show all {feed?.members.length} members</button>
      <ssegov-directory src="/feed.json" page-size={pageSize} onssegov-load={(event) => setFeed(event.feed)} />
      <ssegov-member-card feed={feed} member="jeollabuk-jeonju-si" />
    </main>
  );
}
