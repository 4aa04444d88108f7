/** More in all requests at once, or in a single one, would not leave enough of the function's memory. */
const MAX_BYTES = { together: 20_000_000, alone: 30_000_000 };

/**
 * Bounds the bytes of the responses that the requests of one instance hold. Only one request at a time may exceed the
 * common bound: if several did, none would end.
 */
export class ResponseMemory {
  readonly #held = new Map<object, number>();
  #total = 0;
  #largest: object | undefined;

  /** Counts bytes that a request holds from now on; negative ones, which it lets go. Returns false if they do not fit. */
  hold(request: object, bytes: number): boolean {
    const held = (this.#held.get(request) ?? 0) + bytes;
    this.#held.set(request, held);
    this.#total += bytes;
    if (this.#total <= MAX_BYTES.together) return true;
    this.#largest ??= request;
    return this.#largest === request && held <= MAX_BYTES.alone;
  }

  /** Forgets a request that has ended. */
  release(request: object): void {
    this.#total -= this.#held.get(request) ?? 0;
    this.#held.delete(request);
    if (this.#largest === request) this.#largest = undefined;
  }
}
