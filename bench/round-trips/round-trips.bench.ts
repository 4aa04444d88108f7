import { z } from 'zod';
import { supportTeamAtScale } from 'hubspot-simulator/seed';
import { startSimulator, type Simulator } from 'hubspot-simulator';
import { startInstance, type FunctionInstance } from 'card-sandbox';
import { builtFunction, builtOneCall } from '../function/built-function.ts';
import type { Benchmark, Row } from '../statistics/benchmark.ts';
import type { InstanceState } from '../function/instance-state.ts';
import { measurePair, mediansOf, type Pair } from '../statistics/pairs.ts';
import { requestsOf } from './requests.ts';
import type { BenchmarkRequest } from './requests.ts';
import { callDepth } from './call-depth.ts';

const LATENCY_MS = 120;
/** Each with a fresh instance of both functions. */
const ROUNDS = 7;
/** Calls until the code is compiled; they are not measured. */
const WARM_UP_CALLS = 3;
const WARM_CALLS = 3;
const ONE_CALL = { path: '/account-info/v3/details' };
/** Several, because the card of one agent waits after forty calls in ten seconds. */
const AGENTS = [9001, 9002, 9003, 9004];

let sampleCount = 0;

interface Sample extends Pair {
  depth: number;
}

interface Instances {
  simulator: Simulator;
  conversations: FunctionInstance;
  oneCall: FunctionInstance;
}

export const benchmark: Benchmark = {
  title: `Time in upstream round trips of ${LATENCY_MS} ms, and calls one after another`,

  async measure() {
    const simulator = await startSimulator({
      seed: supportTeamAtScale({ threads: 1_000, messages: 0 }),
    });
    // Rate limits are not measured here.
    simulator.limits.allowance = { tenSecondly: 1e9, daily: 1e9 };
    simulator.latency.milliseconds = LATENCY_MS;
    const env = { HUBSPOT_API_URL: simulator.url, PRIVATE_APP_ACCESS_TOKEN: simulator.token };
    const [{ outFile }, oneCallFile] = await Promise.all([builtFunction(), builtOneCall()]);
    const rows: Row[] = [];
    for (const request of requestsOf(noraThread(simulator))) {
      const cold: Sample[] = [];
      const warm: Sample[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const conversations = startInstance(outFile, env, ignoreLog);
        const oneCall = startInstance(oneCallFile, env, ignoreLog);
        const instances = { simulator, conversations, oneCall };
        // Loading is measured by the bundle's benchmark.
        await Promise.all([answer(conversations, {}), answer(oneCall, {})]);
        cold.push(await sample(instances, request, round));
        for (let call = 0; call < WARM_UP_CALLS; call += 1) await sample(instances, request, call);
        for (let call = 0; call < WARM_CALLS; call += 1) {
          warm.push(await sample(instances, request, call));
        }
        conversations.stop();
        oneCall.stop();
      }
      rows.push(...rowsOf(request, 'cold', cold), ...rowsOf(request, 'warm', warm));
    }
    await simulator.close();
    return rows;
  },
};

function ignoreLog(): void {
  // The function's log is not measured.
}

function noraThread({ store }: Simulator): string {
  const byMail = store.threads
    .by('associatedContactId', '101')
    .find(({ archived, originalChannelId }) => !archived && originalChannelId === '1002');
  if (!byMail) throw new Error('Nora has no thread by e-mail');
  return byMail.id;
}

/** Measures a request and one upstream round trip, right after each other. */
async function sample(
  instances: Instances,
  request: BenchmarkRequest,
  turn: number,
): Promise<Sample> {
  const { simulator, conversations, oneCall } = instances;
  const measureRequest = async () => {
    simulator.requests.clear();
    const parameters = request.parameters(simulator);
    const agent = AGENTS[sampleCount++ % AGENTS.length];
    const { milliseconds, response } = await answer(conversations, parameters, agent);
    if (!z.object({ ok: z.literal(true) }).safeParse(response).success) {
      throw new Error(`${request.what} failed: ${JSON.stringify(response)}`);
    }
    return { milliseconds, depth: callDepth(simulator.requests.all()) };
  };
  const [{ milliseconds, depth }, roundTrip] = await measurePair(turn, measureRequest, () =>
    answer(oneCall, ONE_CALL),
  );
  return { value: milliseconds, baseline: roundTrip.milliseconds, depth };
}

/** Names the agent as HubSpot does: without a name, the first write of an instance reads the owners first. */
async function answer(instance: FunctionInstance, parameters: object, userId = AGENTS[0]) {
  const contextJson = JSON.stringify({ parameters, user: { userId } });
  const start = performance.now();
  const given = await instance.call({ contextJson });
  const milliseconds = performance.now() - start;
  if (!given.ok) throw new Error(given.reason);
  const response: unknown = JSON.parse(given.responseJson);
  return { milliseconds, response };
}

function rowsOf(request: BenchmarkRequest, state: InstanceState, samples: Sample[]): Row[] {
  return [
    {
      what: `${request.what}, ${state}`,
      ...mediansOf(samples),
      unit: 'ms',
      limit: { on: 'ratio', atMost: request.limit.times },
    },
    {
      what: `${request.what}, ${state}: calls one after another, at most`,
      value: Math.max(...samples.map(({ depth }) => depth)),
      unit: '',
      limit: { on: 'value', atMost: request.limit.depth },
    },
  ];
}
