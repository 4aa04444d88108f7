/** How many messages went between the page and the card's worker. */
interface Crossings {
  toWorker: number;
  toPage: number;
  /** Of those to the page, how many tell of the card's components. */
  changes: number;
}

/** Counts every message between the page and the worker that it starts. */
export function noteCrossings() {
  const crossings: Crossings = { toWorker: 0, toPage: 0, changes: 0 };
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
        crossings.toWorker += 1;
        if (Array.isArray(more)) post(message, more);
        else post(message, more);
      };
      worker.addEventListener('message', ({ data }) => {
        crossings.toPage += 1;
        if (isChange(data)) crossings.changes += 1;
      });
      latest = worker;
      return worker;
    },
  });
  return {
    crossings,
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

/** How @remote-ui/rpc says that a function is called, the channel's among them. */
const FUNCTION_APPLY = 5;

/** The channel is the one function whose first argument is the number of an action. */
function isChange(message: unknown): boolean {
  if (!Array.isArray(message) || message[0] !== FUNCTION_APPLY) return false;
  const call: unknown = message[1];
  const args: unknown = Array.isArray(call) ? call[2] : undefined;
  return Array.isArray(args) && typeof args[0] === 'number';
}
