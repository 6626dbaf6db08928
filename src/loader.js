/*
 * For hosts that cannot print type="module": loads the autoloader from the folder of this script. It declares no names, so an
 * optimiser may join it with other scripts; the resulting file has to be in the same folder.
 */
if (document.currentScript && 'src' in document.currentScript && document.currentScript.src) {
  import(new URL('ssegov.js', document.currentScript.src).href).catch((/** @type {unknown} */ error) => {
    console.warn('ssegov-widgets could not be loaded.', error);
  });
} else {
  console.warn('ssegov-widgets: loader.js has to be a script of its own, with an address in src.');
}
