// Says which of the two libraries this server has: they come from Debian's packages, not from this project.
const libraries = [
  { name: 'Prototype', version: Reflect.get(globalThis, 'Prototype')?.Version },
  { name: 'MooTools', version: Reflect.get(globalThis, 'MooTools')?.version },
];

document.getElementById('libraries')?.replaceChildren(
  ...libraries.map(({ name, version }) => {
    const item = document.createElement('li');
    item.textContent = version
      ? `${name} ${version} is loaded.`
      : `${name} is not installed on this server (Debian: libjs-${name.toLowerCase()}).`;
    return item;
  }),
);
