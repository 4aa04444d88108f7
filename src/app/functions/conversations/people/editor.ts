import type { AccountCall } from '../request/call.ts';
import type { CallingAgent } from '../request/caller.ts';
import { agents } from './agents.ts';
import { identifyAgent } from './identify-agent.ts';

/**
 * Identifies the caller as one of the people who may save the team's settings: named in the deployed `settings.json`, and
 * verified by HubSpot.
 *
 * @returns Undefined for anybody else.
 */
export async function identifyEditor(call: AccountCall): Promise<CallingAgent | undefined> {
  const { caller, settings } = call;
  const editors = settings.editors.map((editor) => editor.trim().toLowerCase());
  const isVerified = caller.kind === 'verified' || caller.kind === 'email';
  if (editors.length === 0 || !isVerified) return undefined;
  const agent = await identifyAgent(call, caller);
  const email = agent.email ?? (await emailOf(call, agent));
  return editors.some((each) => `A-${each}` === agent.actorId || each === email?.toLowerCase())
    ? agent
    : undefined;
}

async function emailOf(call: AccountCall, { actorId }: CallingAgent): Promise<string | undefined> {
  const team = await agents(call);
  return team.find((agent) => agent.actorId === actorId)?.email;
}
