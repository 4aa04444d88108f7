import * as z from 'zod/mini';
import type { Agent } from '../../../cards/contract/people.ts';
import type { Action } from '../request/call.ts';
import { agents } from '../people/actors.ts';

/** Everybody whom a thread can be assigned to, by name. */
export const listAgents: Action<unknown, { agents: Agent[] }> = {
  fields: z.strictObject({}),
  // Sorted here alone: the first comparison of a cold instance costs more than reading a list of threads.
  run: async (call) => ({
    agents: (await agents(call)).sort((a, b) => a.name.localeCompare(b.name)),
  }),
};
