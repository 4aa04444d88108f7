import { subscribe } from 'node:diagnostics_channel';

/** Calls over the wire, as Node's own fetch reports them. */
export class HttpRecorder {
  /** Grows with everything that happens on the wire. */
  activity = 0;
  #trips = new Map<object, number>();
  #ended = 0;
  #most = 0;
  #made: string[] = [];
  readonly #pending = new Set<object>();

  constructor() {
    subscribe('undici:request:create', (event) => {
      this.activity += 1;
      // A call made after another ended had to wait for it: that is a round trip more.
      const trip = this.#ended + 1;
      this.#trips.set(requestOf(event), trip);
      this.#most = Math.max(this.#most, trip);
      this.#made.push(textOf(requestOf(event)));
      this.#pending.add(requestOf(event));
    });
    for (const end of ['undici:request:trailers', 'undici:request:error']) {
      subscribe(end, (event) => {
        this.activity += 1;
        this.#ended = Math.max(this.#ended, this.#trips.get(requestOf(event)) ?? 0);
        this.#pending.delete(requestOf(event));
      });
    }
  }

  startCounting(): void {
    this.#trips = new Map();
    this.#ended = 0;
    this.#most = 0;
    this.#made = [];
    this.#pending.clear();
  }

  /** Calls since counting began that have no answer yet. */
  get pending(): number {
    return this.#pending.size;
  }

  /** Calls since counting began, as `METHOD /path`; those without an answer as well. */
  get requests(): string[] {
    return [...this.#made];
  }

  /** Upstream round trips, one after another, since counting began. */
  get roundTrips(): number {
    return this.#most;
  }
}

function textOf(request: object): string {
  const method = 'method' in request ? String(request.method) : '';
  const path = 'path' in request ? String(request.path) : '';
  return `${method} ${path}`;
}

function requestOf(event: unknown): object {
  const request = typeof event === 'object' && event && 'request' in event ? event.request : event;
  return typeof request === 'object' && request ? request : {};
}
