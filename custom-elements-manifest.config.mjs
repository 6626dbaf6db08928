/** Settings of the analyzer for `npm run manifest`, which then rewrites its paths to the published files. */
export default {
  globs: ['src/elements/*/*-element.ts', 'src/events/*-event.ts'],
  exclude: ['src/elements/shared/define-element.ts'],
  litelement: true,
  quiet: true,
  packagejson: false,
};
