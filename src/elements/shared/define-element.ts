import { version } from '../../version.js';

let warned = false;

/** Registers a tag. The first definition of a page stands; one of another version is one warning. */
export function defineElement(tag: string, constructor: CustomElementConstructor): void {
  const standing = customElements.get(tag);
  if (!standing) {
    customElements.define(tag, constructor);
    return;
  }
  const { version: standingVersion } = standing as { readonly version?: string };
  if (standingVersion === version || warned) return;
  warned = true;
  console.warn(`ssegov-widgets ${standingVersion} is in use, not ${version}`);
}
