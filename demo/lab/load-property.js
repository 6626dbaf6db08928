// The partner's own module: it makes a feed from the network's and hands it over. The element fetches nothing.
const response = await fetch('/widgets/feed.json');
const feed = await response.json();
const counties = document.getElementById('counties');
Object.assign(counties ?? {}, {
  feed: { ...feed, members: feed.members.filter((/** @type {{ kind: string }} */ member) => member.kind === 'county') },
});

export {};
