import { version } from '../version.js';

/** Warns once when the registered script or element has another version than this one. */
export function warnOfVersion(standing: object, told: { warned?: boolean }): void {
  const { version: other } = standing as { readonly version?: string };
  if (other === version || told.warned) return;
  told.warned = true;
  console.warn(
    other === undefined
      ? 'ssegov-widgets: the tags of its elements are taken by other elements on this page.'
      : `ssegov-widgets ${other} is in use, not ${version}`,
  );
}
