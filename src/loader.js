/*
 * For hosts that print no type="module": loads the autoloader from the folder of this script. It declares nothing, so that
 * an optimiser may put it into one file with others; but then that file has to lie in the same folder.
 */
if (document.currentScript && 'src' in document.currentScript && document.currentScript.src) {
  import(new URL('ssegov.js', document.currentScript.src).href).catch((/** @type {unknown} */ error) => {
    console.warn('ssegov-widgets could not be loaded.', error);
  });
} else {
  console.warn('ssegov-widgets: loader.js has to be a script of its own, with an address in src.');
}
