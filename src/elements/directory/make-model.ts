import type { Selected } from '../../search/select/select-members.js';
import { commonFacts } from '../member/common-facts.js';
import type { DirectoryModel } from './directory-model.js';
import type { DirectoryModules } from './modules/directory-modules.js';
import type { DirectoryState } from './directory-state.js';
import type { CardList } from './list/card-list.js';
import { chooseView } from './views/choose-view.js';

export interface ModelInput extends Pick<
  DirectoryModel,
  'feed' | 'reader' | 'headingLevel' | 'isPartial' | 'isStatic' | 'memberLink' | 'actions'
> {
  /** Undefined while it is pending. */
  readonly answer: Selected | undefined;
}

export interface ModelOwner {
  readonly state: DirectoryState;
  /** The model before. */
  readonly model: DirectoryModel | undefined;
  readonly search: { readonly isLoading: boolean };
  readonly list: CardList;
  readonly modules: DirectoryModules;
}

/** What changes in every update, also while the answer is pending. */
type Overlay = Pick<DirectoryModel, 'words' | 'memberLink' | 'failed' | 'shownView' | 'lazyView' | 'isViewNew'>;

const noMatches = () => ({});

/** First members are shown only if they fill the placeholder, and if there is a toolbar to say that others follow. */
function fillsPlace({ controls, pageSize, limit = pageSize }: DirectoryState, { results }: Selected): boolean {
  return controls.size > 0 && results.length >= Math.min(pageSize, limit, 24);
}

function answered(owner: ModelOwner, input: ModelInput, answer: Selected): Omit<DirectoryModel, keyof Overlay> {
  const { state, list, modules } = owner;
  const { feed, reader } = input;
  const { query, controls, featured, limit = Infinity, pages, pageSize, isPrinting } = state;
  const all = featured ? feed.members.filter((member) => member.featured).length : feed.members.length;
  const shownCount = Math.min(isPrinting ? Infinity : pages * pageSize, answer.results.length);
  list.prepare(answer, shownCount, isPrinting, input.isStatic);
  const engine = modules.tools.module;
  const words = modules.words(reader.language);
  return {
    ...state,
    ...input,
    ...{ answer, shownCount, visibleCount: list.visibleCount, isToolbarDeferred: list.isToolbarDeferred },
    total: Math.min(all, limit),
    common: controls.size ? commonFacts(feed) : {},
    matchOf: query.trim() && engine && words ? engine.matchesOf(answer, words) : noMatches,
    isSlow: modules.isSlow,
  };
}

/** The model of an update; undefined while there is nothing to show. The last answer stays while the next one is pending. */
export function makeModel(owner: ModelOwner, input: ModelInput): DirectoryModel | undefined {
  const { state, model: before, search, modules } = owner;
  const { answer, isPartial, memberLink, reader } = input;
  const { filtersOpen, openMember } = state;
  const { failed } = modules;
  const words = modules.words(reader.language);
  const isShown = answer && (before ?? (!isPartial || fillsPlace(state, answer)));
  const isSlow = search.isLoading && !failed;
  const model = isShown ? answered(owner, input, answer) : before && { ...before, filtersOpen, openMember, isSlow };
  return model && { ...model, words, memberLink, failed, ...chooseView(model.view, before, modules, !!words) };
}
