import js from '@eslint/js';
import hubspot from '@hubspot/eslint-config-ui-extensions';
import tseslint from 'typescript-eslint';

const tests = ['**/*.test.ts', '**/*.test.tsx'];

export default tseslint.config(
  { ignores: ['**/dist/', '.sandbox/', 'src/app/functions/conversations.js', 'src/app/settings/'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: [
          './tsconfig.json',
          './src/app/cards/tsconfig.json',
          './packages/card-sandbox/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/app/cards/**/*.{ts,tsx}'],
    ignores: tests,
    extends: [hubspot.configs.default],
  },
  {
    // A test stands beside what it tests and may use the simulated API.
    files: tests,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Vitest's matchers, such as `expect.stringContaining`, are `any`.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
);
