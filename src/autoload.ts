import { openDoor } from './boot/open-door.js';
import { watchPage } from './boot/watch-page.js';

watchPage(openDoor(import.meta.url));
