import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';
import { defaultAdminFiles } from './tests/default-admin-files.ts';

/** Runs tests without a server first: a mutant ends with the first test that fails, and most fail there. */
class QuickTestsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted].sort((a, b) => Number(needsServer(a)) - Number(needsServer(b)));
  }
}

function needsServer({ moduleId }: TestSpecification): boolean {
  return /testbed|startStubApi|startSimulator/.test(readFileSync(moduleId, 'utf8'));
}

/** The tests of the function alone, for `npm run mutate`. */
export default defineConfig({
  plugins: [defaultAdminFiles],
  test: {
    include: [
      'src/app/functions/**/*.test.ts',
      'tests/variants/{content,cursors,refusals,versions}.test.ts',
    ],
    isolate: false,
    // Mutants run side by side, so a slow test can fail by itself. Only one that fails twice counts.
    retry: 1,
    sequence: { sequencer: QuickTestsFirst },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
