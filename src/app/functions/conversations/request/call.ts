import type * as v from 'valibot';
import type { RecordReference } from '../../../cards/contract/record.ts';
import type { Settings } from '../../../cards/contract/settings/settings.ts';
import type { HubSpot } from '../hubspot/client.ts';
import type { Clock } from '../hubspot/transport/clock.ts';
import type { Caller, CallingAgent } from './caller.ts';
import type { InstanceCache } from './instance-cache.ts';

/** One request to the function, with everything an action needs. */
export interface Call {
  hubspot: HubSpot;
  clock: Clock;
  cache: InstanceCache;
  record: RecordReference;
  /** True if HubSpot itself says that the card is on this record. */
  isRecordConfirmed: boolean;
  /** What the team configured. */
  settings: Settings;
}

/** What every call has, about a record or about the account. */
export type AnyCall = Omit<Call, 'record' | 'isRecordConfirmed'>;

/** A call about the account, whatever record the card is on. */
export interface AccountCall extends AnyCall {
  caller: Caller;
}

/** A call that writes, or looks for what somebody wrote. */
export interface AgentCall extends Call {
  agent: CallingAgent;
}

/** One action of the contract. */
export interface Action<Fields, Data> {
  /** Checked before the first call to HubSpot. */
  fields: v.GenericSchema<unknown, Fields>;
  needsAgent?: false;
  needsRecord?: true;
  run(call: Call, fields: Fields): Promise<Data>;
}

/** The same for an action that needs to know who the agent is. */
export interface AgentAction<Fields, Data> {
  fields: v.GenericSchema<unknown, Fields>;
  needsAgent: true;
  needsRecord?: true;
  /** True if it sends something in the agent's name. */
  sends?: true;
  run(call: AgentCall, fields: Fields): Promise<Data>;
}

/** An action about the account, which needs no record. */
export interface AccountAction<Fields, Data> {
  fields: v.GenericSchema<unknown, Fields>;
  needsRecord: false;
  run(call: AccountCall, fields: Fields): Promise<Data>;
}
