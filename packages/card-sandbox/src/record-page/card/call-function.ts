import type { JsonValue } from '@hubspot/ui-extensions';
import { z } from 'zod';
import type { CallOutcome } from '../worker/protocol.ts';

const Answer = z.object({ response: z.json() });
const Refusal = z.object({ message: z.string() });

/** Has the sandbox's server call a function; `body` is what HubSpot's page would send. */
export async function callFunction(name: string, body: unknown): Promise<CallOutcome<JsonValue>> {
  try {
    const answer = await fetch(`/_page/functions/${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    const said: unknown = await answer.json();
    if (answer.ok) return { ok: true, value: Answer.parse(said).response };
    return { ok: false, message: Refusal.parse(said).message };
  } catch (error) {
    return { ok: false, message: String(error) };
  }
}
