import js from '@eslint/js';
import hubspot from '@hubspot/eslint-config-ui-extensions';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

const cards = './src/app/cards';
const contract = `${cards}/contract`;
const conversations = './src/app/functions/conversations';
const sandbox = './sandbox';

/** Who may not import from where, and why: `target` is the importer, `from` what it must leave alone. */
const walls = [
  {
    target: cards,
    from: ['./src/app/functions', sandbox],
    message: 'HubSpot builds the cards from their own folder, without anything above it.',
  },
  {
    target: contract,
    from: cards,
    except: ['./contract'],
    message: 'The contract is words alone: either side can be replaced while the other stays.',
  },
  {
    target: './src/app/functions',
    from: [cards],
    except: ['./contract', './i18n/languages.ts'],
    message: 'The function shares the contract with the card, and sends it every language as data.',
  },
  {
    target: './src/app/functions',
    from: sandbox,
    except: ['./api'],
    message: 'HubSpot gets no sandbox; tests of the function may call the simulated API.',
  },
  {
    target: `${conversations}/hubspot`,
    from: contract,
    message: '`hubspot/` knows the API and nothing of cards.',
  },
  {
    target: `${conversations}/hubspot`,
    from: conversations,
    except: ['./hubspot'],
    message: '`hubspot/` is used by operations and uses none.',
  },
  {
    target: `${conversations}/operations`,
    from: `${conversations}/main.ts`,
    message: "`main.ts` alone knows HubSpot's calling convention.",
  },
  {
    target: `${sandbox}/api`,
    from: './src',
    message: "The simulated API and the function's client are written apart: one checks the other.",
  },
  {
    target: [
      `${sandbox}/record-page`,
      `${sandbox}/accounts`,
      `${sandbox}/function-runner`,
      `${sandbox}/*.ts`,
    ],
    from: './src',
    except: ['./app/cards/contract'],
    message: 'The sandbox runs what was built, as HubSpot does.',
  },
  {
    target: `${sandbox}/doctor`,
    from: './src',
    except: [
      './app/app-hsmeta.json',
      './app/cards/contract',
      './app/functions/conversations/hubspot',
      './app/functions/conversations/operations/thread-lists.ts',
      './app/functions/conversations/testing',
    ],
    message:
      "The doctor makes the function's own calls, those that read; of its operations it asks only whose threads to list.",
  },
  {
    target: [`${sandbox}/deploy`, `${sandbox}/walls`],
    from: './src',
    message: 'They look at files, and run none of them.',
  },
];

const tests = ['**/*.test.ts', '**/*.test.tsx'];

export default tseslint.config(
  { ignores: ['**/dist/', '.sandbox/', 'src/app/functions/conversations.js'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: [
          './tsconfig.json',
          './src/app/cards/tsconfig.json',
          './sandbox/record-page/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: walls }],
      'import-x/no-cycle': 'error',
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
    // A test stands beside what it tests and may reach across the walls to the simulated API.
    files: tests,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Vitest's matchers, such as `expect.stringContaining`, are `any`.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
);
