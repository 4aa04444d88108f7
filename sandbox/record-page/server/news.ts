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

/** What pages ask for again and again while they are open. */
export interface News {
  version: number;
  /** How often something was built anew: more than before means to load again. */
  builds: number;
  problems: BuildProblem[];
  calls: FunctionCall[];
}

/** How many calls are kept. */
const LOG_LENGTH = 200;

/** Keeps what has happened since the start, by a version that grows with it. */
export function createNews(problems: () => BuildProblem[]) {
  let version = 0;
  let builds = 0;
  let calls: FunctionCall[] = [];
  return {
    /** @returns nothing when there is nothing newer than `version` */
    since: (seen: number): News | undefined =>
      seen === version ? undefined : { version, builds, problems: problems(), calls },
    built: () => {
      version += 1;
      builds += 1;
    },
    buildFailed: () => {
      version += 1;
    },
    /** A call that began, or the same one as it ended. */
    call: (call: FunctionCall) => {
      version += 1;
      calls = [...calls.filter(({ id }) => id !== call.id), call].slice(-LOG_LENGTH);
    },
  };
}

export type NewsDesk = ReturnType<typeof createNews>;
