import type { DirectoryView } from '../../events/ssegov-change-event.js';
import { facets, type Facet } from '../../search/text/member-index.js';
import { sortKeys, type SortKey } from '../../search/select/sort-members.js';
import { readText, readTokens } from '../shared/read-tokens.js';
import { directoryViews, type Chosen } from './directory-model.js';

/** The properties as pages, frameworks and editors leave them: any text, any number, a list, or undefined. */
export type DirectoryProperties = Readonly<
  Partial<Record<Facet | 'query' | 'sort' | 'view' | 'controls', string> & Record<'limit' | 'pageSize', number>>
>;

/** What they mean. */
export interface DirectorySettings {
  readonly query: string;
  readonly chosen: Chosen;
  readonly sort: SortKey;
  readonly view: DirectoryView;
  readonly controls: ReadonlySet<string>;
  readonly limit: number | undefined;
  readonly pageSize: number;
}

/** Whatever a property was set to, it has its default where that means nothing. */
export function readSettings(properties: DirectoryProperties): DirectorySettings {
  const { query, sort, view, controls, limit = 0, pageSize = 0 } = properties;
  return {
    query: readText(query),
    chosen: Object.fromEntries(facets.map((facet) => [facet, readTokens(properties[facet])])) as unknown as Chosen,
    sort: sortKeys.find((key) => key === sort) ?? 'name',
    view: directoryViews.find((name) => name === view) ?? 'cards',
    controls: new Set(readTokens(controls)),
    limit: limit >= 1 ? Math.floor(limit) : undefined,
    pageSize: pageSize >= 1 ? Math.floor(pageSize) : 24,
  };
}
