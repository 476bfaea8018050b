const spfx = require('@microsoft/eslint-config-spfx/lib/flat-profiles/react');
const tsParser = require('@typescript-eslint/parser');

/** What the house style forbids everywhere, in `src` and beside it. */
const houseRules = {
  '@typescript-eslint/no-explicit-any': 'error',
  'no-console': 'error',
  'no-debugger': 'error',
  'no-warning-comments': ['error', { terms: ['todo', 'fixme'] }],
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }]
};

const strangerRules = { 'no-console': 'off' };

module.exports = [
  { ignores: ['lib/**', 'lib-*/**', 'dist/**', 'temp/**', 'release/**', 'sharepoint/**', 'node_modules/**', '.cache/**', '**/loc/*.js'] },
  ...(spfx.default || spfx).map((profile) => ({ ...profile, files: ['src/**/*.ts', 'src/**/*.tsx'] })),
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    languageOptions: { parserOptions: { project: './tests/tsconfig.lint.json', tsconfigRootDir: __dirname } },
    rules: {
      ...houseRules,
      '@typescript-eslint/no-require-imports': 'error',
      // TypeScript infers these as well; the words would only be noise.
      '@rushstack/typedef-var': 'off',
      // null is React's own word for "draws nothing" and for an empty ref.
      '@rushstack/no-new-null': 'off',
      // Warns of every assignment after an await; what several calls write lives in one object with methods.
      'require-atomic-updates': 'off',
      // Closures name each other; what is used while a module loads is still checked.
      '@typescript-eslint/no-use-before-define': ['error', { functions: false, classes: true, variables: false }],
      '@typescript-eslint/explicit-function-return-type': ['warn', { allowExpressions: true, allowTypedFunctionExpressions: true }]
    }
  },
  {
    files: ['src/**/*.test.ts', 'src/**/*.test.tsx'],
    rules: { 'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }], '@typescript-eslint/explicit-function-return-type': 'off' }
  },
  {
    files: ['tenant/**/*.ts', 'tests/**/*.ts', 'bench/**/*.ts'],
    languageOptions: { parser: tsParser },
    plugins: { '@typescript-eslint': require('@typescript-eslint/eslint-plugin') },
    rules: { ...houseRules, ...strangerRules }
  },
  { files: ['tests/**/*.ts'], rules: { 'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }] } },
  // Pure data: names and texts of the stories.
  { files: ['tenant/story/texts/**', 'tenant/story/names/**'], rules: { 'max-lines': 'off' } },
  { files: ['scripts/**/*.mjs', 'tests/**/*.cjs'], rules: { 'no-debugger': 'error' } }
];
