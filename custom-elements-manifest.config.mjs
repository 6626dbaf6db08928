/** For `npm run manifest`, which then fits the result to the published files. */
export default {
  globs: ['src/elements/*/*-element.ts', 'src/events/*-event.ts'],
  exclude: ['src/elements/shared/define-element.ts'],
  litelement: true,
  quiet: true,
  packagejson: false,
};
