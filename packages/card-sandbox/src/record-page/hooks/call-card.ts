/**
 * Calls a function of the card, which lives in its worker.
 *
 * What goes wrong there, the worker reports by itself; here it only must not count as an error of the page.
 */
export function callCard<Args extends unknown[]>(
  callback: ((...args: Args) => unknown) | null | undefined,
  ...args: Args
): void {
  if (!callback) return;
  Promise.resolve(callback(...args)).catch(() => undefined);
}
