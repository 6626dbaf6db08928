{
  const { control } = globalThis.benchAdapter;
  Object.assign(globalThis.benchAdapter, {
    keys: { sort: 'Enter', kind: 'ArrowDown', region: 'ArrowDown' },
    control: (name) => {
      if (name === 'search') return document.querySelector('.gridjs-search-input');
      if (name === 'sort') return document.querySelector('th[data-column-id=population] button');
      return control(name);
    },
    count: () => document.querySelector('.gridjs-summary'),
    names: () => document.querySelectorAll('td[data-column-id=name]'),
  });
}
