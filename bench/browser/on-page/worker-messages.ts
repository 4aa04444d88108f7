/** Counts of messages between the page and the card's worker, without pings. */
interface WorkerMessages {
  toWorker: number;
  toPage: number;
  /** Messages to the page that update the card's components. */
  changes: number;
}

/** Counts the messages between the page and its worker. */
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
    /** Advances the worker's clock, if it has the clock for that. */
    skip: (milliseconds: number) => latest?.postMessage({ skip: milliseconds }),
  };
}

declare const workerPrelude: string | undefined;

/** The worker's script, preceded by the prelude. */
function withPrelude(url: string | URL): string | URL {
  if (typeof workerPrelude === 'undefined') return url;
  const script = JSON.stringify(new URL(url, location.href));
  return URL.createObjectURL(new Blob([`${workerPrelude}\nimportScripts(${script});`]));
}

/** The message kinds of @remote-ui/rpc: a call by name, its result, and a call of a function. */
const CALL = 0;
const RESULT = 1;
const FUNCTION_APPLY = 5;

/** Recognizes the page's periodic pings and their responses. */
function pings(): (message: unknown) => boolean {
  const asked = new Set<unknown>();
  return (message) => {
    const [kind, body] = partsOf(message);
    const [id, name] = partsOf(body);
    if (kind === CALL && name === 'ping') asked.add(id);
    return (kind === CALL || kind === RESULT) && asked.has(id);
  };
}

/** Only the remote channel's first argument is the number of an action. */
function isChange(message: unknown): boolean {
  const [kind, call] = partsOf(message);
  const [, , args] = partsOf(call);
  return kind === FUNCTION_APPLY && typeof partsOf(args)[0] === 'number';
}

function partsOf(message: unknown): unknown[] {
  return Array.isArray(message) ? message : [];
}
