/** One call of the API. The token is never part of it. */
export interface LoggedRequest {
  /** ISO 8601, by the simulator's clock. */
  readonly at: string;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /** 0 when the connection ended without an answer. */
  readonly status: number;
  /** Real time until the answer. */
  readonly milliseconds: number;
  readonly body?: unknown;
}

/** The latest calls of the API, oldest first. */
export interface RequestLog {
  all(): LoggedRequest[];
  add(request: LoggedRequest): void;
  clear(): void;
}

/** @param capacity how many calls are kept */
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
