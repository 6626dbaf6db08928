/** Sets the scheme of the page to `light` or `dark`. Any other value leaves it to the browser; returns false then. */
export function setScheme(scheme: unknown): boolean {
  const isKnown = scheme === 'light' || scheme === 'dark';
  if (isKnown) document.querySelector<HTMLMetaElement>('meta[name=color-scheme]')!.content = scheme;
  return isKnown;
}

/**
 * Follows the `color-scheme` of the frame element, in an engine that does not tell it to the page: a page of another scheme
 * would get a ground of its own. Where both are allowed, the visitor's preference decides on either side.
 */
export function followScheme(scheme: unknown): void {
  const own = scheme === 'normal' ? 'light' : scheme;
  if ((own === 'dark') !== matchMedia('(prefers-color-scheme: dark)').matches) setScheme(own);
}
