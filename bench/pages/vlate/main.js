import './build-late.js';
import '../vvirtual/main.js';
