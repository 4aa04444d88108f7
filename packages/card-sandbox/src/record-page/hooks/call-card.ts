/**
 * Calls a function of the card in its worker.
 *
 * The worker reports its errors itself, so rejections are ignored here.
 */
export function callCard<Args extends unknown[]>(
  callback: ((...args: Args) => unknown) | null | undefined,
  ...args: Args
): void {
  if (!callback) return;
  Promise.resolve(callback(...args)).catch(() => undefined);
}
