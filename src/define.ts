import './elements/directory/define.js';
import './elements/member-card/define.js';
