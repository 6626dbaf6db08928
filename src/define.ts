import './elements/contact/define.js';
import './elements/directory/define.js';
import './elements/member-card/define.js';
import './elements/newsletter/define.js';
import './elements/organisation/define.js';
