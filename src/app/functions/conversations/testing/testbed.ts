import { type SimulatorOptions, type Simulator, startSimulator } from 'hubspot-simulator';
import type { ActionName, Actions } from '../../../cards/contract/actions.ts';
import type { Envelope } from '../../../cards/contract/envelope.ts';
import type { RecordReference } from '../../../cards/contract/record.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../cards/contract/settings/settings.ts';
import { createRequestHandler } from '../handle-request.ts';
import type { RequestLog } from '../handle-request.ts';
import { runWithFakeTime } from './run-with-fake-time.ts';
import { FakeClock } from './fake-clock.ts';
import { HttpRecorder } from './http-recorder.ts';

export const NORA: RecordReference = { objectTypeId: '0-1', objectId: '101' };
export const SKYE_TRIP: RecordReference = { objectTypeId: '0-5', objectId: '501' };
export const PRIYA = 9001;
const NOW = new Date('2026-11-17T10:00:00Z');

export interface Caller {
  record?: RecordReference;
  userId?: number;
  token?: string;
  apiVersion?: string | undefined;
  /** Another API than the simulated one. */
  baseUrl?: string;
  /** What HubSpot confirms of the record; by default, the id that the card names. */
  propertiesToSend?: unknown;
}

/**
 * The function against the simulated API over real HTTP. Time stands still in both, and moves only when nothing else
 * does: so nothing here waits, however long a wait is.
 */
export class Testbed {
  readonly clock: FakeClock;
  readonly logs: RequestLog[] = [];
  readonly #wire = new HttpRecorder();
  /** What the team configured; takes effect with the next instance of the function. */
  settings: Settings = DEFAULT_SETTINGS;
  #conversations: ReturnType<typeof createRequestHandler>;

  private constructor(readonly simulator: Simulator) {
    this.clock = new FakeClock(NOW, (milliseconds) => simulator.clock.advance(milliseconds));
    this.#conversations = this.#instance();
  }

  static async start(options: SimulatorOptions = {}): Promise<Testbed> {
    return new Testbed(await startSimulator({ now: NOW, clock: 'standing', ...options }));
  }

  #instance() {
    return createRequestHandler(this.clock, (record) => this.logs.push(record), {
      settings: this.settings,
    });
  }

  /** The seed as it was, and a function that remembers nothing. */
  restart(): void {
    this.simulator.reset();
    this.simulator.clock.set(new Date(this.clock.now()));
    this.simulator.requests.clear();
    this.coldStart();
  }

  /** A cold instance of the function. */
  coldStart(): void {
    this.#conversations = this.#instance();
  }

  /** Any parameters and user, as HubSpot passes them on. */
  async invoke(
    parameters: unknown,
    user?: unknown,
    caller: Caller = {},
  ): Promise<Envelope<unknown>> {
    const { token = this.simulator.token, apiVersion, baseUrl = this.simulator.url } = caller;
    const { propertiesToSend = confirmed(parameters) } = caller;
    this.simulator.requests.clear();
    this.#wire.startCounting();
    const connection = { token, baseUrl, apiVersion };
    return runWithFakeTime(
      this.#conversations(parameters, { user, propertiesToSend }, connection),
      this.clock,
      this.#wire,
    );
  }

  async call<Name extends ActionName>(
    action: Name,
    fields: Actions[Name]['fields'],
    caller: Caller = {},
  ): Promise<Envelope<Actions[Name]['data']>> {
    const { record = NORA, userId = PRIYA } = caller;
    const parameters = Object.assign({ action, record, agent: { userId } }, fields);
    // The card believes the contract in the same way: what comes is JSON.
    const answer = JSON.stringify(await this.invoke(parameters, { userId }, caller));
    return JSON.parse(answer) as Envelope<Actions[Name]['data']>;
  }

  /** The data of a call that is expected to succeed. */
  async data<Name extends ActionName>(
    action: Name,
    fields: Actions[Name]['fields'],
    caller?: Caller,
  ): Promise<Actions[Name]['data']> {
    const answer = await this.call(action, fields, caller);
    if (!answer.ok) throw new Error(`${action}: ${JSON.stringify(answer.error)}`);
    return answer.data;
  }

  /** The error of a call that is expected to fail. */
  async error<Name extends ActionName>(
    action: Name,
    fields: Actions[Name]['fields'],
    caller?: Caller,
  ) {
    const answer = await this.call(action, fields, caller);
    if (answer.ok) throw new Error(`${action} succeeded`);
    return answer.error;
  }

  get roundTrips(): number {
    return this.#wire.roundTrips;
  }

  /** What the last call asked of the API, as `METHOD /path?query`. */
  get requests(): string[] {
    return this.#wire.requests;
  }

  /** What the last call changed in the API. */
  get writes(): string[] {
    return this.requests.filter((request) => !/^GET|\/actors\/batch\/read$/.test(request));
  }

  /** Lets other people act in the simulated account. */
  async act(path: string, body: object, method = 'POST'): Promise<void> {
    const { status } = await fetch(`${this.simulator.url}/_sandbox${path}`, {
      method,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (status >= 300) throw new Error(`${path} answered ${status}`);
  }

  close(): Promise<void> {
    return this.simulator.close();
  }
}

function confirmed(parameters: unknown): unknown {
  const { record } = Object(parameters) as { record?: { objectId?: unknown } };
  return { hs_object_id: record?.objectId };
}
