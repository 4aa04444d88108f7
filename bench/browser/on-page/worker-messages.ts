/** How many messages went between the page and the card's worker, but for those that ask whether it still answers. */
interface WorkerMessages {
  toWorker: number;
  toPage: number;
  /** Of those to the page, how many tell of the card's components. */
  changes: number;
}

/** Counts the messages between the page and the worker that it starts. */
export function recordWorkerMessages() {
  const workerMessages: WorkerMessages = { toWorker: 0, toPage: 0, changes: 0 };
  const isPing = pings();
  let startedAt = Number.NaN;
  let latest: Worker | undefined;
  window.Worker = new Proxy(window.Worker, {
    construct: (PageWorker, [url, options]: [string | URL, WorkerOptions?]) => {
      startedAt = performance.now();
      const worker = new PageWorker(withPrelude(url), options);
      const post = worker.postMessage.bind(worker);
      worker.postMessage = (
        message: unknown,
        more?: Transferable[] | StructuredSerializeOptions,
      ) => {
        if (!isPing(message)) workerMessages.toWorker += 1;
        if (Array.isArray(more)) post(message, more);
        else post(message, more);
      };
      worker.addEventListener('message', ({ data }) => {
        if (isPing(data)) return;
        workerMessages.toPage += 1;
        if (isChange(data)) workerMessages.changes += 1;
      });
      latest = worker;
      return worker;
    },
  });
  return {
    workerMessages,
    startedAt: () => startedAt,
    /** Skips time in the worker, if it runs with the clock for that. */
    skip: (milliseconds: number) => latest?.postMessage({ skip: milliseconds }),
  };
}

declare const workerPrelude: string | undefined;

/** The worker's script, after what is to run before it. */
function withPrelude(url: string | URL): string | URL {
  if (typeof workerPrelude === 'undefined') return url;
  const script = JSON.stringify(new URL(url, location.href));
  return URL.createObjectURL(new Blob([`${workerPrelude}\nimportScripts(${script});`]));
}

/** How @remote-ui/rpc says that something is called by its name, what came of it, and that a function is called. */
const CALL = 0;
const RESULT = 1;
const FUNCTION_APPLY = 5;

/** Tells the page's own question whether the card still answers, and the answer: both come by the clock. */
function pings(): (message: unknown) => boolean {
  const asked = new Set<unknown>();
  return (message) => {
    const [kind, body] = partsOf(message);
    const [id, name] = partsOf(body);
    if (kind === CALL && name === 'ping') asked.add(id);
    return (kind === CALL || kind === RESULT) && asked.has(id);
  };
}

/** The channel is the one function whose first argument is the number of an action. */
function isChange(message: unknown): boolean {
  const [kind, call] = partsOf(message);
  const [, , args] = partsOf(call);
  return kind === FUNCTION_APPLY && typeof partsOf(args)[0] === 'number';
}

function partsOf(message: unknown): unknown[] {
  return Array.isArray(message) ? message : [];
}
