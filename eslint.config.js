import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const defaultExport = {
  selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
  message: 'A file is named after its one export: export it by name.',
};
const enumDeclaration = { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' };

export default defineConfig([
  // The frameworks' own compilers read their fixtures and types: test/package/types.test.ts.
  // The WordPress plugin is in the style of WordPress, and runs in its editor.
  globalIgnores([
    ...['**/dist/', 'coverage/', 'tools/', 'bench/', 'examples/', 'types/', 'test/types/frameworks/'],
    'integrations/wordpress/ssegov-widgets/',
  ]),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js', '.puppeteerrc.cjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // The compiler knows the globals of browsers and of Node.
      'no-undef': 'off',
      'no-restricted-syntax': ['error', defaultExport, enumDeclaration],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `noUncheckedIndexedAccess` makes it necessary where a loop checks its own bounds.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    // Types in scripts are JSDoc casts: the compiler reads them, the linter does not.
    files: ['**/*.{js,mjs}'],
    rules: Object.fromEntries(
      ['argument', 'assignment', 'call', 'member-access', 'return'].map((what) => [
        `@typescript-eslint/no-unsafe-${what}`,
        'off',
      ]),
    ),
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      wc.configs['flat/recommended'],
      litA11y.configs.recommended,
    ],
    settings: { wc: { elementBaseClasses: ['LitElement', 'FeedElement'] }, litHtmlSources: true },
    rules: {
      'lit/lifecycle-super': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-nothing': 'error',
      'lit/value-after-constraints': 'error',
      // The compiler knows which callbacks a base class has, and Lit binds the handlers of a template to its host.
      'wc/guard-super-call': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'no-console': ['error', { allow: ['warn', 'error'] }] },
  },
  {
    // node:test awaits its own promises; chai asserts by properties; fakes are async without awaiting anything.
    files: ['test/**'],
    rules: {
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['test', 'it', 'describe', 'suite'], package: 'node:test' },
            { from: 'package', name: 'Equal', package: '@open-wc/semantic-dom-diff' },
          ],
        },
      ],
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    // These tools read a default export.
    files: ['*.config.{js,mjs,ts}', 'scripts/test/node-counts.mjs'],
    rules: { 'no-restricted-syntax': ['error', enumDeclaration] },
  },
  {
    // Plain configuration; lit-a11y brings no types.
    files: ['.puppeteerrc.cjs', 'eslint.config.js'],
    extends: [tseslint.configs.disableTypeChecked],
  },
]);
