import { defineConfig } from 'vitest/config';

/** The function's tests alone, for `npm run mutate`. */
export default defineConfig({
  test: {
    include: ['src/app/functions/**/*.test.ts'],
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
