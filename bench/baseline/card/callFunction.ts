import { hubspot } from '@hubspot/ui-extensions';
import type { Answer } from '../conversation.ts';
import type { Request } from '../function/main.ts';

/** Asks the function. @throws Error with what went wrong */
export async function callFunction<Data>(parameters: Request): Promise<Data> {
  const answer = await hubspot.serverless<Answer<Data>>('conversations', { parameters });
  if (!answer.ok) throw new Error(answer.message);
  return answer.data;
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
