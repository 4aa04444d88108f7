import { defineConfig } from 'vitest/config';
import { defaultAdminFiles } from './tests/default-admin-files.ts';

/** For slow and busy machines: only what fails waits this long, and only a test that fails twice is broken. */
const limits = { testTimeout: 60_000, hookTimeout: 60_000, retry: 1 };

/** Importing modules takes longer than most of these tests. */
const shared = {
  // Files share the modules of their worker.
  isolate: false,
  // Much of what tests allocate is short-lived: room for it saves a tenth of their time.
  execArgv: ['--min-semi-space-size=16', '--max-semi-space-size=64'],
};

export default defineConfig({
  test: {
    // Most tests wait for a browser or a server: three at a time keep two cores busy.
    maxWorkers: 3,
    reporters: ['default', ['json', { outputFile: '.sandbox/test-results.json' }]],
    projects: [
      {
        plugins: [defaultAdminFiles],
        esbuild: { jsx: 'automatic' },
        test: {
          ...limits,
          ...shared,
          name: 'node',
          include: [
            '{src,packages/*/src,scripts,bench}/**/*.test.{ts,tsx}',
            'tests/{documentation,integration,variants}/**/*.test.ts',
          ],
          setupFiles: ['src/app/cards/testing/setup.ts'],
        },
      },
      {
        test: {
          ...limits,
          ...shared,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', 'packages/card-sandbox/tests/**/*.test.ts'],
          globalSetup: ['packages/card-sandbox/tests/setup.ts', 'tests/browser/global-setup.ts'],
          // For slow machines: nothing here waits longer than it has to.
          testTimeout: 90_000,
          hookTimeout: 90_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
