import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { startSimulator } from '../api/start-simulator.ts';
import type { Simulator } from '../api/start-simulator.ts';
import { startInstance } from '../function-instance.ts';
import type { FunctionInstance } from '../function-instance.ts';
import { builtFunction } from './built-function.ts';
import { Envelope } from './envelope.ts';
import { everyAction } from './every-action.ts';
import type { Figure } from './figure.ts';
import { randomContexts } from './random-parameters/contexts.ts';
import type { RandomContext } from './random-parameters/contexts.ts';

const VALUES = 100_000;
/** Generated at a time. */
const CHUNK = 1_000;
const CALLS_END_MS = 5;

interface Findings {
  noEnvelope: number;
  notRefused: number;
  writes: number;
  withToken: number;
  longestRefusal: number;
}

export const figure: Figure = {
  title: `${VALUES.toLocaleString('en')} random parameter values, to the built function`,

  async measure() {
    const simulator = await startSimulator({ clock: 'standing' });
    simulator.limits.allowance = { tenSecondly: 1e9, daily: 1e9 };
    const { outFile } = await builtFunction();
    const found = { noEnvelope: 0, notRefused: 0, writes: 0, withToken: 0, longestRefusal: 0 };
    const env = { HUBSPOT_API_URL: simulator.url, PRIVATE_APP_ACCESS_TOKEN: simulator.token };
    const instance = startInstance(outFile, env, (log) => {
      if (log.includes(simulator.token)) found.withToken += 1;
    });
    const before = await goodAnswer(simulator, instance);
    const contexts = randomContexts(simulator);
    for (let seed = 0; seed < VALUES / CHUNK; seed += 1) {
      for (const context of fc.sample(contexts, { numRuns: CHUNK, seed })) {
        await check(simulator, instance, context, found);
      }
    }
    const isUnharmed = before === (await goodAnswer(simulator, instance));
    instance.stop();
    await simulator.close();

    const none = (what: string, figure: number) => ({
      what,
      figure,
      unit: '',
      limit: { on: 'figure' as const, atMost: 0 },
    });
    return [
      none('Answers that are no envelope, crashes among them', found.noEnvelope),
      none('Upstream writes', found.writes),
      none('Broken requests not refused before HubSpot is asked anything', found.notRefused),
      none('Answers and log lines with the token in them', found.withToken),
      none('Good requests that are answered otherwise than before', isUnharmed ? 0 : 1),
      { what: 'Longest refusal', figure: found.longestRefusal, unit: 'characters' },
    ];
  },
};

async function check(
  simulator: Simulator,
  instance: FunctionInstance,
  { json, isBroken }: RandomContext,
  found: Findings,
): Promise<void> {
  simulator.requests.clear();
  const answer = await instance.answer({ contextJson: json });
  // An answer may come before the last call for it has ended.
  if (!isBroken) await setTimeout(CALLS_END_MS);
  const asked = simulator.requests.all();
  found.writes += asked.filter(
    ({ method, path }) => method !== 'GET' && !path.endsWith('/actors/batch/read'),
  ).length;
  if (JSON.stringify(answer).includes(simulator.token)) found.withToken += 1;
  const envelope = Envelope.safeParse(answer.ok && JSON.parse(answer.responseJson)).data;
  if (!envelope) found.noEnvelope += 1;
  const error = envelope?.ok === false ? envelope.error : undefined;
  found.longestRefusal = Math.max(found.longestRefusal, error?.message.length ?? 0);
  if (isBroken && (error?.code !== 'INVALID_REQUEST' || asked.length > 0)) found.notRefused += 1;
}

/** What a reader who does nothing wrong gets. */
async function goodAnswer(simulator: Simulator, instance: FunctionInstance): Promise<string> {
  const parameters = everyAction(simulator).readThread;
  const answer = await instance.answer({ contextJson: JSON.stringify({ parameters }) });
  if (!answer.ok || !answer.responseJson.startsWith('{"ok":true')) {
    throw new Error('A good request is not answered well');
  }
  const { data } = Envelope.options[0].parse(JSON.parse(answer.responseJson));
  return JSON.stringify(data);
}
