import type { DirectoryView } from '../../../events/ssegov-change-event.js';
import type { DirectoryModel } from '../directory-model.js';
import type { DirectoryModules } from '../modules/directory-modules.js';

type ChosenView = Pick<DirectoryModel, 'shownView' | 'lazyView' | 'isViewNew'>;

/** The view that is asked for; until its code and words are loaded, the one before. */
export function chooseView(
  asked: DirectoryView,
  before: ChosenView | undefined,
  modules: DirectoryModules,
  hasWords: boolean,
): ChosenView {
  const moduleOf = (view: DirectoryView) => (view === 'cards' || !hasWords ? undefined : modules[view].module);
  const shownView = [asked, before?.shownView].find((view) => view && (view === 'cards' || moduleOf(view))) ?? 'cards';
  const isViewNew = !!before && (before.shownView !== shownView || (before.isViewNew && !modules.failed));
  return { shownView, lazyView: moduleOf(shownView), isViewNew };
}
