import { createRequire } from 'node:module';
import { dateOn, followClock } from '../protocol/clock.ts';
import { callingMistake, NoMainError, NotJsonError, type Main } from './calling-mistakes.ts';
import type {
  InstanceCall,
  InstanceOptions,
  InstanceRequest,
  InstanceResult,
} from './function-instance.ts';
import { sendThroughProxy } from './outbound-calls.ts';
import { REQUESTED_URL } from './requested-url.ts';
import { SECRETS_IN_CONTEXT } from '../hubspot/secrets-in-context.ts';
import { skipWaits } from './skip-waits.ts';

// Runs in a function's own process. It loads the built file once and runs one call after another.

const { file, proxyUrl, directOrigin, usesCallback, skipsWaits } = JSON.parse(
  process.argv[2] ?? '',
) as InstanceOptions & { file: string };

const requireFile = createRequire(file);

// The function sees the simulator's time.
const RealDate = Date;
const clock = followClock(() => RealDate.now());
globalThis.Date = dateOn(clock, RealDate);
const waits = skipsWaits
  ? skipWaits(clock)
  : { during: <Value>(call: () => Promise<Value>) => call(), cancel: () => undefined };
if (proxyUrl !== undefined) sendThroughProxy({ proxyUrl, header: REQUESTED_URL, directOrigin });

process.on('message', (request: InstanceRequest) => {
  if ('env' in request) becomeCold(request.env);
  else void run(request).then((result) => process.send?.(result));
});
process.on('disconnect', () => process.exit());

async function run({ contextJson, clock: latest }: InstanceCall): Promise<InstanceResult> {
  if (latest) clock.set(latest);
  let main: Main | undefined;
  try {
    const response = await waits.during(async () => {
      main = load();
      return respond(main, contextOf(contextJson));
    });
    return {
      ok: true,
      responseJson: asJson(response),
      mistake: callingMistake(main, { response }),
    };
  } catch (error) {
    return { ok: false, reason: String(error), mistake: callingMistake(main, { error }) };
  }
}

/** HubSpot returns the response as JSON, and null when there is none. */
function asJson(response: unknown): string {
  try {
    const json: unknown = JSON.stringify(response ?? null);
    if (typeof json === 'string') return json;
  } catch (error) {
    throw new NotJsonError(error);
  }
  throw new NotJsonError(typeof response);
}

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

/** Leaves nothing of the calls so far. */
function becomeCold(env: Record<string, string>): void {
  waits.cancel();
  for (const name of Object.keys(requireFile.cache))
    Reflect.deleteProperty(requireFile.cache, name);
  for (const name of Object.keys(process.env)) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, env);
}

function load(): Main {
  const loaded = requireFile(file) as { main?: unknown };
  if (typeof loaded.main !== 'function') throw new NoMainError(loaded);
  return loaded.main as Main;
}
