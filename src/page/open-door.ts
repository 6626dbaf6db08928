import { enterRegistry, type PageRegistry } from '../feed/page-registry.js';
import { version } from '../version.js';
import { canRegister } from './can-register.js';
import { elementModules, hydrateModule } from './element-modules.js';
import { startElement } from './start-element.js';
import { warnOfVersion } from './warn-of-version.js';

/**
 * What every script for a static host does first. The first script of a page sets the registry; a second copy uses it, and
 * warns once if its version is another.
 */
export function openDoor(scriptUrl: string): PageRegistry {
  const modules = { ...elementModules };
  const loading = new Map<string, Promise<unknown>>();
  const own: PageRegistry = {
    version,
    base: new URL(/* @vite-ignore */ '.', scriptUrl).href,
    early: new Map(),
    watching: false,
    hydrate: hydrateModule,
    modules,
    load: (name) => {
      let module = loading.get(name);
      if (!module) {
        // One warning for all elements that wait; the next element tries again.
        module = Promise.resolve(modules[name]?.()).catch((error: unknown) => {
          loading.delete(name);
          console.warn(`ssegov-widgets: <ssegov-${name}> could not be loaded.`, error);
        });
        loading.set(name, module);
      }
      return module;
    },
  };
  const registry = enterRegistry(own);
  if (registry.modules) Object.assign(registry.modules, { ...elementModules, ...registry.modules });
  warnOfVersion(registry, registry);
  canRegister(registry);
  return registry;
}

/** The door of one element: starts its feed and words early, loads it and registers it. */
export async function openElementDoor(scriptUrl: string, name: string): Promise<void> {
  const registry = openDoor(scriptUrl);
  const tag = `ssegov-${name}`;
  const registered = customElements.get(tag);
  if (registered) {
    warnOfVersion(registered, registry);
  } else if (canRegister(registry)) {
    document.querySelectorAll(tag).forEach((element) => startElement(element, name, registry));
    await registry.load(name);
  }
}
