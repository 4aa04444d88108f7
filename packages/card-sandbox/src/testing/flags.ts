/** Keep Chromium off the network: it has nothing to look for there. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * For tests, which are too short to profit from optimized code: each card starts in a worker that has none, and compiling
 * costs a fifth of a test.
 */
export const TEST_FLAGS = [
  ...FLAGS,
  '--js-flags=--no-opt --no-maglev --min-semi-space-size=16 --single-threaded-gc',
];
