import { css } from 'lit';
import { matchStyles } from './list/match.view.js';
import { toolsStyles } from './tools.styles.js';

/* What the first key, the first filter and paper need: it comes once the members are on screen. */
export { explainMatch, searchMembers, textIndex } from '../../search/search-engine.js';
export { DrawingPace } from './list/card-list.js';
export { DirectoryTools } from './print-controller.js';
export { matchesOf } from './list/match.view.js';

export const styles = css`
  ${toolsStyles}
  ${matchStyles}
`;
