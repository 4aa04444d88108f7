import type { Clock } from '../hubspot/transport/clock.ts';

export interface CacheBounds {
  maxAgeMs: number;
  maxEntries: number;
  /** Of all values together, measured as JSON. Unlimited by default. */
  maxBytes?: number;
}

interface Entry<Value> {
  value: Value;
  until: number;
  bytes: number;
}

/** A cache that limits the age, the number and the size of its entries, and drops the oldest first. */
export class TtlCache<Value> {
  readonly #entries = new Map<string, Entry<Value>>();
  #bytes = 0;

  constructor(
    private readonly clock: Clock,
    private readonly bounds: CacheBounds,
  ) {}

  get(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    if (entry && entry.until > this.clock.now()) return entry.value;
    this.delete(key);
    return undefined;
  }

  set(key: string, value: Value): void {
    this.delete(key);
    this.#entries.set(key, { value, until: this.clock.now() + this.bounds.maxAgeMs, bytes: 0 });
    this.#dropOldest();
  }

  /** Measures a value that is stored, and drops the oldest ones if all together are too large. */
  protected measure(key: string, content: unknown): void {
    const entry = this.#entries.get(key);
    if (!entry || this.bounds.maxBytes === undefined) return;
    const bytes = key.length + JSON.stringify([content]).length;
    this.#bytes += bytes - entry.bytes;
    entry.bytes = bytes;
    this.#dropOldest();
  }

  #dropOldest(): void {
    const { maxEntries, maxBytes = Infinity } = this.bounds;
    const now = this.clock.now();
    for (const [oldest, { until }] of this.#entries) {
      if (this.#entries.size <= maxEntries && this.#bytes <= maxBytes && until > now) break;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    this.#bytes -= this.#entries.get(key)?.bytes ?? 0;
    this.#entries.delete(key);
  }

  clear(): void {
    this.#entries.clear();
    this.#bytes = 0;
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
    value.then(
      (content) => {
        if (this.get(key) === value) this.measure(key, content);
      },
      () => {
        if (this.get(key) === value) this.delete(key);
      },
    );
  }
}
