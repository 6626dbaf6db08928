{
  const root = () => document.querySelector('ssegov-directory')?.shadowRoot;
  const facet = { kind: 'input[type=checkbox]', region: 'input[type=checkbox]' };
  Object.assign(globalThis.benchAdapter, {
    readyEvent: 'ssegov-load',
    // The code that searches comes after the first members are on screen, and the facets come with it.
    answers: () => !!root()?.querySelector('details.facet'),
    keys: { sort: 'ArrowDown', kind: 'Space', region: 'Space' },
    control: (name) => {
      if (name === 'search') return root().querySelector('input[type=search]');
      if (name === 'sort') return root().querySelector('select');
      // The facets stand in this order; a list has to be open before its boxes take the focus.
      const details = root().querySelectorAll('details.facet')[name === 'region' ? 0 : 1];
      details.open = true;
      return details.querySelector(facet[name]);
    },
    count: () => root()?.querySelector('.total'),
    names: () => root()?.querySelectorAll('.results:not([hidden]) .name') ?? [],
  });
}
