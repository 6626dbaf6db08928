import type { DirectoryView } from '../../../events/ssegov-change-event.js';
import type { DirectoryPartWords } from '../../../i18n/messages/directory-part-messages.js';
import type { DirectoryModel } from '../directory-model.js';
import type { LazyParts } from '../lazy-module.js';
import { lazyViews } from '../views/lazy-views.js';
import { failedView, resultsView } from './results.view.js';

/** What is on screen, and what is said of it: a change of views, and what has not come. */
export interface DrawnResults {
  readonly view: DirectoryView;
  /** The view is another than the one before. */
  readonly isNew: boolean;
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
  const isNew = !!before && (before.view !== view || (before.isNew && !parts.again));
  return {
    view,
    isNew,
    announced: parts.again
      ? // The same sentence is heard again only where its text is another.
        messages.partFailed + '\u00a0'.repeat(parts.failures % 2)
      : isNew
        ? `${messages.view}: ${messages.views[view]}`
        : '',
    content: [failedView(model, parts.again), lazy && words ? lazy.draw(model, words) : resultsView(model)],
  };
}
