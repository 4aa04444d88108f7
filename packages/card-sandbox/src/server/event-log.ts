import type { PendingWrite } from '../protocol/pending-write.ts';
import type { BuildProblem, FunctionCall, SandboxEvents } from '../protocol/sandbox-events.ts';

/** How many calls are kept. */
const MAX_CALLS = 200;

interface Options {
  problems: () => BuildProblem[];
  /** What is known from the start to be unsupported. */
  unsupported?: () => string[];
  /** Called once for each sentence that is added later. */
  onUnsupported?: (sentence: string) => void;
  pendingWrites?: () => PendingWrite[];
}

/** Keeps what has happened since the start, with a version that grows at every change. */
export function createEventLog({
  problems,
  unsupported = () => [],
  onUnsupported = () => undefined,
  pendingWrites = () => [],
}: Options) {
  /** Since the latest build, so that a sentence disappears when its cause is fixed. */
  const found = new Set<string>();
  const reported = new Set<string>();
  let version = 0;
  let builds = 0;
  let calls: FunctionCall[] = [];
  return {
    /** @returns undefined when nothing has changed since `seen` */
    since: (seen: number): SandboxEvents | undefined =>
      seen === version
        ? undefined
        : {
            version,
            builds,
            problems: problems(),
            calls,
            unsupported: [...unsupported(), ...found],
            pendingWrites: pendingWrites(),
          },
    built: () => {
      found.clear();
      version += 1;
      builds += 1;
    },
    /** Notes that something outside the log has changed: a build that failed, or the pending writes. */
    changed: () => {
      version += 1;
    },
    addUnsupported: (sentence: string) => {
      if (found.has(sentence) || unsupported().includes(sentence)) return;
      version += 1;
      found.add(sentence);
      if (reported.has(sentence)) return;
      reported.add(sentence);
      onUnsupported(sentence);
    },
    /** Adds a call, or replaces it once it has ended. */
    addCall: (call: FunctionCall) => {
      version += 1;
      calls = [...calls.filter(({ id }) => id !== call.id), call].slice(-MAX_CALLS);
    },
  };
}

export type EventLog = ReturnType<typeof createEventLog>;
