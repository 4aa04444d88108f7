import { createRequire } from 'node:module';
import { dateOn, followClock } from '../protocol/clock.ts';
import type { InstanceCall, InstanceOptions, InstanceResult } from './function-instance.ts';
import { sendThroughProxy } from './outbound-calls.ts';
import { REQUESTED_URL } from './requested-url.ts';
import { skipWaits } from './skip-waits.ts';

// Runs in a function's own process. It loads the built file once and runs one call after another.

type Main = (context: unknown, sendResponse?: (response: unknown) => void) => unknown;

const { file, proxyUrl, directOrigin, usesCallback, skipsWaits } = JSON.parse(
  process.argv[2] ?? '',
) as InstanceOptions & { file: string };

// The function sees the simulator's time.
const RealDate = Date;
const clock = followClock(() => RealDate.now());
globalThis.Date = dateOn(clock, RealDate);
const inItsTime = skipsWaits ? skipWaits(clock) : <Value>(call: () => Promise<Value>) => call();
if (proxyUrl !== undefined) sendThroughProxy({ proxyUrl, header: REQUESTED_URL, directOrigin });

process.on('message', (call: InstanceCall) => {
  void run(call).then((result) => process.send?.(result));
});
process.on('disconnect', () => process.exit());

async function run({ contextJson, clock: latest }: InstanceCall): Promise<InstanceResult> {
  if (latest) clock.set(latest);
  try {
    const response = await inItsTime(async () => respond(load(), contextOf(contextJson)));
    // HubSpot returns the response as JSON, and null when there is none.
    return { ok: true, responseJson: JSON.stringify(response ?? null) };
  } catch (error) {
    return { ok: false, reason: String(error) };
  }
}

/** HubSpot's own names for what it passes in `context.secrets`. */
const SECRETS_IN_CONTEXT = [
  'PRIVATE_APP_ACCESS_TOKEN',
  'HS_ENVIRONMENT',
  'HS_HUBLET',
  'HS_SERVERLESS_FUNCTION_ID',
];

/** The context with the fields that HubSpot's runner always sets, even to undefined. */
function contextOf(json: string): object {
  const secrets = Object.fromEntries(
    SECRETS_IN_CONTEXT.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const always = { propertiesToSend: {}, parameters: undefined, event: undefined, secrets };
  return { ...always, ...(JSON.parse(json) as object) };
}

/** Resolves to what comes first: the returned response, or the one passed to the callback. */
async function respond(main: Main, context: unknown): Promise<unknown> {
  if (!usesCallback) return main(context);
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
