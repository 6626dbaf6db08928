import { css } from 'lit';
import { matchStyles } from './match.view.js';
import { toolsStyles } from './tools.styles.js';

/* What the first key, the first filter and paper need: it comes once the members are on screen. */
export { explainMatch, searchMembers, textIndex } from '../../search/search-engine.js';
export { DrawingPace } from './list/drawing-pace.js';
export { DirectoryTools } from './directory-tools.js';
export { matchesOf } from './match.view.js';

export const styles = css`
  ${toolsStyles}
  ${matchStyles}
`;
