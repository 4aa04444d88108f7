/** A logged API call. It never contains the token. */
export interface LoggedRequest {
  /** ISO 8601, by the simulator's clock. */
  readonly at: string;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /** 0 if the connection ended without a response. */
  readonly status: number;
  /** Real time until the response. */
  readonly milliseconds: number;
  readonly body?: unknown;
}

/** The latest API calls, oldest first. */
export interface RequestLog {
  all(): LoggedRequest[];
  add(request: LoggedRequest): void;
  clear(): void;
}

/** @param capacity maximum number of calls */
export function createRequestLog(capacity = 200): RequestLog {
  let requests: LoggedRequest[] = [];
  return {
    all: () => [...requests],
    add: (request) => {
      requests = [...requests, request].slice(-capacity);
    },
    clear: () => {
      requests = [];
    },
  };
}
