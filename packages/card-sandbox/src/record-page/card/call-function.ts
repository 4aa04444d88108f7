import type { JsonValue } from '@hubspot/ui-extensions';
import { z } from 'zod';
import type { CallOutcome } from '../../protocol/card-protocol.ts';

const Success = z.object({ response: z.json() });
const Failure = z.object({ message: z.string() });

/** Calls an app function through the sandbox's server, with the body that HubSpot's page would send. */
export async function callFunction(name: string, body: unknown): Promise<CallOutcome<JsonValue>> {
  try {
    const response = await fetch(`/_page/functions/${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    const result: unknown = await response.json();
    if (response.ok) return { ok: true, value: Success.parse(result).response };
    return { ok: false, message: Failure.parse(result).message };
  } catch (error) {
    return { ok: false, message: String(error) };
  }
}
