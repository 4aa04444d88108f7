/** What a page hears while it is open. */
export type PageEvent =
  /** The card or the function was built anew: load again. */
  | { kind: 'rebuilt' }
  /** A build failed, or works again. */
  | { kind: 'problems'; problems: BuildProblem[] }
  /** A function call began or ended. */
  | { kind: 'call'; call: FunctionCall };

export interface BuildProblem {
  /** What could not be built. */
  what: string;
  /** With file and line, as the builder says it. */
  message: string;
}

/** `refused`: the function answered that it could not; `crashed`: it threw or ran too long. */
export interface CallResult {
  result: 'ok' | 'refused' | 'crashed';
  /** Error code, or why it crashed. */
  words: string;
}

/** One call of the function, without what was said in it. */
export interface FunctionCall {
  id: number;
  /** ISO 8601, by the simulator's clock. */
  at: string;
  /** The function's action, or its name. */
  action: string;
  /** Absent while it runs. */
  outcome?: CallResult & { milliseconds: number };
}

/** Hands every event to all pages that are open. */
export function createLiveEvents() {
  const listeners = new Set<(event: PageEvent) => void>();
  return {
    send: (event: PageEvent) => {
      for (const listener of listeners) listener(event);
    },
    /** @returns what ends the listening */
    listen: (listener: (event: PageEvent) => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

export type LiveEvents = ReturnType<typeof createLiveEvents>;
