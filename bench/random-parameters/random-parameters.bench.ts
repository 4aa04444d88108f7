import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { startSimulator, type Simulator } from 'hubspot-simulator';
import { startInstance, type FunctionInstance } from 'card-sandbox';
import { builtFunction } from '../function/built-function.ts';
import { Envelope } from '../function/envelope.ts';
import { everyAction } from '../function/every-action.ts';
import type { Benchmark } from '../statistics/benchmark.ts';
import { brokenContexts, unwelcomeContexts } from './contexts.ts';

const BROKEN = 98_000;
const UNWELCOME = 2_000;
/** Values generated at once. */
const CHUNK = 1_000;

interface Findings {
  noEnvelope: number;
  notRefused: number;
  writes: number;
  withToken: number;
}

export const benchmark: Benchmark = {
  title: `${(BROKEN + UNWELCOME).toLocaleString('en')} random parameter values sent to the built function`,

  async measure() {
    const simulator = await startSimulator({ clock: 'standing' });
    simulator.limits.allowance = { tenSecondly: 1e9, daily: 1e9 };
    const { outFile } = await builtFunction();
    const found = { noEnvelope: 0, notRefused: 0, writes: 0, withToken: 0 };
    const env = { HUBSPOT_API_URL: simulator.url, PRIVATE_APP_ACCESS_TOKEN: simulator.token };
    const instance = startInstance(outFile, env, (log) => {
      if (log.includes(simulator.token)) found.withToken += 1;
    });
    const before = await goodAnswer(simulator, instance);
    for (const json of sampled(brokenContexts(simulator), BROKEN)) {
      const code = await check(simulator, instance, json, found);
      if (code !== 'INVALID_REQUEST' || simulator.requests.all().length > 0) found.notRefused += 1;
    }
    for (const json of sampled(unwelcomeContexts(simulator), UNWELCOME)) {
      await check(simulator, instance, json, found);
    }
    const isUnharmed = before === (await goodAnswer(simulator, instance));
    found.writes += writesSeen(simulator);
    instance.stop();
    await simulator.close();

    const none = (what: string, value: number) => ({
      what,
      value,
      unit: '',
      limit: { on: 'value' as const, atMost: 0 },
    });
    return [
      none('Responses that are not an envelope, crashes included', found.noEnvelope),
      none('Upstream writes', found.writes),
      none('Invalid requests not rejected before an upstream call', found.notRefused),
      none('Responses and log lines that contain the token', found.withToken),
      none('Valid requests with a different response than before', isUnharmed ? 0 : 1),
    ];
  },
};

/** The same values in every run. */
function* sampled(contexts: Arbitrary<string>, count: number): Generator<string> {
  for (let seed = 0; seed < count / CHUNK; seed += 1) {
    yield* fc.sample(contexts, { numRuns: CHUNK, seed });
  }
}

/** @returns The error code; undefined after a success */
async function check(
  simulator: Simulator,
  instance: FunctionInstance,
  json: string,
  found: Findings,
): Promise<string | undefined> {
  // Upstream calls may end after the response; these belong to the previous value.
  found.writes += writesSeen(simulator);
  simulator.requests.clear();
  const answer = await instance.call({ contextJson: json });
  if (JSON.stringify(answer).includes(simulator.token)) found.withToken += 1;
  const envelope = Envelope.safeParse(answer.ok && JSON.parse(answer.responseJson)).data;
  if (!envelope) found.noEnvelope += 1;
  if (envelope?.ok !== false) return undefined;
  const { code } = envelope.error;
  return code;
}

function writesSeen({ requests }: Simulator): number {
  return requests
    .all()
    .filter(({ method, path }) => method !== 'GET' && !path.endsWith('/actors/batch/read')).length;
}

/** The response to a valid request. */
async function goodAnswer(simulator: Simulator, instance: FunctionInstance): Promise<string> {
  const parameters = everyAction(simulator).readThread;
  const answer = await instance.call({ contextJson: JSON.stringify({ parameters }) });
  if (!answer.ok || !answer.responseJson.startsWith('{"ok":true')) {
    throw new Error('A valid request failed');
  }
  const { data } = Envelope.options[0].parse(JSON.parse(answer.responseJson));
  return JSON.stringify(data);
}
