import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { dateOn, followClock } from './followed-clock.ts';
import type { InstanceCall, ThreadAnswer } from './function-instance.ts';

// What runs inside a function's own thread: it loads the built file once and answers one call after another.

type Main = (context: unknown) => unknown;

const { file } = workerData as { file: string };
const port = parentPort;
if (!port) throw new Error('This file runs in a worker thread only.');

// HubSpot's functions and its API tell the same time; so do these.
const RealDate = Date;
const clock = followClock(() => RealDate.now());
globalThis.Date = dateOn(clock, RealDate);

port.on('message', (call: InstanceCall) => {
  void answer(call).then((result) => port.postMessage(result));
});

async function answer({ contextJson, clock: told }: InstanceCall): Promise<ThreadAnswer> {
  if (told) clock.set(told);
  try {
    const response = await load()(JSON.parse(contextJson));
    // HubSpot hands the answer on as JSON; a function that returns nothing answers null.
    return { ok: true, responseJson: JSON.stringify(response ?? null) };
  } catch (error) {
    return { ok: false, reason: String(error) };
  }
}

function load(): Main {
  const loaded = createRequire(file)(file) as { main?: unknown };
  if (typeof loaded.main !== 'function') throw new Error(`${file} does not export "main"`);
  return loaded.main as Main;
}
