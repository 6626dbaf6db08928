// Says whether this server has the library, which comes from a Debian package and not from this project.
const found = ['Prototype', 'MooTools'].find((name) => Reflect.has(globalThis, name));
const library = found === undefined ? undefined : Reflect.get(globalThis, found);
const note = document.getElementById('library');
if (note) {
  note.textContent = library
    ? `${found} ${library.Version ?? library.version} is loaded on this page.`
    : 'The library is not installed on this server. On Debian: apt-get install libjs-prototype libjs-mootools';
}
