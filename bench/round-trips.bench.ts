import { z } from 'zod';
import { supportTeamAtScale } from 'hubspot-simulator/seed';
import { startSimulator, type Simulator } from 'hubspot-simulator';
import { startInstance, type FunctionInstance } from 'card-sandbox';
import { builtFunction, builtOneCall } from './built-function.ts';
import type { Figure, Row } from './figure.ts';
import type { InstanceState } from './instance-state.ts';
import { median } from './median.ts';
import { asksOf } from './round-trips/asks.ts';
import type { Ask } from './round-trips/asks.ts';
import { callDepth } from './round-trips/call-depth.ts';

const LATENCY_MS = 120;
const ROUNDS = 5;
/** Until what is used often has been compiled; they are part of no figure. */
const WARM_UP_CALLS = 3;
const WARM_CALLS = 3;
const ONE_CALL = { path: '/account-info/v3/details' };

interface Sample {
  milliseconds: number;
  /** Of one upstream round trip, measured right before. */
  roundTrip: number;
  depth: number;
}

interface Instances {
  simulator: Simulator;
  conversations: FunctionInstance;
  oneCall: FunctionInstance;
}

export const figure: Figure = {
  title: `Time in upstream round trips of ${LATENCY_MS} ms, and calls one after another`,

  async measure() {
    const simulator = await startSimulator({
      seed: supportTeamAtScale({ threads: 1_000, messages: 0 }),
    });
    // The figure is about one caller's wait, not about how many calls an account has.
    simulator.limits.allowance = { tenSecondly: 1e9, daily: 1e9 };
    simulator.latency.milliseconds = LATENCY_MS;
    const env = { HUBSPOT_API_URL: simulator.url, PRIVATE_APP_ACCESS_TOKEN: simulator.token };
    const [{ outFile }, oneCallFile] = await Promise.all([builtFunction(), builtOneCall()]);
    const rows: Row[] = [];
    for (const ask of asksOf(noraThread(simulator))) {
      const cold: Sample[] = [];
      const warm: Sample[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const conversations = startInstance(outFile, env, ignoreLog);
        const oneCall = startInstance(oneCallFile, env, ignoreLog);
        const instances = { simulator, conversations, oneCall };
        // Loading is the bundle's figure.
        await Promise.all([answer(conversations, {}), answer(oneCall, {})]);
        cold.push(await sample(instances, ask));
        for (let call = 0; call < WARM_UP_CALLS; call += 1) await sample(instances, ask);
        for (let call = 0; call < WARM_CALLS; call += 1) warm.push(await sample(instances, ask));
        conversations.stop();
        oneCall.stop();
      }
      rows.push(...rowsOf(ask, 'cold', cold), ...rowsOf(ask, 'warm', warm));
    }
    await simulator.close();
    return rows;
  },
};

function ignoreLog(): void {
  // What the function logs is no part of these figures.
}

function noraThread({ store }: Simulator): string {
  const byMail = store.threads
    .by('associatedContactId', '101')
    .find(({ archived, originalChannelId }) => !archived && originalChannelId === '1002');
  if (!byMail) throw new Error('Nora has no thread by e-mail');
  return byMail.id;
}

async function sample(instances: Instances, ask: Ask): Promise<Sample> {
  const { simulator, conversations, oneCall } = instances;
  const trip = await answer(oneCall, ONE_CALL);
  simulator.requests.clear();
  const { milliseconds, response } = await answer(conversations, ask.parameters(simulator));
  if (!z.object({ ok: z.literal(true) }).safeParse(response).success) {
    throw new Error(`${ask.what} failed: ${JSON.stringify(response)}`);
  }
  const depth = callDepth(simulator.requests.all());
  return { milliseconds, roundTrip: trip.milliseconds, depth };
}

async function answer(instance: FunctionInstance, parameters: object) {
  const start = performance.now();
  const given = await instance.call({ contextJson: JSON.stringify({ parameters }) });
  const milliseconds = performance.now() - start;
  if (!given.ok) throw new Error(given.reason);
  const response: unknown = JSON.parse(given.responseJson);
  return { milliseconds, response };
}

function rowsOf(ask: Ask, state: InstanceState, samples: Sample[]): Row[] {
  return [
    {
      what: `${ask.what}, ${state}`,
      figure: median(samples.map(({ milliseconds }) => milliseconds)),
      baseline: median(samples.map(({ roundTrip }) => roundTrip)),
      unit: 'ms',
      limit: { on: 'ratio', atMost: ask.limit.times },
    },
    {
      what: `${ask.what}, ${state}: calls one after another, at most`,
      figure: Math.max(...samples.map(({ depth }) => depth)),
      unit: '',
      limit: { on: 'figure', atMost: ask.limit.depth },
    },
  ];
}
