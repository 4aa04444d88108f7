import * as z from 'zod/mini';
import type { Agent } from '../../../cards/contract/people.ts';
import type { Action } from './call.ts';
import { agents } from './names.ts';

/** Everybody whom a thread can be assigned to. */
export const listAgents: Action<unknown, { agents: Agent[] }> = {
  fields: z.strictObject({}),
  run: async (call) => ({ agents: await agents(call) }),
};
