import './use-libraries.js';
import '../vvirtual/main.js';
