import type { DirectoryPartWords } from '../../i18n/directory-part-messages.js';
import type { DirectoryModel, DirectoryView } from './directory-model.js';
import type { LazyParts } from './lazy-parts.js';
import { lazyViews } from './lazy-views.js';
import { failedView, resultsView } from './results.view.js';

/** What is on screen, and what is said of it: only a change of views is said. */
export interface DrawnResults {
  readonly view: DirectoryView;
  readonly announced: string;
  readonly content: unknown;
}

/** The members in the view that is asked for; while its code is under way, in the one before. */
export function drawResults(
  model: DirectoryModel,
  parts: LazyParts,
  words: DirectoryPartWords | undefined,
  before: DrawnResults | undefined,
): DrawnResults {
  const { messages } = model.reader;
  const lazyOf = (view: DirectoryView) => {
    const part = lazyViews[view];
    return words && part && parts.get(part);
  };
  const view = [model.view, before?.view].find((name) => name === 'cards' || (name && lazyOf(name))) ?? 'cards';
  const lazy = lazyOf(view);
  return {
    view,
    announced: before && before.view !== view ? `${messages.view}: ${messages.views[view]}` : (before?.announced ?? ''),
    content: [failedView(model, parts.again), lazy && words ? lazy.draw(model, words) : resultsView(model)],
  };
}
