import { canRegister } from '../../page/can-register.js';
import { warnOfVersion } from '../../page/warn-of-version.js';

const told: { warned?: boolean } = {};

/** Registers a tag. The first definition of a page stands; one of another version is one warning. */
export function defineElement(tag: string, constructor: CustomElementConstructor): void {
  const standing = customElements.get(tag);
  if (standing) warnOfVersion(standing, told);
  else if (canRegister(told)) customElements.define(tag, constructor);
}
