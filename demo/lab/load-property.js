// The partner's own module: makes a feed from the network's and sets it as the property. The element fetches nothing.
const response = await fetch('/widgets/feed.json');
const feed = await response.json();
const counties = document.getElementById('counties');
Object.assign(counties ?? {}, {
  feed: { ...feed, members: feed.members.filter((/** @type {{ kind: string }} */ member) => member.kind === 'county') },
});

export {};
