import { canRegister } from '../../page/can-register.js';
import { warnOfVersion } from '../../page/warn-of-version.js';

const warning: { warned?: boolean } = {};

/** Registers a tag. If it is registered already, that stays; another version is a warning, once per page. */
export function defineElement(tag: string, constructor: CustomElementConstructor): void {
  const registered = customElements.get(tag);
  if (registered) warnOfVersion(registered, warning);
  else if (canRegister(warning)) customElements.define(tag, constructor);
}
