import type { Clock } from '../hubspot/transport/clock.ts';

/** A cache that limits the age and the number of its entries, and drops the oldest first. */
export class TtlCache<Value> {
  readonly #entries = new Map<string, { value: Value; until: number }>();

  constructor(
    private readonly clock: Clock,
    private readonly bounds: { maxAgeMs: number; maxEntries: number },
  ) {}

  get(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    if (entry && entry.until > this.clock.now()) return entry.value;
    this.#entries.delete(key);
    return undefined;
  }

  set(key: string, value: Value): void {
    const now = this.clock.now();
    this.#entries.delete(key);
    this.#entries.set(key, { value, until: now + this.bounds.maxAgeMs });
    for (const [oldest, { until }] of this.#entries) {
      if (this.#entries.size <= this.bounds.maxEntries && until > now) break;
      this.#entries.delete(oldest);
    }
  }

  delete(key: string): void {
    this.#entries.delete(key);
  }

  clear(): void {
    this.#entries.clear();
  }

  get size(): number {
    return this.#entries.size;
  }
}

/** A cache of promises: callers that miss the same key at the same time share one load. */
export class PromiseCache<Value> extends TtlCache<Promise<Value>> {
  getOrLoad(key: string, load: () => Promise<Value>): Promise<Value> {
    const known = this.get(key);
    if (known) return known;
    const loading = load();
    this.set(key, loading);
    return loading;
  }

  /** Stores a promise until it rejects: failures are not cached. */
  override set(key: string, value: Promise<Value>): void {
    super.set(key, value);
    value.catch(() => {
      if (this.get(key) === value) this.delete(key);
    });
  }
}
