import { createRequestHandler } from '../src/app/functions/conversations/handle-request.ts';
import { type FaultRequest, startSimulator, type Simulator } from 'hubspot-simulator';
import type { Benchmark, Row } from './statistics/benchmark.ts';
import { Envelope } from './function/envelope.ts';
import { everyAction } from './function/every-action.ts';
import { AutoAdvancingClock } from './function/auto-advancing-clock.ts';

const NOW = new Date('2026-11-17T10:00:00Z');
const ANSWER_WITHIN_S = 13;

interface Answered {
  /** On the function's clock; infinite if the response is not an envelope. */
  seconds: number;
  upstreamCalls: number;
  isGood: boolean;
}

export const benchmark: Benchmark = {
  title: 'Response time when an upstream call hangs (simulated seconds)',

  async measure() {
    const simulator = await startSimulator({ now: NOW, clock: 'standing' });
    const rows: Row[] = [];
    for (const [action, parameters] of Object.entries(everyAction(simulator))) {
      // Nobody may save settings until the deployed settings name editors.
      if (action === 'saveTeamSettings') continue;
      rows.push(await worstOf(simulator, action, parameters));
    }
    await simulator.close();
    return rows;
  },
};

async function worstOf(simulator: Simulator, action: string, parameters: object): Promise<Row> {
  let hung = 0;
  let worst = 0;
  // Each call hangs alone, then with all calls after it, because the check after a lost write may hang too.
  for (const alone of [{ count: 1 }, {}]) {
    for (let skip = 0; ; skip += 1) {
      const faults: FaultRequest[] = [{ name: 'hang', skip, ...alone }];
      const { seconds, upstreamCalls, isGood } = await ask(simulator, parameters, faults);
      if (upstreamCalls <= skip) {
        if (!isGood) throw new Error(`${action} fails without a hanging call`);
        break;
      }
      worst = Math.max(worst, seconds);
      hung += 1;
    }
  }
  return {
    what: `${action}, slowest of ${hung} hangs`,
    value: worst,
    unit: 's',
    limit: { on: 'value', atMost: ANSWER_WITHIN_S },
  };
}

/** Calls a cold instance on a fresh account. */
async function ask(
  simulator: Simulator,
  parameters: object,
  faults: FaultRequest[],
): Promise<Answered> {
  simulator.reset();
  simulator.faults.set(faults);
  const clock = new AutoAdvancingClock(NOW, (milliseconds) =>
    simulator.clock.advance(milliseconds),
  );
  let upstreamCalls = 0;
  const conversations = createRequestHandler(clock, (call) => (upstreamCalls = call.upstreamCalls));
  const settings = { token: simulator.token, baseUrl: simulator.url, apiVersion: undefined };
  const answer = await clock.until(conversations(parameters, {}, settings));
  const seconds = (clock.now() - NOW.getTime()) / 1_000;
  const envelope = Envelope.safeParse(answer);
  return {
    seconds: envelope.success ? seconds : Number.POSITIVE_INFINITY,
    upstreamCalls,
    isGood: envelope.data?.ok === true,
  };
}
