import * as v from 'valibot';
import type { Agent } from '../../../../cards/contract/people.ts';
import { agentsWithAvailability } from '../../people/agents.ts';
import type { Action } from '../../request/call.ts';
import { firstThatFit, MAX_DATA_BYTES } from '../../request/response-size.ts';

/** Lists everybody to whom a thread can be assigned, by name. */
export const listAgents: Action<unknown, { agents: Agent[] }> = {
  fields: v.strictObject({}),
  // Other actions do not sort: the first comparison on a cold instance takes longer than reading a list of threads.
  run: async (call) => {
    const sorted = (await agentsWithAvailability(call)).sort((a, b) =>
      a.name.localeCompare(b.name),
    );
    return { agents: firstThatFit(sorted, MAX_DATA_BYTES) };
  },
};
