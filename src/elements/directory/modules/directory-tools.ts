import { css, type ReactiveControllerHost } from 'lit';
import type { SearchController } from '../../../controllers/search-controller.js';
import { WarmUpController } from '../../../controllers/warm-up-controller.js';
import { explainMatch, searchMembers, textIndex } from '../../../search/search-engine.js';
import type { CardList } from '../list/card-list.js';
import { matchStyles } from '../list/match.view.js';
import { ViewportFit } from '../list/viewport-fit.js';
import { PrintController } from './print-controller.js';
import { closeFilters } from '../toolbar/close-filters.js';
import { toolsStyles } from './tools.styles.js';

/* What the first keystroke, the first filter and print need: it is loaded once the first members are painted. */
export { explainMatch, searchMembers, textIndex };
export { matchesOf } from '../list/match.view.js';

export const styles = css`
  ${toolsStyles}
  ${matchStyles}
`;

interface ToolsHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

interface ToolsOwner {
  readonly search: SearchController;
  readonly list: CardList;
}

/** `onPrint` has to render before it returns. */
export function startTools(host: ToolsHost, owner: ToolsOwner, onPrint: (isPrinting: boolean) => void): void {
  closeFilters(host.renderRoot);
  owner.list.viewportFit = new ViewportFit();
  new PrintController(host, onPrint);
  new WarmUpController(host, owner.search, { explainMatch, searchMembers, textIndex });
}
