import { version } from '../version.js';

/** Warns once per page if the registered script or element has another version than this one. */
export function warnOfVersion(registered: object, page: { warned?: boolean }): void {
  const { version: other } = registered as { readonly version?: string };
  if (other === version || page.warned) return;
  page.warned = true;
  console.warn(
    other === undefined
      ? 'ssegov-widgets: its tags are already registered by other elements on this page.'
      : `ssegov-widgets ${other} is already in use on this page; version ${version} is ignored.`,
  );
}
