const TESTS = String.raw`(\.test\.tsx?$|/testing/)`;
const FUNCTION = '^src/app/functions/conversations';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Files that import each other cannot be understood or moved one at a time.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-folder-cycles',
      comment: 'Folders that import each other are one folder with two names.',
      severity: 'error',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
    {
      name: 'cards-stand-alone',
      comment: 'HubSpot builds the cards from their own folder, without anything above it.',
      severity: 'error',
      from: { path: '^src/app/cards/', pathNot: TESTS },
      to: { path: '^(src|packages|scripts|tests|bench)/', pathNot: '^src/app/cards/' },
    },
    {
      name: 'contract-stands-alone',
      comment: 'The contract is shared by card and function, so it depends on neither.',
      severity: 'error',
      from: { path: '^src/app/cards/contract/', pathNot: TESTS },
      to: { path: '^src/', pathNot: '^src/app/cards/contract/' },
    },
    {
      name: 'function-shares-contract-languages-and-settings-only',
      comment:
        'The function shares the contract and the settings with the card, and sends it every language as data.',
      severity: 'error',
      from: { path: '^src/app/functions/', pathNot: TESTS },
      to: {
        path: '^(src/app/cards|packages|scripts|tests|bench)/',
        pathNot:
          '^src/app/cards/(contract/|i18n/(settings-page/)?languages\\.ts$|settings\\.json$)',
      },
    },
    {
      name: 'hubspot-knows-the-api-only',
      comment: '`hubspot/` knows HubSpot’s API and nothing about cards or actions.',
      severity: 'error',
      from: { path: `${FUNCTION}/hubspot/`, pathNot: TESTS },
      to: { path: '^src/', pathNot: `${FUNCTION}/hubspot/` },
    },
    {
      name: 'main-is-the-entry',
      comment: '`main.ts` alone knows HubSpot’s calling convention.',
      severity: 'error',
      from: { path: '^src/app/functions/', pathNot: TESTS },
      to: { path: `${FUNCTION}/main\\.ts$` },
    },
    {
      name: 'packages-know-nothing-of-this-project',
      comment:
        'The simulator and the sandbox serve any project; the simulator also checks our client.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^(src|scripts|tests|bench)/' },
    },
    {
      name: 'packages-through-their-exports',
      comment: 'A package is used by its name, through what it exports.',
      severity: 'error',
      from: { path: '^(src|scripts|tests|bench|packages/card-sandbox)/' },
      to: { path: '^packages/hubspot-simulator/', pathNot: '/index\\.ts$' },
    },
    {
      name: 'card-sandbox-through-its-exports',
      comment: 'A package is used by its name, through what it exports.',
      severity: 'error',
      from: { path: '^(src|scripts|tests|bench)/' },
      to: {
        path: '^packages/card-sandbox/',
        pathNot: '/(index|start/command|build/cache/content-hash|functions/calling-variants)\\.ts$',
      },
    },
    {
      name: 'deploy-runs-no-product-code',
      comment: 'Deploying looks at files and runs none of them.',
      severity: 'error',
      from: { path: '^scripts/deploy/', pathNot: TESTS },
      to: { path: '^src/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: {
      path: '(^|/)(node_modules|dist|tests/projects)/|functions/conversations\\.js$|\\.test\\.tsx?$|/testing/',
    },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
    reporterOptions: {
      // Readable names in the diagrams, so that a change to one import changes one line.
      mermaid: { minify: false },
    },
  },
};
