import { expect, it } from 'vitest';
import { createBackgroundInstalls, PendingInstallError } from './background-installs.ts';

const FILES = { 'package.json': '{ "dependencies": { "axios": "*" } }' };

/** Installs in the background from a registry that responds when the test says so. */
function install() {
  const attempts: { succeed: () => void; fail: () => void }[] = [];
  const seen: string[] = [];
  let onSettled: () => void = () => undefined;
  const inBackground = createBackgroundInstalls(() => {
    seen.push('settled');
    onSettled();
  });
  const npmInstall = inBackground((_, onInstall) => {
    onInstall?.();
    return new Promise((resolve, reject) => {
      attempts.push({
        succeed: () => resolve('/cache/node_modules'),
        fail: () => reject(new Error('no such package')),
      });
    });
  });
  return {
    attempts,
    seen,
    settled: () => new Promise<void>((resolve) => (onSettled = resolve)),
    npmInstall: () => npmInstall(FILES, () => seen.push('installing')),
  };
}

it('does not wait for a registry, and says when the packages are there', async () => {
  const { npmInstall, attempts, seen, settled } = install();
  await expect(npmInstall()).rejects.toThrow(PendingInstallError);
  await expect(npmInstall()).rejects.toThrow(PendingInstallError);
  expect(attempts).toHaveLength(1);
  const done = settled();
  attempts[0]?.succeed();
  await done;
  expect(seen).toEqual(['installing', 'settled']);
});

it('reports a failure at once while it tries again, and says only that it has succeeded', async () => {
  const { npmInstall, attempts, seen, settled } = install();
  await expect(npmInstall()).rejects.toThrow(PendingInstallError);
  const failed = settled();
  attempts[0]?.fail();
  await failed;
  await expect(npmInstall()).rejects.toThrow('no such package');
  attempts[1]?.fail();
  // The next attempt starts once the second one has ended.
  await expect.poll(() => npmInstall().catch(() => attempts.length)).toBe(3);
  const succeeded = settled();
  attempts[2]?.succeed();
  await succeeded;
  expect(seen).toEqual(['installing', 'settled', 'settled']);
});

it('returns installed packages at once', async () => {
  const inBackground = createBackgroundInstalls(() => undefined);
  const npmInstall = inBackground(() => Promise.resolve('/cache/node_modules'));
  expect(await npmInstall(FILES)).toBe('/cache/node_modules');
});
