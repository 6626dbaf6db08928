import { SsegovSelectEvent } from '../../events/ssegov-select-event.js';
import { facets } from '../../search/text/member-index.js';
import { readTokens } from '../shared/read-tokens.js';
import type { DirectoryController } from './directory-controller.js';
import type { DirectoryHost } from './directory-host.js';
import type { DirectoryActions } from './directory-model.js';

/** Hands over those who match the current query, also where its answer is still pending. */
async function exportMembers(host: DirectoryHost, directory: DirectoryController): Promise<void> {
  const module = await directory.modules.load('export', () => void exportMembers(host, directory));
  await host.updateComplete;
  if (directory.model && directory.search.status === 'idle') module?.exportMembers(directory.model);
}

/** What the visitor can do, as changes of properties and state. */
export function createActions(host: DirectoryHost, directory: DirectoryController): DirectoryActions {
  const open: DirectoryActions['open'] = (member) => {
    if (!host.dispatchEvent(new SsegovSelectEvent(member))) return;
    directory.showDetails(member);
    void directory.modules.load('details', () => open(member));
  };
  return {
    search: (query) => directory.type(query),
    choose: (facet, value, on) => {
      const others = readTokens(host[facet]).filter((chosen) => chosen !== value);
      host[facet] = [...others, ...(on ? [value] : [])].join(' ');
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
    export: () => void exportMembers(host, directory),
    open,
  };
}
