/**
 * An app of `examples/`.
 * @typedef {object} Framework
 * @property {string} name its folder
 * @property {string} title
 * @property {readonly string[]} versions the packages whose versions the table names
 * @property {string} [folder] what its build writes, for any static host; without it, `npm start` serves it
 * @property {boolean} [isServed] whether its page holds the elements' markup before any script
 * @property {{ file: string, right: string, wrong: string }} [mistake] a value that its types should refuse
 * @property {Readonly<Partial<Record<Column, string>>>} [limits] what the framework does not do, and why
 */
/** @typedef {'install' | 'types' | 'property' | 'event' | 'server' | 'hydration' | 'requests' | 'console'} Column */
/** What is said of a framework: `yes`, `–` where there is nothing to say, a number, or `no: reason`. */
/** @typedef {Record<Column, string>} Verdict */

/** @type {readonly Column[]} */
export const columns = ['install', 'types', 'property', 'event', 'server', 'hydration', 'requests', 'console'];

/** @type {readonly Framework[]} */
export const frameworks = [
  {
    name: 'react',
    title: 'React',
    versions: ['react', 'vite'],
    folder: 'dist',
    mistake: { file: 'src/app.tsx', right: 'page-size={pageSize}', wrong: 'page-size="many"' },
  },
  {
    name: 'vue',
    title: 'Vue',
    versions: ['vue', 'vite'],
    folder: 'dist',
    mistake: { file: 'src/App.vue', right: ':page-size="pageSize"', wrong: 'page-size="many"' },
  },
  {
    name: 'svelte',
    title: 'Svelte',
    versions: ['svelte', 'vite'],
    folder: 'dist',
    mistake: { file: 'src/App.svelte', right: 'page-size={pageSize}', wrong: 'page-size="many"' },
  },
  {
    name: 'solid',
    title: 'Solid',
    versions: ['solid-js', 'vite'],
    folder: 'dist',
    mistake: { file: 'src/app.tsx', right: 'attr:page-size={pageSize()}', wrong: 'attr:page-size="many"' },
  },
  {
    name: 'preact',
    title: 'Preact',
    versions: ['preact', 'vite'],
    folder: 'dist',
    mistake: { file: 'src/app.tsx', right: 'page-size={pageSize}', wrong: 'page-size="many"' },
  },
  {
    name: 'next',
    title: 'Next, app router',
    versions: ['next', 'react'],
    isServed: true,
    mistake: { file: 'app/members.tsx', right: 'pageSize={pageSize}', wrong: 'pageSize="many"' },
  },
  {
    name: 'nuxt',
    title: 'Nuxt',
    versions: ['nuxt', 'vue'],
    isServed: true,
    mistake: { file: 'app/app.vue', right: ':page-size="pageSize"', wrong: 'page-size="many"' },
  },
  {
    name: 'sveltekit',
    title: 'SvelteKit',
    versions: ['@sveltejs/kit', 'svelte'],
    isServed: true,
    mistake: { file: 'src/routes/+page.svelte', right: 'page-size={pageSize}', wrong: 'page-size="many"' },
  },
  {
    name: 'angular',
    title: 'Angular, prerendered',
    versions: ['@angular/core'],
    folder: 'dist/browser',
    isServed: true,
    mistake: { file: 'src/app.ts', right: '[pageSize]="pageSize()"', wrong: `[pageSize]="'many'"` },
    limits: { types: 'a wrong value passes' },
  },
  {
    name: 'astro',
    title: 'Astro',
    versions: ['astro'],
    folder: 'dist',
    isServed: true,
    mistake: { file: 'src/pages/index.astro', right: 'directory.pageSize = 100', wrong: "directory.pageSize = 'many'" },
  },
  { name: 'htmx', title: 'htmx, on a Node server', versions: ['htmx.org'], isServed: true },
];
