import type { NpmInstall } from './npm-install.ts';

/** The packages are being installed: the build goes on without the parts that need them. */
export class PendingInstallError extends Error {
  /** Ends with the installation. */
  readonly installing: Promise<unknown>;

  constructor(installing: Promise<unknown>) {
    super('The packages are being installed.');
    this.installing = installing;
  }
}

/**
 * Lets installations run in the background, so that nobody waits for a slow or silent registry.
 *
 * @param onSettled Called when an installation has ended, except when it failed again.
 * @returns a function that is given the `npmInstall` of each build. The one that it returns throws PendingInstallError
 *   while an installation runs, and the latest failure while it is tried again.
 */
export function createBackgroundInstalls(
  onSettled: () => void,
): (npmInstall: NpmInstall) => NpmInstall {
  const running = new Map<string, Promise<unknown>>();
  const failures = new Map<string, unknown>();
  return (npmInstall) => async (files, onInstall) => {
    const key = JSON.stringify(files);
    const report = (installing: Promise<unknown>) => {
      if (failures.has(key)) throw failures.get(key);
      throw new PendingInstallError(installing);
    };
    const current = running.get(key);
    if (current) return report(current);
    let takesTime: () => void = () => undefined;
    const started = new Promise<undefined>((resolve) => (takesTime = () => resolve(undefined)));
    const installing = npmInstall(files, () => {
      if (!failures.has(key)) onInstall?.();
      takesTime();
    });
    const installed = await Promise.race([installing, started]);
    if (installed !== undefined) return installed;
    running.set(key, installing);
    const settle = (isNews: boolean) => {
      running.delete(key);
      if (isNews) onSettled();
    };
    installing.then(
      () => {
        failures.delete(key);
        settle(true);
      },
      (error: unknown) => {
        const isNews = !failures.has(key);
        failures.set(key, error);
        settle(isNews);
      },
    );
    return report(installing);
  };
}
