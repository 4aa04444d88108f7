import type { PendingWrite } from '../protocol/pending-write.ts';
import type {
  BuildProblem,
  FunctionCall,
  Notice,
  SandboxEvents,
} from '../protocol/sandbox-events.ts';

/** How many calls are kept. */
const MAX_CALLS = 200;

interface Options {
  problems: () => BuildProblem[];
  /** What is known from the start to be unsupported. */
  unsupported?: () => string[];
  /** What is known from the start to be wrong in the project. */
  mistakes?: () => string[];
  /** Called once for each notice that is added later. */
  onNotice?: (notice: Notice) => void;
  pendingWrites?: () => PendingWrite[];
}

/** Keeps what has happened since the start, with a version that grows at every change. */
export function createEventLog({
  problems,
  unsupported = () => [],
  mistakes = () => [],
  onNotice = () => undefined,
  pendingWrites = () => [],
}: Options) {
  /** Since the latest build, so that a sentence disappears when its cause is fixed. */
  const found = { unsupported: new Set<string>(), mistake: new Set<string>() };
  const known = { unsupported, mistake: mistakes };
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
            unsupported: [...new Set([...unsupported(), ...found.unsupported])],
            mistakes: [...new Set([...mistakes(), ...found.mistake])],
            pendingWrites: pendingWrites(),
          },
    builds: () => builds,
    built: () => {
      found.unsupported.clear();
      found.mistake.clear();
      version += 1;
      builds += 1;
    },
    /** Notes that something outside the log has changed: a build that failed, or the pending writes. */
    changed: () => {
      version += 1;
    },
    addNotice: (notice: Notice) => {
      const { kind, sentence } = notice;
      if (found[kind].has(sentence) || known[kind]().includes(sentence)) return;
      version += 1;
      found[kind].add(sentence);
      if (reported.has(sentence)) return;
      reported.add(sentence);
      onNotice(notice);
    },
    /** Adds a call, or replaces it once it has ended. */
    addCall: (call: FunctionCall) => {
      version += 1;
      calls = [...calls.filter(({ id }) => id !== call.id), call].slice(-MAX_CALLS);
    },
  };
}

export type EventLog = ReturnType<typeof createEventLog>;
