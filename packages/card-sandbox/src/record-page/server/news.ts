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
  /** What is needed here and the sandbox has not, in sentences. */
  lacks: string[];
}

/** How many calls are kept. */
const LOG_LENGTH = 200;

/**
 * Keeps what has happened since the start, by a version that grows with it.
 *
 * @param lacks What is known from the start to be lacking.
 * @param onLack Told of each thing that turns out to be lacking later, once.
 */
export function createNews(
  problems: () => BuildProblem[],
  lacks: () => string[] = () => [],
  onLack: (sentence: string) => void = () => undefined,
) {
  /** Seen since the latest build: who mends it sees it go. */
  const found = new Set<string>();
  const told = new Set<string>();
  let version = 0;
  let builds = 0;
  let calls: FunctionCall[] = [];
  return {
    /** @returns nothing when there is nothing newer than `version` */
    since: (seen: number): News | undefined =>
      seen === version
        ? undefined
        : {
            version,
            builds,
            problems: problems(),
            calls,
            lacks: [...lacks(), ...found],
          },
    built: () => {
      found.clear();
      version += 1;
      builds += 1;
    },
    buildFailed: () => {
      version += 1;
    },
    lack: (sentence: string) => {
      if (found.has(sentence) || lacks().includes(sentence)) return;
      version += 1;
      found.add(sentence);
      if (told.has(sentence)) return;
      told.add(sentence);
      onLack(sentence);
    },
    /** A call that began, or the same one as it ended. */
    call: (call: FunctionCall) => {
      version += 1;
      calls = [...calls.filter(({ id }) => id !== call.id), call].slice(-LOG_LENGTH);
    },
  };
}

export type NewsDesk = ReturnType<typeof createNews>;
