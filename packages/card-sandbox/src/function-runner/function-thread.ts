import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { dateOn, followClock } from '../followed-clock.ts';
import type { InstanceCall, ThreadAnswer, ThreadOptions } from './function-instance.ts';
import { sendThrough } from './outbound-calls.ts';
import { ASKED_URL } from './asked-url.ts';

// What runs inside a function's own thread: it loads the built file once and answers one call after another.

type Main = (context: unknown, sendResponse?: (response: unknown) => void) => unknown;

const { file, gateUrl, callsBack } = workerData as ThreadOptions & { file: string };
const port = parentPort;
if (!port) throw new Error('This file runs in a worker thread only.');

// HubSpot's functions and its API tell the same time; so do these.
const RealDate = Date;
const clock = followClock(() => RealDate.now());
globalThis.Date = dateOn(clock, RealDate);
if (gateUrl !== undefined) sendThrough(gateUrl, ASKED_URL);

port.on('message', (call: InstanceCall) => {
  void answer(call).then((result) => port.postMessage(result));
});

async function answer({ contextJson, clock: told }: InstanceCall): Promise<ThreadAnswer> {
  if (told) clock.set(told);
  try {
    const response = await run(load(), JSON.parse(contextJson));
    // HubSpot hands the answer on as JSON; a function that returns nothing answers null.
    return { ok: true, responseJson: JSON.stringify(response ?? null) };
  } catch (error) {
    return { ok: false, reason: String(error) };
  }
}

/** What comes first: the answer that the function returns, or the one that it calls back with. */
async function run(main: Main, context: unknown): Promise<unknown> {
  if (!callsBack) return main(context);
  return new Promise((resolve, reject) => {
    Promise.resolve(main(context, resolve)).then(
      (returned) => returned !== undefined && resolve(returned),
      reject,
    );
  });
}

function load(): Main {
  const loaded = createRequire(file)(file) as { main?: unknown };
  if (typeof loaded.main !== 'function') throw new Error(`${file} does not export "main"`);
  return loaded.main as Main;
}
