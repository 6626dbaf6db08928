import { css } from 'lit';
import { matchStyles } from './list/match.view.js';
import { toolsStyles } from './tools.styles.js';

/* What the first keystroke, the first filter and paper need: it is loaded once the first members are painted. */
export { explainMatch, searchMembers, textIndex } from '../../search/search-engine.js';
export { warmUpSearch } from '../../search/select/warm-up-search.js';
export { matchesOf } from './list/match.view.js';
export { ViewportFit } from './list/viewport-fit.js';
export { PrintController } from './print-controller.js';
export { closeFilters } from './toolbar/close-filters.js';

export const styles = css`
  ${toolsStyles}
  ${matchStyles}
`;
