/** More in all requests at once, or in a single one, would not leave enough of the function's memory. */
const MAX_BYTES = { together: 20_000_000, alone: 30_000_000 };

/**
 * Bounds the bytes of the responses that the requests of one instance hold. Only one request at a time may exceed the
 * common bound, and the others wait until it has ended.
 */
export class ResponseMemory {
  readonly #held = new Map<object, number>();
  #total = 0;
  #largest: object | undefined;
  #waiting: { request: object; resume: (fits: boolean) => void }[] = [];

  /**
   * Counts bytes that a request holds from now on; negative ones, which it lets go.
   *
   * @returns A promise while they do not fit yet. False if they never will.
   */
  hold(request: object, bytes: number): boolean | Promise<boolean> {
    this.#held.set(request, (this.#held.get(request) ?? 0) + bytes);
    this.#total += bytes;
    return (
      this.#fits(request) ??
      new Promise((resume) => {
        this.#waiting.push({ request, resume });
      })
    );
  }

  /** Forgets a request that has ended, and lets others continue. */
  release(request: object): void {
    this.#total -= this.#held.get(request) ?? 0;
    this.#held.delete(request);
    if (this.#largest === request) this.#largest = undefined;
    this.#waiting = this.#waiting.filter(({ request: each, resume }) => {
      const fits = each === request ? false : this.#fits(each);
      if (fits !== undefined) resume(fits);
      return fits === undefined;
    });
  }

  #fits(request: object): boolean | undefined {
    if ((this.#held.get(request) ?? 0) > MAX_BYTES.alone) return false;
    if (this.#total <= MAX_BYTES.together) return true;
    this.#largest ??= request;
    return this.#largest === request || undefined;
  }
}
