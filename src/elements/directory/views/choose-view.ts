import type { DirectoryView } from '../../../events/ssegov-change-event.js';
import type { DirectoryModel } from '../directory-model.js';
import type { DirectoryModules } from '../modules/directory-modules.js';

type ChosenView = Pick<DirectoryModel, 'shownView' | 'lazyView' | 'isViewNew'>;

/** The requested view; until its code and words are loaded, the previous one. */
export function chooseView(
  requested: DirectoryView,
  before: ChosenView | undefined,
  modules: DirectoryModules,
  hasWords: boolean,
): ChosenView {
  const moduleOf = (view: DirectoryView) => (view === 'cards' || !hasWords ? undefined : modules[view].module);
  const shownView =
    [requested, before?.shownView].find((view) => view && (view === 'cards' || moduleOf(view))) ?? 'cards';
  const isViewNew = !!before && (before.shownView !== shownView || (before.isViewNew && !modules.failed));
  return { shownView, lazyView: moduleOf(shownView), isViewNew };
}
