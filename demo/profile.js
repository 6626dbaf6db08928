// The partner's own module: adds the partner's content to the network's feed, and sets the result on every widget.
const response = await fetch('/widgets/feed.json');
const feed = await response.json();
const own = {
  ...feed,
  organisation: {
    ...feed.organisation,
    join: {
      text: { en: 'Not a member yet? Become a member of AVPN', ko: '아직 회원이 아니신가요? AVPN 회원으로 가입하기' },
      url: 'https://avpn.asia/',
    },
    legal: [
      {
        en: 'AVPN is a charity registered in Singapore (UEN 201016116M).',
        ko: 'AVPN은 싱가포르에 등록된 자선단체입니다(UEN 201016116M).',
      },
    ],
  },
  newsletters: [
    {
      id: 'social-investment',
      name: { en: 'Stay updated', ko: '새 소식 받기' },
      description: { en: 'News of social investment in Asia.', ko: '아시아의 사회투자 소식을 전합니다.' },
    },
  ],
  contact: { email: 'network@partner.example' },
};
for (const widget of document.querySelectorAll('ssegov-organisation, ssegov-contact, ssegov-newsletter')) {
  Object.assign(widget, { feed: own });
}

export {};
