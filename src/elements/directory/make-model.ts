import type { DirectoryMessages } from '../../i18n/messages/directory-messages.js';
import type { Reader } from '../../i18n/reader.js';
import type { Feed } from '../../schema/types.js';
import type { Selected } from '../../search/select/select-members.js';
import { commonFacts } from '../member/common-facts.js';
import type { DirectoryActions, DirectoryModel } from './directory-model.js';
import type { DirectoryModules } from './directory-modules.js';
import type { DirectoryState } from './directory-state.js';
import type { CardList } from './list/card-list.js';
import { chooseView } from './views/choose-view.js';

export interface ModelSource {
  readonly state: DirectoryState;
  readonly feed: Feed;
  readonly reader: Reader<DirectoryMessages>;
  readonly headingLevel: number;
  readonly isPartial: boolean;
  readonly memberLink: string | undefined;
  /** Undefined while it is pending. */
  readonly answer: Selected | undefined;
  /** It waits for the code of the search. */
  readonly isLoading: boolean;
  readonly before: DirectoryModel | undefined;
  readonly list: CardList;
  readonly modules: DirectoryModules;
  readonly actions: DirectoryActions;
}

/** What is new in every update, also while the answer is pending. */
type Overlay = Pick<DirectoryModel, 'words' | 'memberLink' | 'failed' | 'shownView' | 'lazyView' | 'isViewNew'>;

const noMatches = () => ({});

/** First members are shown only where they fill the place that is kept, and where a toolbar can say that others follow. */
function fillsPlace({ controls, pageSize, limit = pageSize }: DirectoryState, { results }: Selected): boolean {
  return controls.size > 0 && results.length >= Math.min(pageSize, limit, 24);
}

function answered(source: ModelSource, answer: Selected): Omit<DirectoryModel, keyof Overlay> {
  const { state, feed, reader, headingLevel, isPartial, list, modules, actions } = source;
  const { query, controls, featured, limit = Infinity, pages, pageSize, isPrinting } = state;
  const all = featured ? feed.members.filter((member) => member.featured).length : feed.members.length;
  const shownCount = Math.min(isPrinting ? Infinity : pages * pageSize, answer.results.length);
  list.prepare(answer, shownCount, isPrinting);
  const { visibleCount, isToolbarDeferred } = list;
  const engine = modules.tools.module;
  const words = modules.words(reader.language);
  return {
    ...state,
    ...{ feed, reader, headingLevel, isPartial, actions, answer, shownCount, visibleCount, isToolbarDeferred },
    total: Math.min(all, limit),
    common: controls.size ? commonFacts(feed) : {},
    matchOf: query.trim() && engine && words ? engine.matchesOf(answer, words) : noMatches,
    isSlow: modules.isSlow,
  };
}

/** The model of an update; undefined while there is nothing to show. What was answered last stays while the next is pending. */
export function makeModel(source: ModelSource): DirectoryModel | undefined {
  const { state, reader, isPartial, memberLink, answer, isLoading, before, modules } = source;
  const { filtersOpen, openMember } = state;
  const { failed } = modules;
  const words = modules.words(reader.language);
  const isShown = answer && (before ?? (!isPartial || fillsPlace(state, answer)));
  const model = isShown ? answered(source, answer) : before && { ...before, filtersOpen, openMember };
  if (!model) return undefined;
  const isSlow = isShown ? model.isSlow : isLoading && !failed;
  return { ...model, isSlow, words, memberLink, failed, ...chooseView(model.view, before, modules, !!words) };
}
