import { writeEmbedPages } from './scripts/build/write-embed-pages.ts';
writeEmbedPages('dist/cdn');
