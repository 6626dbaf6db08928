// A stale card: each visit has its own feed URL, which answers the first request and fails the second.
const visit = Math.random().toString(36).slice(2);
const card = document.createElement('ssegov-member-card');
card.setAttribute('src', `/demo-feeds/once.json?visit=${visit}`);
card.setAttribute('member', 'seoul-seongdong-gu');
card.addEventListener('ssegov-load', () => void Reflect.get(card, 'reload').call(card), { once: true });
document.getElementById('stale-card')?.replaceChildren(card);
