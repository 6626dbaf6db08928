import { openDoor } from './page/open-door.js';
import { watchPage } from './page/watch-page.js';

watchPage(openDoor(import.meta.url));
