import type { Hono } from 'hono';
import type { FunctionRunner } from '../function-runner/function-runner.ts';
import type { ClockReading } from '../followed-clock.ts';
import type { Crm } from '../record-page/server/crm/crm.ts';
import type { AccountFacts } from '../record-page/server/function-calls.ts';

/** The HubSpot account behind the page: the simulated one, or a real one. */
export interface Account extends AccountFacts {
  /** All that the function finds in its environment, the app's token among it. */
  env: Record<string, string>;
  /** The time that the function goes by; the machine's own when absent. */
  readClock?: () => ClockReading;
  clockRuns: boolean;
  /** Address of the real API, when this is no simulation. */
  liveApi?: string;
  /** Its CRM records; absent where the sandbox does not read them. */
  crm?: Crm;
  /** Answers what the page asks about the account; `setEnv` gives the function another environment. */
  routes: (setEnv: FunctionRunner['setEnv']) => Hono;
  close: () => Promise<void>;
}
