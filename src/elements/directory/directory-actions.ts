import { SsegovSelectEvent } from '../../events/ssegov-select-event.js';
import type { Member } from '../../schema/types.js';
import { facets } from '../../search/text/member-index.js';
import { readTokens } from '../shared/read-tokens.js';
import type { DirectoryHost } from './directory-host.js';
import type { DirectoryActions } from './directory-model.js';
import type { DirectoryModules } from './modules/directory-modules.js';
import type { ExportTarget } from './export/members-export.js';

export interface ActionTarget extends ExportTarget {
  readonly modules: DirectoryModules;
  readonly type: (query: string) => void;
  readonly toggleFilters: () => void;
  readonly showMore: () => void;
  readonly showDetails: (member: Member) => void;
}

/** What the views call when the visitor acts: each action changes properties or state. */
export function createActions(host: DirectoryHost, directory: ActionTarget): DirectoryActions {
  const exportMembers: DirectoryActions['export'] = () =>
    void directory.modules.load('export', exportMembers).then((module) => module?.exportMembers(host, directory));
  const open: DirectoryActions['open'] = (member) => {
    if (!host.dispatchEvent(new SsegovSelectEvent(member))) return;
    directory.showDetails(member);
    void directory.modules.load('details', () => open(member));
  };
  return {
    search: (query) => directory.type(query),
    choose: (facet, value, isChosen) => {
      const others = readTokens(host[facet]).filter((chosen) => chosen !== value);
      host[facet] = [...others, ...(isChosen ? [value] : [])].join(' ');
    },
    clear: () => {
      host.query = '';
      for (const facet of facets) host[facet] = '';
      host.renderRoot.querySelector<HTMLElement>('input[type=search]')?.focus();
    },
    sort: (sort) => (host.sort = sort),
    view: (view) => (host.view = view),
    toggleFilters: () => directory.toggleFilters(),
    showMore: () => directory.showMore(),
    export: exportMembers,
    open,
  };
}
